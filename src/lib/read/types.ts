import type { RootContent } from 'mdast';
import type { Provenance } from '../words/provenance.ts';
import type { About, GroupAbout } from './about.ts';
import type { ClauseNodes } from './markdown/clauses.ts';
import type { Ledger } from './ledger.ts';
import type { Memory } from './memory.ts';
import type { Wording } from './units.ts';
import type { QuestionData, SubjectData } from './schema-question.ts';
import type { Indicator } from './schema-indicator.ts';
import type { Search } from './schema-search.ts';
import type { SeriesData } from './schema-series.ts';
import type { Language, Translation } from './schema-translation.ts';
import type { Note } from './markdown/notes.ts';
import type {
  BodyData,
  Contradiction,
  MatrixMark,
  PageData,
  SectionData,
  SiteData,
  SourceData,
  TermData,
  TimelineEvent,
} from './schemas.ts';

/** A Markdown file as it comes from the content folder, before joining. */
export interface Entry<Data> {
  /** Path inside the content folder without extension and, of a standing page, without `trang/`, e.g. `giai-phap/kinh-te-bien`. */
  id: string;
  /** Its file inside the content folder, e.g. `giai-phap/kinh-te-bien.md`. */
  file: string;
  data: Data;
  /** Its clauses with their units. */
  clauses: (ClauseNodes & { wordings: Wording[] })[];
  /** The line of a value of its front matter. */
  lineOf(path: PropertyKey[]): number;
}

/** Everything the content folder holds, validated, not yet joined. */
export interface Content {
  site: SiteData;
  /** What is about this plan and no other. */
  about: About;
  sections: Entry<SectionData>[];
  pages: Entry<PageData>[];
  subjects: Entry<SubjectData>[];
  sources: Record<string, SourceData>;
  /** Source key → its archived passages, an empty line between them, comments left out. */
  archives: Map<string, string>;
  /** Source key → what is retold of it in other words, where its own are not kept. */
  retold: Map<string, string[]>;
  bodies: Record<string, BodyData>;
  terms: Record<string, TermData>;
  matrix: MatrixMark[];
  /** Events by key, oldest first. */
  timeline: Record<string, TimelineEvent>;
  contradictions: Contradiction[];
  /** What others set for these years, by key, in the order of the file. */
  indicators: Record<string, Indicator>;
  /** What was searched for in vain, by key. */
  searches: Record<string, Search>;
  /** Name of a unit → how people ask for it, between commas. */
  sayings: Record<string, string>;
  /** Word or pair of words of questions → how far it tells what the plan answers, from −3 to 3. */
  cues: Record<string, number>;
  series: Record<string, SeriesData>;
  translations: Partial<Record<Language, Translation>>;
  ledger: Ledger;
}

/** The smallest thing that can be cited: a run of sentences, a row, a quotation, a field. */
export interface Unit extends Wording {
  /** `gp-2.ket-qua.k7f3`; of a data entry `co-quan.ubnd-tinh.now`. */
  code: string;
  /** Root-relative address with fragment, without base path. */
  path: string;
  provenance: Provenance[];
}

/** A level-2 heading and what stands under it. */
export interface Clause {
  id: string;
  /** `gp-2.noi-dung` */
  code: string;
  title: string;
  /** Root-relative address with fragment, without base path. */
  path: string;
  /** Where its heading stands in the content folder. */
  at: { file: string; line: number };
  provenance: Provenance[];
  notes: Note[];
  units: Unit[];
  nodes: RootContent[];
  /** Codes it was published under before, from this page or another. */
  formerly: string[];
}

/** A question as people ask it, and the one sentence that is concluded; the clause of `id` is `hoi-dap.‹id›`. */
export interface Question extends Omit<QuestionData, 'conclusion' | 'units'> {
  /** `nong-thon-moi`: its page is `/hoi-dap/nong-thon-moi/`. */
  subject: string;
  /** Its notes and provenance are those of what it rests on. */
  conclusion: Unit;
  /** The conclusion as a clause of `/hoi-dap/`: what is cited, kept and frozen. */
  clause: Clause;
  /** What it rests on, by the names it is drawn in by. */
  names: string[];
  units: Unit[];
}

/**
 * A page made of clauses: a group, a section or a standing page. The code of a standing page is its
 * slug, its `order` 0; only sections have a status.
 */
export interface Doc extends SectionData {
  kind: 'group' | 'section' | 'page';
  /** Root-relative address without base path, e.g. `/giai-phap/kinh-te-bien/`. */
  path: string;
  /** Where it is not Vietnamese. */
  language?: string;
  /** Of a page that fits on one sheet, the names of the units that have its figures. */
  units?: string[];
  clauses: Clause[];
}

export interface Group {
  /** What plan.yaml says of it; undefined while that could not be read. */
  about: GroupAbout | undefined;
  index: Doc;
  sections: Doc[];
}

/** The whole, joined and ordered: what every page is given. */
export interface Plan extends Omit<Content, 'sections' | 'pages' | 'subjects'> {
  groups: Group[];
  /** Standing pages by slug, and those of the subjects of questions: `hoi-dap/nong-thon-moi`. */
  pages: Record<string, Doc>;
  /** Every document by code: those of `reading`, then the standing pages. */
  docs: Map<string, Doc>;
  /** Sections and groups in the order of the plan: the reading order of previous and next. */
  reading: Doc[];
  /** Every clause by its code, in the order of `docs`. */
  clauses: Map<string, Clause>;
  /** Every unit by its code and, where people gave it one, by its name. */
  units: Map<string, Unit>;
  /** Source key → the units that rest on it, documents before data. */
  restingOn: Map<string, Unit[]>;
  /** In the order of subjects. */
  questions: Question[];
  memory: Memory;
}
