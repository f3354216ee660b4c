/* Follows a room: when it changed for whoever looks at it, the new part of the page stands in the place of the old. */
"use strict";
(() => {
  const room = document.getElementById("room");
  if (!room || !window.EventSource) return;
  const held = new Map();  // what was typed and not sent, also while a pause stands in its place
  const place = (box) => `${box.form?.elements.step?.value}/${box.name}`;
  const boxes = () => room.querySelectorAll("textarea, input:not([type=hidden]):not([type=radio])");
  const AGAIN_MS = 2000, SILENT_MS = 45000;
  let working = false, again = false;
  async function look() {
    if (working) { again = true; return; }
    working = true;
    try {
      const answer = await fetch(room.dataset.room, { headers: { "x-part": "yes" }, cache: "no-store" });
      const text = await answer.text();
      if (!answer.ok) { room.textContent = room.dataset.gone; source.close(); return; }
      for (const box of boxes()) if (box.value !== box.defaultValue) held.set(place(box), box.value);
      const on = document.activeElement?.id, asked = room.querySelector("#question")?.textContent;
      room.innerHTML = text;
      for (const box of boxes()) if (held.has(place(box))) box.value = held.get(place(box));
      const now = room.querySelector("#question");
      if (now && now.textContent !== asked) { now.tabIndex = -1; now.focus({ preventScroll: false }); }
      else if (on) document.getElementById(on)?.focus({ preventScroll: true });
      count();
    } catch { setTimeout(look, AGAIN_MS); } finally {
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
  // A connection that is lost without a word, or a laptop that slept: silence, or coming back, is a reason to look.
  const news = room.dataset.news || `${room.dataset.room}/news`;
  let source = null, heard = 0;
  function follow() {
    source?.close();
    heard = Date.now();
    source = new EventSource(`${news}?after=${room.dataset.version}`);
    source.addEventListener("still", () => { heard = Date.now(); });
    source.addEventListener("message", (event) => {
      heard = Date.now();
      if (event.data === "gone") { room.textContent = room.dataset.gone; source.close(); return; }
      look();
    });
  }
  follow();
  setInterval(() => { if (Date.now() - heard > SILENT_MS) { follow(); look(); } }, AGAIN_MS);
  addEventListener("online", () => { follow(); look(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
})();
