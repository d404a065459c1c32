import {GoneError} from './fetchGuide';
import {dropGuide, keepGuide} from './keepGuide';
import {readKept} from './kept';

/**
 * Brings every kept guide up to date; one that is on the site no more is not kept any longer, for its
 * payment may not work any more.
 * @returns whether there was a network
 */
export async function refreshGuides(): Promise<boolean> {
  try {
    for (const {guide} of readKept()) {
      await keepGuide(guide).catch(async (error: unknown) => {
        if (!(error instanceof GoneError)) throw error;
        await dropGuide(guide);
      });
    }
    return true;
  } catch (error) {
    // What fetch throws; a server that answers wrongly is there all the same.
    return !(error instanceof TypeError);
  }
}
