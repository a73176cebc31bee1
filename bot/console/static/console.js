// The console's own script: it needs none to work, but is quicker to use with it.
"use strict";

// The code of a link stands behind the #. It goes into the form, and out of the address and the history.
const entry = document.querySelector("form[data-code]");
if (entry) {
  entry.querySelector("input[type=hidden]").value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
}

// Where the light is changed, the same page comes back.
for (const field of document.querySelectorAll("[data-here]")) {
  field.form.addEventListener("submit", () => { field.value = location.pathname + location.search; });
}
