import { stemWord } from '#analysis/links/stem-word.ts';

/** Words that name one thing and judge it differently, a group a line: who chooses one of them says something. */
const GROUPS = `
protester demonstrator activist rioter mob thug crowd
militant terrorist extremist fighter gunman rebel insurgent separatist partisan
government regime authorities junta
migrant immigrant refugee alien
massacre killing murder slaughter execution genocide
invasion operation incursion intervention war
coup takeover uprising revolt revolution
clash riot unrest violence
reform cut overhaul
claim insist admit confess reveal allege
spy agent informant
annex occupy liberate seize capture
aid bribe donation
expert lobbyist pundit
hostage prisoner detainee captive
`;

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word) => [stemWord(word), group] as const)),
);

/** Whether two stems name one thing with another judgement: "protester" / "rioter". */
export function judgeOtherwise(a: string, b: string): boolean {
  const group = GROUP_OF.get(a);
  return a !== b && group !== undefined && group === GROUP_OF.get(b);
}
