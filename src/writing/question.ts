/** What was answered so far, a flag each; lists are parted by commas, as on the command line. */
export type Answers = Readonly<Record<string, string>>;

/** One thing a command has to know: asked at a terminal, or given as a flag. */
export interface Question {
  /** `--channel`, without the dashes. */
  flag: string;
  /** What is asked, as a sentence. */
  text: string;
  /** The answers there are; without them anything may be typed. */
  choices?: readonly string[];
  /** Several of the choices, or none. */
  many?: boolean;
  /** Whether it has to be asked at all, by what was answered before. */
  when?: (answers: Answers) => boolean;
  /** What is taken where nobody answers; a question without it must be answered. */
  usual?: (answers: Answers) => string;
  /** What is wrong with an answer, in one sentence. */
  refuse?: (answer: string, answers: Answers) => string | undefined;
}

/** Asks a person; throws when the person ends the command. */
export type Ask = (question: Question, answers: Answers) => Promise<string>;

/** The parts of a list as it is typed: `megacom, o`. */
export const partsOf = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Tells what is wrong with an answer.
 * @returns one sentence; undefined where nothing is
 */
export function refuseAnswer(
  question: Question,
  answer: string,
  answers: Answers,
): string | undefined {
  const {choices, many, usual} = question;
  if (answer === '' && !many && !usual) return `An answer is needed: ${question.text}`;
  const unknown =
    choices && (many ? partsOf(answer) : [answer]).find((one) => !choices.includes(one));
  if (unknown !== undefined) return `"${unknown}" is none of ${choices?.join(', ')}.`;
  return question.refuse?.(answer, answers);
}

async function answerTo(
  question: Question,
  answers: Answers,
  given: Answers,
  ask: Ask | undefined,
) {
  const flag = given[question.flag];
  if (flag !== undefined) return flag.trim();
  if (ask) return (await ask(question, answers)).trim();
  if (question.usual) return question.usual(answers);
  throw new Error(`--${question.flag} is missing. ${question.text}`);
}

/**
 * Collects the answers to questions, in their order.
 * @param given what the command line says already
 * @param ask asks for the rest; undefined where nobody sits at a terminal
 * @throws Error with one sentence for an answer that is missing or cannot be taken
 */
export async function collect(
  questions: readonly Question[],
  given: Answers,
  ask: Ask | undefined,
): Promise<Answers> {
  let answers: Answers = {};
  for (const question of questions) {
    if (question.when && !question.when(answers)) continue;
    const answer = await answerTo(question, answers, given, ask);
    const refusal = refuseAnswer(question, answer, answers);
    if (refusal) throw new Error(`--${question.flag}: ${refusal}`);
    answers = {...answers, [question.flag]: answer};
  }
  return answers;
}
