/* What a script is good for, and nothing that the page needs: every step works without it. */
"use strict";
(() => {
  const IDLE_MS = 10 * 60 * 1000;
  const byData = (name) => document.querySelectorAll(`[data-${name}]`);

  // The same button pressed twice is one answer; a program that does not answer loses no words.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", async (event) => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      if (form.dataset.sure) { form.dataset.sent = "yes"; return; }
      event.preventDefault();
      const button = event.submitter;
      try {
        const answer = await fetch("/alive", { cache: "no-store" });
        if (answer.status === 403 && document.body.dataset.in && form.dataset.answer !== undefined) throw new Error("shut");
      } catch {
        tell(form, document.body.dataset.unreachable);
        return;
      }
      form.dataset.sure = "yes";
      setTimeout(() => tell(form, document.body.dataset.moment), 100);
      form.requestSubmit(button);
    });
  }
  function tell(form, what) {
    let note = document.getElementById("unreachable");
    if (!note) {
      note = document.createElement("p");
      note.id = "unreachable";
      note.className = "passing";
      note.setAttribute("role", "alert");
      form.before(note);
    }
    note.textContent = what || "";
  }
  window.addEventListener("pageshow", (event) => {
    for (const form of document.forms) { delete form.dataset.sent; delete form.dataset.sure; }
    if (event.persisted) location.reload();
  });

  // Reading aloud, in the browser's own voice.
  if ("speechSynthesis" in window) {
    for (const button of byData("aloud")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        speechSynthesis.cancel();
        const text = [...byData("read")].map((one) => one.textContent).join(". ");
        const voice = new SpeechSynthesisUtterance(text);
        voice.lang = document.documentElement.lang === "cy" ? "cy-GB" : "en-GB";
        speechSynthesis.speak(voice);
      });
    }
  }
  for (const button of byData("print")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // Speaking: how loud and how long is shown; the words go into the box, to be put right before they are sent.
  for (const place of byData("voice")) recorder(place);
  function recorder(place) {
    if (!navigator.mediaDevices || !window.MediaRecorder) return;
    place.hidden = false;
    const find = (name) => place.querySelector(`[data-${name}]`);
    const [button, level, length, note, again] = ["record", "level", "length", "note", "again"].map(find);
    const box = document.getElementById("text");
    let running = null, held = null;
    button.addEventListener("click", () => (running ? running.stop() : start()));
    again.addEventListener("click", () => send(held));
    async function start() {
      let sound;
      try { sound = await navigator.mediaDevices.getUserMedia({ audio: true }); }
      catch { note.textContent = place.dataset.refused; return; }
      const pieces = [], context = new AudioContext(), ear = context.createAnalyser(), began = Date.now();
      context.createMediaStreamSource(sound).connect(ear);
      const values = new Uint8Array(ear.fftSize);
      running = new MediaRecorder(sound);
      const clock = setInterval(() => {
        ear.getByteTimeDomainData(values);
        level.value = Math.min(1, Math.max(...values.map((value) => Math.abs(value - 128))) / 64);
        const seconds = Math.floor((Date.now() - began) / 1000);
        length.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
        if (seconds >= 15 * 60 && running) running.stop();
      }, 100);
      running.ondataavailable = (event) => pieces.push(event.data);
      running.onstop = () => {
        clearInterval(clock);
        for (const track of sound.getTracks()) track.stop();
        context.close();
        level.value = 0;
        button.textContent = place.dataset.start;
        held = new Blob(pieces, { type: running.mimeType || "audio/webm" });
        running = null;
        send(held);
      };
      running.start(1000);
      button.textContent = place.dataset.stop;
      note.textContent = "";
      again.hidden = true;
    }
    async function send(recording) {
      note.textContent = place.dataset.working;
      button.disabled = again.disabled = true;
      let said = null;
      try {
        const headers = { "x-token": place.dataset.token, "content-type": recording.type.split(";")[0] };
        const answer = await fetch(place.dataset.voice, { method: "POST", headers, body: recording });
        said = await answer.json();
      } catch { said = { problem: document.body.dataset.unreachable }; }
      button.disabled = again.disabled = false;
      again.hidden = !said.problem;
      note.textContent = said.problem || [place.dataset.check, said.look].filter(Boolean).join(" ");
      if (!said.text) return;
      held = null;
      box.value = box.value ? `${box.value.trimEnd()} ${said.text}` : said.text;
      box.focus();
    }
  }

  // After a step the focus is on what is asked, not at the top of the document.
  const asked = document.querySelector("main h1");
  if (asked && (document.activeElement === document.body || document.activeElement === null)) {
    asked.tabIndex = -1;
    asked.focus({ preventScroll: true });
  }

  // Escape three times leaves at once, and leaves nothing to come back to.
  let escapes = 0;
  addEventListener("keydown", (event) => {
    escapes = event.key === "Escape" ? escapes + 1 : 0;
    if (escapes === 3) leave();
  });
  const link = document.getElementById("leave");
  link.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  function leave() {
    document.body.replaceChildren();
    location.replace(link.href);
  }

  // After ten idle minutes nothing is left on the page; words that were not sent are held by the program.
  if (document.body.dataset.in) {
    let idle = setTimeout(shut, IDLE_MS);
    let told = Date.now();
    const here = () => {
      clearTimeout(idle);
      idle = setTimeout(shut, IDLE_MS);
      if (Date.now() - told > 60_000) {
        told = Date.now();
        fetch("/alive", { cache: "no-store" }).catch(() => {});
      }
    };
    for (const what of ["keydown", "pointerdown", "scroll"]) addEventListener(what, here, { passive: true });
  }
  async function shut() {
    const form = document.querySelector("[data-answer]");
    const box = form && form.querySelector("textarea");
    if (box && box.value) {
      const held = new URLSearchParams({ token: form.elements.token.value, talk: form.dataset.talk, text: box.value });
      try { await fetch("/hold", { method: "POST", body: held }); } catch { return; }
    }
    document.body.replaceChildren();
    location.replace("/shut");
  }
})();
