import { testAlone } from './mutations/alone.ts';
import { safety } from './mutations/families.ts';

testAlone(safety);
