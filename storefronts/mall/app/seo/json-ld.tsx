import { createContext, useContext } from 'react';

interface Written {
  text: string;
  nonce?: string;
}

const WrittenContext = createContext<Written>({ text: '' });
export const Describing = WrittenContext.Provider;

/** For search engines, who read what the server wrote; in the browser it stays as it came. */
export function JsonLd() {
  const { text, nonce } = useContext(WrittenContext);
  return <script type="application/ld+json" nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />;
}
