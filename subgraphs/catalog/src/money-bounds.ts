/**
 * The most that an amount of money may be which enters the catalogue, in fen: a price, a floor, what a rule or a promotion takes off,
 * a threshold, a budget. ¥1,000,000,000.00 is more than anything costs, and so little that whatever is worked out from it stays exact:
 * a whole quote of it (100 lines of 99 pieces) below 2^53, and it by ten-thousandths far inside a bigint.
 */
export const mostMoney = 1_000_000_000_00n;
