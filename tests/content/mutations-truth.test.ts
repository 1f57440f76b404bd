import { testAlone } from './mutations/alone.ts';
import { truth } from './mutations/families.ts';

testAlone(truth);
