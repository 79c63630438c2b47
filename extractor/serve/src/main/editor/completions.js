// What a word in a query can become: a term of the ontology, a prefix, a variable of the query, or a word of SPARQL.
const WORDS = ("ASK BASE BIND BY CONSTRUCT DESC DESCRIBE DISTINCT EXISTS FILTER GROUP HAVING LIMIT MINUS NOT OFFSET OPTIONAL ORDER "
  + "PREFIX REDUCED SELECT UNION VALUES WHERE BOUND COALESCE CONTAINS COUNT DATATYPE IF LANG LCASE MAX MIN REGEX SAMPLE STR "
  + "STRAFTER STRBEFORE STRENDS STRLEN STRSTARTS SUM UCASE YEAR MONTH DAY").split(" ");

const word = /[?$]?[\w-]*:?[\w-]*$/;

function variables(text) {
  return [...new Set(text.match(/[?$]\w+/g) ?? [])];
}

/** Adds a prefix's declaration to a query that lacks it. */
function declaration(text, prefix, namespace) {
  return new RegExp(`prefix\\s+${prefix}:`, "i").test(text) ? "" : `PREFIX ${prefix}: <${namespace}>\n`;
}

/** Puts a term in, and before the query the declaration of its prefix where it is missing. */
function insert(term, prefixes) {
  return (view, completion, from, to) => {
    const prefix = term.split(":")[0];
    const declared = declaration(view.state.doc.toString(), prefix, prefixes[prefix]);
    const first = firstLine(view.state.doc);
    view.dispatch({
      changes: [...(declared ? [{ from: first, insert: declared }] : []), { from, to, insert: term }],
      selection: { anchor: from + declared.length + term.length },
      userEvent: "input.complete",
    });
  };
}

/** Where the first line begins that is no comment. */
function firstLine(text) {
  for (let number = 1; number <= text.lines; number++) {
    const line = text.line(number);
    if (!/^\s*(#|$)/.test(line.text)) {
      return line.from;
    }
  }
  return 0;
}

export function completions(context, { prefixes, terms }) {
  const before = context.matchBefore(word);
  if (!before || (before.from === before.to && !context.explicit)) {
    return null;
  }
  const line = context.state.doc.lineAt(context.pos);
  if (/^\s*prefix\s+[\w-]*:?$/i.test(line.text.slice(0, context.pos - line.from))) {
    return {
      from: before.from,
      options: Object.entries(prefixes).map(([prefix, namespace]) =>
        ({ label: `${prefix}:`, detail: namespace, apply: `${prefix}: <${namespace}>` })),
    };
  }
  const text = context.state.doc.toString();
  return {
    from: before.from,
    validFor: /^[?$]?[\w-]*:?[\w-]*$/,
    options: before.text.match(/^[?$]/)
      ? variables(text).filter(name => name !== before.text).map(name => ({ label: name, type: "variable" }))
      : [
          ...terms.map(term => ({ label: term.name, detail: term.kind, info: term.comment || undefined, apply: insert(term.name, prefixes) })),
          ...WORDS.map(name => ({ label: name, boost: -1 })),
        ],
  };
}
