import type {GuideFile, GuideFiles} from './kept';

/** The server has no such guide, or not any more. */
export class GoneError extends Error {}

async function fetchOne(url: string): Promise<Response> {
  // A name under assets/ stands for one content; the rest is asked for anew.
  const cache = url.includes('/assets/') ? 'default' : 'no-cache';
  const answer = await fetch(url, {cache});
  if (answer.ok) return answer;
  throw answer.status === 404 ? new GoneError(url) : new Error(url);
}

/**
 * Asks what a guide is made of today.
 * @param guide its address in Kyrgyz
 * @throws GoneError when the guide is there no more; TypeError without a network
 */
export async function fetchFiles(guide: string): Promise<GuideFiles> {
  const answer = await fetchOne(`/offline${guide.replace(/\/$/, '')}.json`);
  return (await answer.json()) as GuideFiles;
}

/**
 * Fetches files whole. Nothing is put away before the last is there: a guide is never half new.
 * @throws as soon as one cannot be had
 */
export function fetchWhole(files: readonly GuideFile[]): Promise<[string, Response, Blob][]> {
  return Promise.all(
    files.map(async ({url}) => {
      const answer = await fetchOne(url);
      const {status, headers} = answer;
      const content = await answer.blob();
      return [url, new Response(content, {status, headers}), content];
    }),
  );
}
