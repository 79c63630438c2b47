// Makes the text field of the query page an editor: SPARQL in colours, and the terms of the graph completed.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completions } from "./completions.js";

const field = document.getElementById("query");
const form = field.form;
const terms = JSON.parse(document.getElementById("terms").textContent);

// Within a shadow root its styles are objects and no style elements, which the page's content security policy forbids.
const place = document.createElement("div");
place.className = "code";
const root = place.attachShadow({ mode: "open" });
field.after(place);
field.hidden = true;

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--link)", fontWeight: "600" },
  { tag: tags.standard(tags.variableName), color: "var(--denied)" },
  { tag: tags.local(tags.variableName), color: "var(--planned)" },
  { tag: tags.atom, color: "var(--held)" },
  { tag: tags.string, color: "var(--proposed)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", background: "var(--paper)", border: "1px solid var(--soft)", borderRadius: "3px", fontSize: ".85rem" },
  "&.cm-focused": { outline: "2px solid var(--link)", outlineOffset: "2px" },
  ".cm-scroller": { font: "inherit", fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace", lineHeight: "1.5", minHeight: "12rem", maxHeight: "32rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: ".5rem .2rem" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--line)", color: "inherit" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "none", color: "var(--cancelled)" },
  ".cm-tooltip": { background: "var(--paper)", color: "var(--ink)", border: "1px solid var(--soft)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: ".2rem .5rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--wash)", color: "var(--ink)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--soft)", marginLeft: "1rem" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo": { padding: ".4rem .6rem", font: ".85rem/1.4 var(--sans)" },
});

new EditorView({
  root,
  parent: root,
  state: EditorState.create({
    doc: field.value,
    extensions: [
      keymap.of([{ key: "Mod-Enter", run: () => { form.requestSubmit(); return true; } }]),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...standardKeymap]),
      history(),
      bracketMatching(),
      closeBrackets(),
      indentOnInput(),
      StreamLanguage.define(sparql),
      syntaxHighlighting(colours),
      autocompletion({ override: [context => completions(context, terms)], icons: false }),
      EditorView.contentAttributes.of({ "aria-label": "The query", tabindex: "0" }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) {
          field.value = update.state.doc.toString();
        }
      }),
      look,
    ],
  }),
});

// A shipped question that nobody changed is told by its name, which makes a short address.
form.addEventListener("submit", () => {
  field.disabled = form.elements.question !== undefined && field.value === field.defaultValue;
});
window.addEventListener("pageshow", () => { field.disabled = false; });
document.getElementById("keys").hidden = false;
