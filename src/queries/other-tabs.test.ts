import { QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { hearOtherTabs } from './other-tabs.ts';
import { createQueryClient } from './query-client.ts';

const ID = 'own~0123456789ab';
const other = new BroadcastChannel('parallax stories');

it('begins anew what another tab has overtaken, though nothing of it is there yet', async () => {
  const client = createQueryClient();
  hearOtherTabs(client);
  let begun = 0;
  const answers: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['stories', ID],
    queryFn: ({ signal: _ends }) => {
      begun += 1;
      return new Promise<string>((resolve) => answers.push(resolve));
    },
  });
  const leave = observer.subscribe(() => {});
  expect(begun).toBe(1);
  other.postMessage({ story: ID, deleted: null });
  await vi.waitFor(() => expect(begun).toBe(2));
  answers[0]?.('as it was');
  answers[1]?.('as it is');
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('as it is'));
  leave();
  other.close();
});
