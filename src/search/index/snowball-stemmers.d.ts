// The part of snowball-stemmers that is used here: the package has no types.
declare module 'snowball-stemmers' {
  const snowball: { algorithms: () => string[]; newStemmer: (language: string) => { stem: (word: string) => string } };
  export default snowball;
}
