/** How long a neighbour is waited for, in ms. A page rather shows what it can without prices; an order that is being placed is worth waiting for. */
export const patience = { page: 1_500, order: 3_000 } as const;
