export {ask} from './ask';
export {check} from './check';
export {Offers} from './Offers';
export {Told} from './Told';
