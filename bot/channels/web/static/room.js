/* Follows a room: when it changed for whoever looks at it, the new part of the page stands in the place of the old. */
"use strict";
(() => {
  const room = document.getElementById("room");
  if (!room || !window.EventSource) return;
  const typed = () => new Map([...room.querySelectorAll("textarea, input:not([type=hidden]):not([type=radio])")]
    .filter((box) => box.value !== box.defaultValue)
    .map((box) => [`${box.form?.elements.step?.value}/${box.name}`, box.value]));
  let working = false, again = false;
  async function look() {
    if (working) { again = true; return; }
    working = true;
    try {
      const answer = await fetch(room.dataset.room, { headers: { "x-part": "yes" }, cache: "no-store" });
      const text = await answer.text();
      if (!answer.ok) { room.textContent = room.dataset.gone; source.close(); return; }
      const held = typed(), on = document.activeElement?.id, asked = room.querySelector("#question")?.textContent;
      room.innerHTML = text;
      for (const box of room.querySelectorAll("textarea, input")) {
        const was = held.get(`${box.form?.elements.step?.value}/${box.name}`);
        if (was !== undefined) box.value = was;
      }
      const now = room.querySelector("#question");
      if (now && now.textContent !== asked) { now.tabIndex = -1; now.focus({ preventScroll: false }); }
      else if (on) document.getElementById(on)?.focus({ preventScroll: true });
      count();
    } catch { /* the stream says when it is there again */ } finally {
      working = false;
      if (again) { again = false; look(); }
    }
  }
  function count() {
    for (const box of room.querySelectorAll("[data-words]")) {
      const told = room.querySelector(`[data-counted="${box.id}"]`);
      const say = told.textContent.replace(/ \(\d+\)$/, "");
      const show = () => { told.textContent = `${say} (${box.value.split(/\s+/).filter(Boolean).length})`; };
      box.addEventListener("input", show);
      show();
    }
  }
  count();
  const news = room.dataset.news || `${room.dataset.room}/news`;
  const source = new EventSource(`${news}?after=${room.dataset.version}`);
  let lost = false;
  source.addEventListener("message", (event) => {
    if (event.data === "gone") { room.textContent = room.dataset.gone; source.close(); return; }
    look();
  });
  source.addEventListener("error", () => { lost = true; });
  source.addEventListener("open", () => { if (lost) { lost = false; look(); } });
})();
