import { Members1700000000101 } from './1700000000101-members';
import { SignIn1700000000102 } from './1700000000102-sign-in';
import { SignInAddresses1700000000103 } from './1700000000103-sign-in-addresses';

/** In the order in which they run. */
export const migrations = [Members1700000000101, SignIn1700000000102, SignInAddresses1700000000103];
