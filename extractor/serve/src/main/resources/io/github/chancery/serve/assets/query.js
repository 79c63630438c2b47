// Answers queries within the page, keeps them in its address, and draws the answer as a table; without it the form sends the query.
const form = document.getElementById("editor");
const text = document.getElementById("query");
const format = document.getElementById("format");
const answer = document.getElementById("answer");
const table = document.createElement("option");
table.value = "table";
table.textContent = "a table";
format.prepend(table);
format.value = "table";

function link(iri) {
  const item = iri.match(/^http:\/\/www\.wikidata\.org\/entity\/(Q[0-9]+)$/);
  if (item) {
    return `/entity/${item[1]}`;
  }
  const own = iri.match(/^https:\/\/w3id\.org\/diplomatic-meetings\/(.+)$/);
  return own ? `/${own[1]}` : /^https?:/.test(iri) ? iri : null;
}

function cell(value) {
  const td = document.createElement("td");
  if (value?.type === "uri" && link(value.value)) {
    const a = document.createElement("a");
    a.href = link(value.value);
    a.textContent = value.value.replace(/^.*[/#]/, "");
    td.append(a);
  } else {
    td.textContent = value?.value ?? "";
  }
  return td;
}

function note(sentence, style = "note") {
  const p = document.createElement("p");
  p.className = style;
  p.textContent = sentence;
  return p;
}

function draw(result, cut) {
  if ("boolean" in result) {
    answer.replaceChildren(note(result.boolean ? "yes" : "no", "lead"));
    return;
  }
  const drawn = document.createElement("table");
  const head = drawn.createTHead().insertRow();
  for (const name of result.head.vars) {
    const th = document.createElement("th");
    th.scope = "col";
    th.textContent = name;
    head.append(th);
  }
  const body = drawn.createTBody();
  for (const row of result.results.bindings) {
    body.insertRow().append(...result.head.vars.map(name => cell(row[name])));
  }
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.role = "region";
  frame.ariaLabel = "The answer";
  frame.append(drawn);
  const rows = result.results.bindings.length;
  answer.replaceChildren(note(`${rows} ${rows === 1 ? "row" : "rows"}${cut ? ": the answer was cut there; narrow the query" : ""}`), frame);
}

form.addEventListener("submit", async event => {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ query: text.value });
  if (format.value !== "table") {
    return;
  }
  event.preventDefault();
  if (address.href.length < 8000) {
    history.replaceState(null, "", address);
  }
  answer.replaceChildren(note("Asking …"));
  try {
    const reply = await fetch("/sparql", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.5" },
      body: text.value,
    });
    if (!reply.ok) {
      answer.replaceChildren(note(await reply.text(), "lead"));
    } else if (reply.headers.get("Content-Type").includes("json")) {
      draw(await reply.json(), reply.headers.has("Chancery-Cut-After"));
    } else {
      const pre = document.createElement("pre");
      pre.textContent = await reply.text();
      answer.replaceChildren(pre);
    }
  } catch (failure) {
    answer.replaceChildren(note(`The server did not answer (${failure.message}); is it still running?`, "lead"));
  }
});
text.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});
