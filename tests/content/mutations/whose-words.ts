import { after, rewrite, type Texts } from './edit.ts';
import { editors, find, folded, paragraphs, quotes } from './places.ts';
import { trailingNote } from './quoted-lines.ts';
import { way, type Family } from './way.ts';

const name = / \{#[a-z0-9-]+\}$/;
/** A text under the name of another. */
const named = (text: string, other: string) =>
  text.replace(name, '') + (name.exec(other)?.[0] ?? '');

const national = (texts: Texts) =>
  quotes(texts).filter(
    ({ file, text }) =>
      /^(?:nhiem-vu|dot-pha)/.test(file) && text.includes('@nghi-quyet-dai-hoi-xiii'),
  );
const plans = (texts: Texts) =>
  quotes(texts).filter(
    ({ file, text }) => /^(?:giai-phap|muc-tieu)/.test(file) && text.includes('@bai-bao-1740'),
  );
const later = (texts: Texts) =>
  paragraphs(texts).filter(({ text }) =>
    /^[^@]*\[@(?!bai-bao-1740|truong-chinh)[a-z0-9-]+\]$/.test(text),
  );

/** Truth rule 4. */
export const whoseWords: Family = {
  rule: 'whose words',
  ways: [
    way("puts the plan's words in place of the national task's", national, (place, texts) => {
      const plan = quotes(texts).find(({ text }) => text.includes('@bai-bao-1740'))!;
      return rewrite(place, `◆${named(plan.text, place.text)}`);
    }),
    way('names the plan as the source of a national task', national, (place) =>
      rewrite(place, `◆${place.text.replace(trailingNote, '[@bai-bao-1740]')}`),
    ),
    way('lets the plan demand something that later reporting says', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' ◆Kế hoạch yêu cầu như vậy.$&')),
    ),
    way('lets the decision state something without a note', editors, (place) =>
      after(place, '\n\nQuyết định số 1740/QĐ-UBND quy định việc này.'),
    ),
    way('lets the plan speak in the middle of a sentence', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' Theo đó, ◆kế hoạch đặt ra việc này.$&')),
    ),
    way('lets the plan speak after an adverb', later, (place) =>
      rewrite(place, place.text.replace(trailingNote, ' ◆Kế hoạch 1740 cũng nêu rõ việc này.$&')),
    ),
    way('lets the plan of the province speak', editors, (place) =>
      after(place, '\n\nKế hoạch của tỉnh giao việc này cho cấp xã.'),
    ),
    way('lets the plan promise something', editors, (place) =>
      after(place, '\n\nKế hoạch 1740 cam kết và hướng tới việc này.'),
    ),
    way('tells something after “Theo kế hoạch”', editors, (place) =>
      after(place, '\n\nTheo kế hoạch, việc này làm sau.'),
    ),
    way('tells national words after “Trong kế hoạch”', editors, (place) =>
      after(
        place,
        '\n\nTrong kế hoạch, tỉnh yêu cầu giữ vững độc lập, tự chủ.[@nghi-quyet-dai-hoi-xiii]',
      ),
    ),
    way('lets the plan demand national words, with both sources', editors, (place) =>
      after(
        place,
        '\n\nKế hoạch yêu cầu giữ vững độc lập, tự chủ.[@nghi-quyet-dai-hoi-xiii; @bai-bao-1740]',
      ),
    ),
    way("puts the resolution's words in place of the plan's", plans, (place, texts) => ({
      changes: [rewrite(place, `◆${named(national(texts)[0]!.text, place.text)}`)],
      // What the status says of the section's quotation is told too.
      ripples: true,
    })),
    way('lets the plan speak in a list', editors, (place) =>
      after(place, '\n\nCác việc gồm:\n\n- ◆Kế hoạch đề ra việc này;\n- việc khác.'),
    ),
    way(
      'lets the plan speak in the data with a later note',
      (texts) =>
        folded(texts, /^dong-thoi-gian\.yaml$/, 'text').filter(
          ({ text }) => !text.includes('@bai-bao-1740'),
        ),
      (place) => rewrite(place, place.text.replace(/\[@[^\]]+\]$/, ' Kế hoạch giao việc này.$&')),
    ),
    way(
      'makes a national resolution a source for the plan',
      (texts) => [find(texts, 'nguon.yaml', 'provenance: cap-tren')],
      (_place, texts) => {
        const key = 'nghi-quyet-dai-hoi-xiii:';
        const at = find(
          texts,
          'nguon.yaml',
          texts
            .get('nguon.yaml')!
            .slice(texts.get('nguon.yaml')!.indexOf(key))
            .split('\n')
            .slice(0, 7)
            .join('\n'),
        );
        return {
          changes: [rewrite(at, at.text.replace('cap-tren', 'ke-hoach'))],
          elsewhere: national(texts).map((each) => [each]),
          onlyElsewhere: true,
        };
      },
    ),
  ],
};
