import fc from 'fast-check';

/** Pieces that mean something to Markdown, MDX, YAML or to this project, between ¦. */
const piece = fc.constantFrom(
  ...[
    '\n¦\n\n¦ ¦  ¦\t¦---¦# ¦## ¦### ¦> ¦- ¦1. ¦* ¦|¦|-|',
    '[¦]¦(¦)¦{¦}¦<¦>¦</¦/>¦"¦\'¦`¦```¦~¦*¦**¦_',
    '\\¦&¦&lt;¦&#0;¦!¦![¦:¦: ¦::¦@¦[@bai-bao]¦[@¦{#a}¦{#¦=',
    '<ChuaBiet>¦</ChuaBiet>¦<a b=c>¦<!--¦-->¦<?¦<![CDATA[¦import a¦export ',
    '[a]: /b¦/giai-phap/¦https://¦www.¦javascript:¦constructor¦__proto__¦%¦&a',
    '*a¦!!a¦<<¦? ¦|2¦>-¦~¦null¦a¦Tỉnh¦5%¦26/8/2021¦“¦”¦…',
    '\u00A0¦\u200B¦\u202E¦\uFEFF¦\uFFFD¦\0¦\r¦а¦\u0301¦😀¦\uD83D',
  ].flatMap((all) => all.split('¦')),
);

/** Text of any kind, mostly made of such pieces. */
export const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(piece, { maxLength: 80 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(piece, fc.nat(400)).map(([each, times]) => each.repeat(times)),
    },
  )
  .map((all) => all.slice(0, 2_000));

/** Data of any shape. */
export const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text.map((each) => each.slice(0, 60)),
    fc.constantFrom(
      null,
      true,
      0,
      -1.5,
      Infinity,
      '',
      '2026-11-24',
      'gp-1',
      'constructor',
      '__proto__',
    ),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(piece, fc.constantFrom('text', 'note', 'date', 'code')), tie('node'), {
      maxKeys: 4,
    }),
  ),
})).node;
