export const secret = 'the secret of a bench, known to everybody';
