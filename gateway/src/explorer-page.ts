/** An operation ready to be run: `# role: …`, `# title: …`, `# variables: {…}`, then the document. */
export interface Example {
  role: string;
  title: string;
  variables: string;
  document: string;
}

interface PageOptions {
  people: readonly { role: string; name: string; phone: string }[];
  examples: readonly Example[];
}

/** JSON that may stand inside a script element. */
const embed = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export const explorerPage = (options: PageOptions): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>通路 Tonglu · Graph explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/graphiql.css">
<link rel="stylesheet" href="/explorer/explorer.css">
</head>
<body>
<header>
  <h1>通路 <span>Tonglu graph</span></h1>
  <label>示例 Example <select id="example"></select></label>
  <label>身份 Act as <select id="person"></select></label>
  <p id="status" role="status"></p>
</header>
<main id="graphiql">…</main>
<script type="application/json" id="options">${embed(options)}</script>
<script src="/explorer/react.js"></script>
<script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script>
<script src="/explorer/explorer.js"></script>
</body>
</html>
`;
