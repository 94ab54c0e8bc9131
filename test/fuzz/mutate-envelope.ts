import type { Dice } from './dice.ts';
import { bytesOf, joined, spoiledBytes } from './mutate-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const stanzas = [
  '-> X25519 AAAA\n\n',
  '-> X25519\nAAAA\n',
  '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n',
  '-> scrypt AAAAAAAAAAAAAAAAAAAAAA -1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n',
  '-> ssh-rsa x\nAAAA\n',
  '-> \n\n',
  '->\n',
  '-> grease-stanza with many words\nAAAA\n',
  `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`,
];

type Change = (parts: Envelope, dice: Dice) => Bytes;

interface Envelope {
  readonly head: string;
  readonly body: Bytes;
}

const chunk = 64 * 1024 + 16;

const changes: readonly Change[] = [
  function addStanza({ head, body }, dice) {
    const lines = head.split('\n');
    const at = dice.pick([1, Math.max(1, lines.length - 2)]);
    const added = dice.pick(stanzas).repeat(dice.pick([1, 1, 2, 500]));
    return whole([...lines.slice(0, at), added.trimEnd(), ...lines.slice(at)].join('\n'), body);
  },
  function dropLine({ head, body }, dice) {
    const lines = head.split('\n');
    return whole(lines.toSpliced(dice.below(lines.length), 1).join('\n'), body);
  },
  function doubleLine({ head, body }, dice) {
    const lines = head.split('\n');
    const at = dice.below(lines.length);
    return whole(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'), body);
  },
  function spoilHead({ head, body }, dice) {
    return joined(spoiledBytes(bytesOf(head), dice), body);
  },
  function otherVersion({ head, body }, dice) {
    return whole(head.replace('/v1', dice.pick(['/v2', '/v1 ', '/v', '/v1\r'])), body);
  },
  function otherMac({ head, body }, dice) {
    return whole(head.replace(/--- .{4}/, `--- ${dice.pick(['AAAA', '', '====', 'ÄÄ'])}`), body);
  },
  function cutBody({ head, body }, dice) {
    return whole(head, body.subarray(0, dice.below(body.length + 1)));
  },
  function addToBody({ head, body }, dice) {
    return joined(bytesOf(head), body, dice.bytes(dice.between(1, 200)));
  },
  function reorderChunks({ head, body }) {
    return joined(
      bytesOf(head),
      body.subarray(0, 16),
      body.subarray(16 + chunk),
      body.subarray(16),
    );
  },
  function flipInBody({ head, body }, dice) {
    return joined(bytesOf(head), spoiledBytes(body, dice));
  },
];

/** An age file with its header or its payload changed. */
export function spoiledEnvelope(bytes: Uint8Array, dice: Dice): Bytes {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n', text.indexOf('\n---') + 1) + 1;
  const parts = { head: text.slice(0, end), body: Uint8Array.from(bytes.subarray(end)) };
  return dice.pick(changes)(parts, dice);
}

function whole(head: string, body: Uint8Array): Bytes {
  return joined(bytesOf(head), body);
}
