import { testAlone } from './mutations/alone.ts';
import { style } from './mutations/families.ts';

testAlone(style);
