// The package ships no types; these are the parts used here.
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg: object);
    validate(found: Record<'jsonld' | 'microdata' | 'rdfa', object>): Promise<object[]>;
  }
}
