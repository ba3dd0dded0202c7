import { Members1700000000101 } from './1700000000101-members';
import { SignIn1700000000102 } from './1700000000102-sign-in';

/** In the order in which they run. */
export const migrations = [Members1700000000101, SignIn1700000000102];
