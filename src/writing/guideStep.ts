import {changeStep} from './changeStep';
import {run} from './run';

/** `npm run guide:step -- rename elsom/top-up-ussd pin code`. */
run(changeStep);
