// Completes what is typed into the search field; without it the form finds the same.
const field = document.getElementById("search");
const list = document.createElement("ul");
list.className = "completions";
list.id = "completions";
list.role = "listbox";
list.hidden = true;
field.after(list);
field.setAttribute("role", "combobox");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");
field.setAttribute("aria-autocomplete", "list");

let chosen = -1;
let asked;

function show(found) {
  chosen = -1;
  list.replaceChildren(...found.map((each, number) => {
    const item = document.createElement("li");
    item.id = `completion-${number}`;
    item.role = "option";
    item.dataset.address = each.address;
    item.append(each.label);
    const kind = document.createElement("small");
    kind.textContent = each.kind;
    item.append(kind);
    item.addEventListener("mousedown", () => location.assign(each.address));
    return item;
  }));
  list.hidden = found.length === 0;
  field.setAttribute("aria-expanded", String(!list.hidden));
  field.removeAttribute("aria-activedescendant");
}

async function complete() {
  asked?.abort();
  asked = new AbortController();
  if (field.value.trim().length < 2) {
    show([]);
    return;
  }
  try {
    const answer = await fetch(`/complete?q=${encodeURIComponent(field.value)}`, { signal: asked.signal });
    show(answer.ok ? await answer.json() : []);
  } catch (failure) {
    if (failure.name !== "AbortError") {
      show([]);
    }
  }
}

function choose(step) {
  const items = list.children;
  items[chosen]?.setAttribute("aria-selected", "false");
  chosen = (chosen + step + items.length) % items.length;
  items[chosen].setAttribute("aria-selected", "true");
  items[chosen].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", items[chosen].id);
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(complete, 120);
});
field.addEventListener("keydown", event => {
  if (list.hidden) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1);
  } else if (event.key === "Escape") {
    show([]);
  } else if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    location.assign(list.children[chosen].dataset.address);
  }
});
field.addEventListener("blur", () => { list.hidden = true; });
