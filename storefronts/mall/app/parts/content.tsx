import type { ContentFragment } from '~/gql/graphql';

interface Props {
  blocks: readonly ContentFragment[];
  /** Of its headings, so that the page's outline has no gap. */
  level: 2 | 3;
}

/** A rich description: headings, paragraphs, pictures and lists. Its texts are plain, so nothing in them becomes markup. */
export function Content({ blocks, level }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="mx-auto max-w-2xl space-y-5 leading-loose">
      {blocks.map(({ kind, text, url, items }, index) => {
        switch (kind) {
          case 'HEADING':
            return (
              <Heading key={index} className="display pt-6 text-xl leading-snug first:pt-0 md:text-2xl">
                {text}
              </Heading>
            );
          case 'PARAGRAPH':
            return <p key={index}>{text}</p>;
          case 'LIST':
            return (
              <ul key={index} className="list-disc space-y-2 pl-5 marker:text-reed">
                {items.map((item, place) => (
                  <li key={place}>{item}</li>
                ))}
              </ul>
            );
          case 'PICTURE':
            return url && <img key={index} src={url} alt={text ?? ''} width={1200} height={900} loading="lazy" decoding="async" className="h-auto w-full rounded-plate bg-mist object-cover" />;
        }
      })}
    </div>
  );
}
