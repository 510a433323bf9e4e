// Filters and sorts the matrix. Without script, the whole table is shown in the order of the ledger.
const tools = document.querySelector<HTMLFormElement>('[data-matrix-tools]');
const table = document.querySelector<HTMLTableElement>('[data-matrix]');

if (tools && table) {
  const count = tools.querySelector('output');
  const bodies = [...table.tBodies].map((body) => ({
    body,
    rows: [...body.rows].filter((row) => row.dataset.status !== undefined),
  }));
  const linesOf = (row: HTMLTableRowElement): number => Number(row.dataset.lines);

  const apply = (): void => {
    const wanted = new FormData(tools);
    const valueOf = (name: string): string => {
      const value = wanted.get(name);
      return typeof value === 'string' ? value : '';
    };
    const text = valueOf('text').trim().toLocaleLowerCase();
    const status = valueOf('status');
    const sort = valueOf('sort');
    let shown = 0;
    for (const { body, rows } of bodies) {
      const order =
        sort === ''
          ? rows
          : rows.toSorted((a, b) => (sort === 'most' ? linesOf(b) - linesOf(a) : linesOf(a) - linesOf(b)));
      body.append(...order);
      for (const row of rows) {
        row.hidden =
          (status !== '' && row.dataset.status !== status) ||
          !(row.textContent ?? '').toLocaleLowerCase().includes(text);
        if (!row.hidden) shown += 1;
      }
    }
    if (count) count.textContent = `${shown} ${count.dataset.words ?? ''}`;
  };

  tools.addEventListener('input', apply);
  tools.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
