// Words of a question that do not say what it is about, folded, in the languages that readers use.

/** Words that make a query a question, by the kind of answer they ask for. */
export type Asked = 'who' | 'when' | 'number' | 'other';
const ASKING: Readonly<Record<Asked, string>> = {
  who: 'who whom whose quien quienes wer wen wem wessen qui 谁 誰',
  when: 'when cuando wann quand 何时 几时 什么时候 哪天 哪一天',
  number: 'cuanto cuanta cuantos cuantas wieviel wieviele combien 多少 几',
  other:
    'what which where why how que cual cuales donde como por wo was warum wieso weshalb wie welche welcher welches welchen quoi quel quelle quels quelles pourquoi comment ou 什么 为什么 怎么 怎样 如何 哪 哪个 哪些 哪里 哪家 吗 呢 是否',
};
/** Pairs of words that ask for a number. */
const ASKING_TOGETHER = new Set(['how many', 'how much', 'wie viel', 'wie viele', 'wie hoch', 'que porcentaje']);

const ENGLISH = `a an the this that these those it its he she they them his her their we us our you your i me my is are was were be been being am do does did doing done has have had having will would can could
shall should may might must not no nor of in on at by for from to with without into onto about over under after before as and or but if then than so such there here up down out off again also just only very s t
say says said tell tells told get gets got give gives gave make makes made take want know happen happened happens find show please any some all each other more most much many people persons`;
const GERMAN = `der die das den dem des ein eine einen einem einer eines ist sind war waren sein wird werden wurde wurden hat haben hatte hatten kann konnen nicht kein keine und oder aber auch wenn dann als an am auf aus bei beim
bis durch fur gegen im in ins mit nach ohne seit um unter uber vom von vor zu zum zur zwischen er sie es wir ihr ich du sich mich mir dich uns dass da doch noch nur schon so sehr was es gibt gab sagt sagte sagen macht gemacht tun tut bitte viel viele leute menschen personen`;
const SPANISH = `el la los las lo un una unos unas de del al a en con sin por para sobre entre desde hasta hacia es son era eran fue fueron ser sido esta estan estaba ha han habia he hay y e o u pero si no ni se su sus le les me te nos mi tu yo
ella ellos ellas este esta esto estos estas ese esa eso que mas muy ya tambien como dice dijo decir hace hizo hacer paso pasa tiene tenia cuando porque gente personas`;
const FRENCH = `le la les un une des du de d l au aux en dans sur sous avec sans par pour est sont etait etaient a ont avait il elle ils elles on nous vous je tu ce cette ces cet se sa son ses leur leurs et ou mais ne pas plus que qui y dit fait`;

const words = (list: string): string[] => list.split(/\s+/u);
const STOP = new Set([...Object.values(ASKING), ENGLISH, GERMAN, SPANISH, FRENCH].flatMap(words));
const ASKED = new Map(
  (Object.keys(ASKING) as Asked[]).flatMap((asked) =>
    words(ASKING[asked]).map((word): [string, Asked] => [word, asked]),
  ),
);

/** Chinese question words and particles, longest first. */
const HAN = [
  ...words(Object.values(ASKING).join(' ')).filter((word) => /^\p{Script=Han}/u.test(word)),
  ...words(
    '是谁 有谁 为何 是什么 有没有 请问 多久 我们 你们 他们 她们 它们 我 你 您 他 她 它 其 这 那 是 的 了 着 过 和 与 及 或 在 把 被 让 使 将 对 有 从 向 给 到 于 为 已经 已 曾 刚刚 刚 正在 也 都 就 还 又 再 吧 啊 个 份 名 位 项 件 等 们 之 所',
  ),
].toSorted((a, b) => b.length - a.length);
/** The characters of those words, which must be recognised in either script even if the index has none of them. */
export const HAN_LETTERS = new Set(HAN.join(''));

export const isStopWord = (key: string): boolean => STOP.has(key);

/** What a query asks for; null if it is not a question. @param keys Its folded words, each Han character by itself. */
export function askedFor(keys: readonly string[], query: string): Asked | null {
  if (keys.some((key, index) => ASKING_TOGETHER.has(`${key} ${keys[index + 1]}`))) return 'number';
  const spoken = keys[0] !== undefined && keys.length > 1 ? ASKED.get(keys[0]) : undefined;
  if (spoken !== undefined) return spoken;
  const run = keys.join('');
  const han = [...ASKED]
    .filter(([word]) => /^\p{Script=Han}/u.test(word) && run.includes(word))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  if (han !== undefined) return han[1];
  return /[?？؟]/u.test(query) ? 'other' : null;
}

const HAN_STOPS = new RegExp(`(?:${HAN.join('|')})+`, 'gu');
const HAN_STOP = new Set(HAN);

/**
 * Removes question words from a run of Han characters, unless they are part of another word: 使 is kept in 使用.
 */
export function withoutHanStops(run: string): string[] {
  const edges = new Set(
    [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].flatMap(({ index, segment }) => [
      index,
      index + segment.length,
    ]),
  );
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: stops } of run.matchAll(HAN_STOPS)) {
    let [from, to] = [index, index + stops.length];
    if (stops.length === 1 || !HAN_STOP.has(stops)) {
      while (from < to && !edges.has(to)) to -= 1;
      while (from < to && !edges.has(from)) from += 1;
    }
    if (from === to) continue;
    parts.push(run.slice(done, from));
    done = to;
  }
  return [...parts, run.slice(done)].filter((part) => part !== '');
}
