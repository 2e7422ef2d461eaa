import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoundReading } from '#intake/sound-reading.fixture.ts';
import { readHtml } from './read-html.ts';

const WORDS = 'The old lighthouse of Marlow was opened to visitors again on Thursday, after nine years of repairs';
const archive = (headers: string, body: string) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/lighthouse',
    'Subject: =?utf-8?Q?Open?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Mark--a----"',
    '',
    '',
    '------Mark--a----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '------Mark--a----',
    headers,
    '',
    body,
    '------Mark--a------',
    '',
  ].join('\r\n');
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const read = (headers: string, body: string) => readHtml(bytes(archive(headers, body)), 'a.mhtml');

describe('a web archive', () => {
  const text = `“${WORDS}.” ${WORDS}.`;

  it('is its page, whichever way it is written', () => {
    const quoted = `<p>=E2=80=9C${WORDS.slice(0, 20)}=\r\n${WORDS.slice(20)}.=E2=80=9D ${WORDS}.</p><a href=3D"x">`;
    const found = { text, url: 'https://post.example/lighthouse' };
    expect(
      read('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', quoted),
    ).toMatchObject(found);
    const base64 = btoa(`<p>\u0093${WORDS}.\u0094 ${WORDS}.`).replace(/.{60}/g, '$&\r\n');
    expect(
      read('Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64', base64),
    ).toMatchObject({
      text: expect.stringContaining(`${WORDS}.`),
    });
    expect(read('content-type: text/html', `<p>${WORDS}. ${WORDS}.`)).toMatchObject({ text: `${WORDS}. ${WORDS}.` });
  });

  it('without a page is rejected', () => {
    expect(read('Content-Type: text/css', 'p {}')).toMatchObject({
      reason: 'No web page was found in this web archive.',
    });
  });

  it('of any bytes is an article or is rejected', () => {
    const sound = bytes(
      archive('Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable', `<p>${WORDS}. ${WORDS}.`),
    );
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(changes, (changed) => {
        const file = sound.slice();
        for (const [at, byte] of changed) file[at] = byte;
        expect(readHtml(file, 'a.mht')).toSatisfy(isSoundReading);
      }),
    );
    for (const many of ['------Mark--a----\r\n', '\r\n', '=', 'Content-Type: x\r\n']) {
      expect(read('X: y', many.repeat(50_000))).toSatisfy(isSoundReading);
    }
  });
});
