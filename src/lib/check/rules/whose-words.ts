import { notesOf, type Note } from '../../read/markdown/notes.ts';
import { isSection } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found, Rule } from '../rule.ts';
import { foundIn } from '../texts/groups.ts';
import { linesOf, statementGroups } from '../texts/statements.ts';
import type { About } from '../../read/about.ts';
import { writingsOf } from '../../read/plan-names.ts';
import { eitherCase } from '../../words/either-case.ts';
import { smallFirst, writingPattern } from '../../words/writings.ts';

const says = [
  'đặt ra|yêu cầu|nêu|ghi|giao|quy định|xác định|đề ra|cam kết|hướng tới|hướng đến|đặt mục tiêu',
  'phấn đấu|bảo đảm|đảm bảo|khẳng định|đề nghị|nhấn mạnh|chỉ đạo|hứa|cho phép|cấm|buộc|đòi hỏi',
  'ưu tiên|tập trung|chủ trương|đề xuất|tuyên bố|kêu gọi|nói rõ|chỉ rõ|coi|dành|chi|hỗ trợ',
].join('|');
/** The plan says something: as who does, unless a heading asks what, or as what the sentence, no question, starts from. */
function speaking(about: About): RegExp {
  const writings = writingsOf(about).map(smallFirst).map(writingPattern).map(eitherCase);
  const plan = `(?:${writings.join('|')})`;
  return new RegExp(
    String.raw`(?:^|[.;:,“(]\s*)(?:${plan}\s+(?:(?:cũng|còn|chỉ|đã|sẽ|luôn) )?(?:${says})(?!\p{L}| gì$)|(?:Theo|Trong|Tại) (?:bản )?${plan}(?=,)(?![^.;!?]*\?))`,
    'u',
  );
}

/** Truth rule 4: what is told as the plan's rests on a source for the plan; the national tasks and breakthroughs rest on theirs. */
export const whoseWords: Rule = {
  code: 'loi-cua-ai',
  needs: ['plan.yaml', 'nguon.yaml', 'nguon'],
  check: (loaded) => [...told(loaded), ...quoted(loaded)],
};

/** Sentences that tell what the plan says. */
function told(loaded: Loaded): Found[] {
  const { content, memory } = loaded;
  const planSpeaks = memory.of(speaking, content.about);
  const basis = [planSpeaks, provenancesOf(content)];
  return foundIn(memory, statementGroups(loaded), whoseWords, basis, (on): Found[] => {
    const piece = planSpeaks.exec(on.text)?.[0].replace(/^[.;:,“(]\s*/, '');
    if (!piece) return [];
    const ofOthers = () =>
      rests(loaded, notesAfter(piece, linesOf(loaded, on).join(' ')), 'cap-tren');
    const message = !rests(loaded, on.notes, 'ke-hoach')
      ? `Câu “${piece}…” kể lời của kế hoạch mà không dẫn nguồn nào nói về kế hoạch; thêm chú dẫn tới nguồn ấy, hoặc ghi rõ là lời của văn bản nào.`
      : ofOthers()
        ? `Câu “${piece}…” kể lời của kế hoạch mà dẫn cả văn bản cấp trên; chỉ dẫn nguồn nói về kế hoạch, lời của văn bản cấp trên thì kể ở câu riêng.`
        : undefined;
    return message ? [{ on, piece, message }] : [];
  });
}

/** Whose words each source has, as one text. */
const provenancesOf = ({ sources }: Loaded['content']) =>
  Object.entries(sources)
    .map(([key, { provenance }]) => `${key} ${provenance}`)
    .join();

/** The notes that end the sentence which a piece of text starts; none when it ends before one. */
function notesAfter(piece: string, source: string): Note[] {
  const start = source.indexOf(piece);
  const sentence = start < 0 ? '' : source.slice(start);
  const end = /(?:\[@[^\]]*\])+/.exec(sentence);
  return end && !/[.;!?]\s+\p{Lu}/u.test(sentence.slice(0, end.index)) ? notesOf(end[0]) : [];
}

/** Quotations in the clause Nội dung: of the plan, or of a higher document where the group reports that. */
function* quoted(loaded: Loaded): Iterable<Found> {
  const { groups } = loaded.content.about;
  for (const { file, clauses } of loaded.markdown.filter(isSection)) {
    const [folder = '', name] = file.split('/');
    const reports = name === 'index.md' ? 'ke-hoach' : groups[folder]?.reports;
    if (!reports) continue;
    const message =
      reports === 'cap-tren'
        ? 'Lời trích này không dẫn văn bản cấp trên, mà tiểu mục noi-dung của phần này trích lời văn bản cấp trên; dẫn nguồn văn bản ấy.'
        : 'Lời trích này không dẫn nguồn nào nói về kế hoạch, mà tiểu mục noi-dung của mục này trích lời kế hoạch; dẫn nguồn nói về kế hoạch, lời của văn bản khác thì trích ở tiểu mục khác.';
    const blocks = clauses.filter(({ id }) => id === 'noi-dung').flatMap((each) => each.blocks);
    for (const { kind, notes, lines } of blocks)
      if (kind === 'quote' && notes.length > 0 && !rests(loaded, notes, reports))
        yield { file, line: lines[0], message };
  }
}

function rests({ content }: Loaded, notes: Note[], provenance: string): boolean {
  return notes.some(({ key }) => content.sources[key]?.provenance === provenance);
}
