import {newGuide} from './newGuide';
import {run} from './run';

/** `npm run guide:new -- elsom/top-up-app --channel app …`. */
run(newGuide);
