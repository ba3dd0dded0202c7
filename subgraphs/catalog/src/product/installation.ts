import { registerEnumType } from 'type-graphql';

/** What it takes until a thing works in the buyer's home. */
export enum Installation {
  INCLUDED = 'INCLUDED',
  PAID = 'PAID',
  NONE = 'NONE',
}
registerEnumType(Installation, {
  name: 'Installation',
  description: 'Who brings a product to work.',
  valuesConfig: {
    INCLUDED: { description: 'A fitter comes; it is in the price.' },
    PAID: { description: 'A fitter is needed; `services` has what to order.' },
    NONE: { description: 'Nobody is needed.' },
  },
});
