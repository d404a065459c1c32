import type {FlowStep} from './flow';
import type {StepWords} from './stepWords';

/** A step of a flow with what the writer says about it, in the language of the page. */
export type StepWithWords = FlowStep & Pick<StepWords, 'title' | 'text' | 'advice'>;
