/** A script as text: see src/integrations/inline-scripts.ts. */
declare module '*?script' {
  const text: string;
  export default text;
}
