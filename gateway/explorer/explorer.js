/* global document, localStorage, crypto, navigator, Option, React, ReactDOM, GraphiQL */
// The explorer page: GraphiQL, ready examples, and sign-in as a demo person.
(() => {
  const { people, examples } = JSON.parse(document.getElementById('options').textContent);
  const status = document.getElementById('status');
  const visitor = (localStorage.tongluExplorerVisitor ??= [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  let token;

  const fetcher = async (body) => {
    const headers = { 'content-type': 'application/json', 'accept-language': navigator.language, 'x-tonglu-visitor': visitor };
    if (token) headers.authorization = `Bearer ${token}`;
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    return response.json();
  };

  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const show = ({ document: query, variables }) => root.render(React.createElement(GraphiQL, { fetcher, query, variables, shouldPersistHeaders: false, isHeadersEditorEnabled: false }));

  async function actAs(index) {
    token = undefined;
    const person = people[index];
    if (!person) {
      status.textContent = '访客 Visitor';
      return;
    }
    status.textContent = '登录中… Signing in…';
    const response = await fetch('/explorer/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ phone: person.phone }) });
    const answer = await response.json();
    token = answer.token;
    status.textContent = token ? `已登录 Signed in: ${person.name}` : `${answer.errors[0].message}`;
  }

  const choices = (id, list, textOf, chosen) => {
    const select = document.getElementById(id);
    for (const [index, item] of list.entries()) select.add(new Option(textOf(item), index));
    select.addEventListener('change', () => chosen(Number(select.value)));
  };
  choices('example', examples, ({ role, title }) => `${role} · ${title}`, (index) => show(examples[index]));
  choices('person', [{ role: '访客 Visitor' }, ...people], ({ role, name }) => (name ? `${role} · ${name}` : role), (index) => {
    actAs(index - 1).catch((error) => { status.textContent = String(error); });
  });
  status.textContent = '访客 Visitor';
  show(examples[0]);
})();
