import { testAlone } from './mutations/alone.ts';
import { structure } from './mutations/families.ts';

testAlone(structure);
