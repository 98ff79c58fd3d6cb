// Runs first in every page that is timed: writes the reader's own amount as soon as there is a field, and notes when
// a correct result stands on the screen. What was noted stays in window.probe; times are milliseconds from navigation.
// `whenOwn` and `whenDone` are promises of it, since a strict page lets nobody evaluate text while waiting.
({ field, answer, own, other, results, changes }) => {
  const probe = { first: null, own: null, changes: [], long: [] };
  window.probe = probe;
  new PerformanceObserver((list) =>
    probe.long.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])),
  ).observe({
    type: "longtask",
    buffered: true,
  });

  const shown = (text) => document.querySelector(answer)?.textContent.includes(text);
  const type = (text) => {
    const input = document.querySelector(field);
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const until = (text) =>
    new Promise((resolve) => {
      const watch = new MutationObserver(look);
      function look() {
        if (!shown(text)) return;
        watch.disconnect();
        resolve(performance.now());
      }
      watch.observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });

  // A reader changes something when the last answer is on the screen.
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const first = Promise.race(Object.values(results).map(until)).then((at) => {
    probe.first = at;
  });

  const ready = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(field)) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document, { childList: true, subtree: true });
  });

  probe.whenOwn = (async () => {
    await ready;
    type(own);
    probe.own = await until(results.own);
  })();

  probe.whenDone = (async () => {
    await probe.whenOwn;
    await first;
    for (let change = 0; change < changes; change += 1) {
      await painted();
      const [text, result] = change % 2 ? [own, results.own] : [other, results.example];
      const from = performance.now();
      type(text);
      probe.changes.push((await until(result)) - from);
    }
  })();
};
