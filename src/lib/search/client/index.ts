import { addStyle } from '../../words/nodes.ts';
import style from './search.css?inline';

addStyle(style);
// One chunk for both: a second file would cost a slow network a whole round trip.
export { startResultsPage } from './results-page.ts';
export { attachSuggestions } from './suggestions.ts';
