import { catalogueInvariants } from './catalogue';
import { flowInvariants } from './flow';
import type { Invariant } from './invariant';
import { ledgerInvariants } from './ledger';
import { moneyInvariants, priceInvariant } from './money';
import { promotionInvariants } from './promotions';
import { stockInvariants } from './stock';

/** What must never break, in the order of its numbers. */
export const invariants: readonly Invariant[] = [...ledgerInvariants, ...moneyInvariants, ...stockInvariants, ...promotionInvariants, ...flowInvariants, priceInvariant, ...catalogueInvariants];
