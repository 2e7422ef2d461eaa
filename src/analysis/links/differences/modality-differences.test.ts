import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const DIFFER = `
The mayor will sign the treaty. | The mayor signed the treaty. → modality: will sign | signed
The mayor signed the treaty. | The mayor will sign the treaty. → modality: signed | will sign
The mayor will sign the treaty. | The mayor there signed the treaty. → modality: will sign | signed
The mayor will sign the treaty. | The mayor today signed the treaty. → modality: will sign | signed
The mayor will sign the revised treaties. | The mayor signed revised treaties. → modality: will sign | signed
The mayor plans to sign the treaty. | The mayor has signed the treaty. → modality: plans to sign | signed
The mayor had signed the treaty. | The mayor will sign the treaty. → modality: signed | will sign
The mayor may sign the treaty. | The mayor will sign the treaty. → modality: may sign | will sign
The mayor might sign the treaty. | The mayor signed the treaty. → modality: might sign | signed
The mayor might sign the treaty. | The mayor is expected to sign the treaty. → modality: might sign | is expected to sign
The mayor reportedly signed the treaty. | The mayor signed the treaty. → modality: reportedly signed | signed
The mayor reportedly signed the treaty. | The mayor will sign the treaty. → modality: reportedly signed | will sign
The mayor denied selling the ferry. | The mayor sold the ferry. → modality: denied selling | sold
The mayor will sell the ferry. | The mayor ruled out selling the ferry. → modality: will sell | ruled out selling
The treaty will be signed in the hall. | The treaty was signed in the hall. → modality: will be signed | signed
The minister will join the climate talks. | The minister took part in the climate talks. → modality: will join | took
The minister will join the climate talks. | The minister also took part in the climate talks. → modality: will join | took
The minister took part in the climate talks. | The minister will join the climate talks. → modality: took | will join
She will visit the flooded valley. | She toured the flooded valley. → modality: will visit | toured
She will visit the flooded valley. | She had toured the flooded valley. → modality: will visit | toured
The police said that the bridge was shut. | The police denied that the bridge was shut. → modality: said | denied
The bank denied that the vault was empty. | The bank admitted that the vault was empty. → modality: denied | admitted
The mayor will open the bridge and the tunnel. | The mayor opened the bridge and the tunnel. → modality: will open | opened
`;
const AGREE = `
The mayor will sign the treaty. | The mayor is expected to sign the treaty. → nothing
The mayor plans to sign the treaty. | The mayor intends to sign the treaty. → nothing
The mayor may sign the treaty. | The mayor might sign the treaty. → nothing
The mayor signed the treaty. | The mayor has signed the treaty. → nothing
The mayor will sign the treaty. | The mayor signed a book for the nurse. → nothing
The mayor announced that the treaty will be signed. | The treaty will be signed, the mayor announced. → nothing
The treaty will be signed in the hall. | The proposed treaty was sent to the hall. → nothing
The mayor will sign the treaty. | The signed treaty was sent to the mayor. → nothing
The mayor will sign the treaty. | The mayor wants a signed treaty. → nothing
The bridge will be opened in the valley. | Norway built the bridge in the valley. → nothing
The mayor will visit the valley. | The nurse left the valley. → nothing
The mayor will visit the valley. | The mayor was in the valley. → nothing
The police denied that the bridge was shut. | The police said that it was false that the bridge was shut. → nothing
The police denied that the bridge was shut. | The police said that the bridge was not shut. → nothing
The police denied that the bridge was shut. | The police said that the bridge wasn’t shut. → nothing
The police denied that the bridge was shut. | The police said that it was never shut, the bridge. → nothing
`;

it.each(readLines(DIFFER))('done on one side, to come, reported or denied on the other: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('told alike, or of something else: %s', (line) => {
  expect(differ(line)).toBe(line);
});
