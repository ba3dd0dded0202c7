/** In thousands, as shops and browsers count; never "0 kB". */
export const fileSize = (bytes: number): string => (bytes <= 999_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
