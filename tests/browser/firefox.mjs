// Uses a calculator page in Firefox as a reader does, and prints what was seen as JSON.
// Usage: node tests/browser/firefox.mjs <firefox> <address of the page>
import puppeteer from "puppeteer-core";

const [executablePath, address, patienceMs] = process.argv.slice(2);
const PATIENCE_MS = Number(patienceMs);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  timeout: PATIENCE_MS,
  protocolTimeout: PATIENCE_MS,
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  const example = await page.$eval(".sn-resultat", ({ textContent }) => textContent);
  await page.locator("#f-dokumenteret_md").fill("0");
  await page.waitForFunction(
    (shown) => document.querySelector(".sn-resultat").textContent !== shown,
    { timeout: PATIENCE_MS },
    example,
  );
  const own = await page.$eval(".sn-resultat", ({ textContent }) => textContent);
  const steps = await page.$$eval(".sn-trin > li", (items) => items.length);
  console.log(JSON.stringify({ example, own, steps, asked }));
} finally {
  await browser.close();
}
