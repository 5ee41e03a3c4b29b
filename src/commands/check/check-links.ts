/**
 * Checks whether links to other sites still work. Only this part of the builder uses the network for content, and only
 * on request.
 */
import { type Problem, problem } from '../../problems/problem.ts';
import { type Answer, type AskOptions, askAddress } from './ask-address.ts';
import type { OutsideLink } from './find-links.ts';

const defaultOptions: AskOptions = { patience: 15_000, pause: 2000, allowPrivate: false };

/** How many hosts are asked at the same time. The addresses of one host are asked one after another. */
const hostsAtOnce = 8;

/** The problems with links. Each address is asked once. */
export async function checkLinks(
  links: readonly OutsideLink[],
  options: AskOptions = defaultOptions,
): Promise<Problem[]> {
  const answers = await askAll([...new Set(links.map(({ address }) => withoutFragment(address)))], options);
  return links.flatMap((link) => {
    const answer = answers.get(withoutFragment(link.address));
    return answer ? problemsOf(link, answer) : [];
  });
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

async function askAll(addresses: readonly string[], options: AskOptions): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [
    ...Map.groupBy(
      addresses.filter((each) => URL.canParse(each)),
      (address) => new URL(address).host,
    ).values(),
  ];
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const address of host) answers.set(address, await askAddress(address, options));
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  return answers;
}

function problemsOf({ address, place }: OutsideLink, answer: Answer): Problem[] {
  if (answer.kind === 'private') return [problem('outside-link-private', place, { address })];
  if (answer.kind === 'none') return [problem('outside-link-unreachable', place, { address, detail: answer.detail })];
  const { status, movedTo } = answer;
  // Some hosts refuse everything but browsers, which says nothing about the page.
  if ([401, 403, 429].includes(status)) return [problem('outside-link-refused', place, { address, status })];
  if (status >= 400) return [problem('outside-link-gone', place, { address, status })];
  return movedTo === undefined ? [] : [problem('outside-link-moved', place, { address, target: movedTo })];
}
