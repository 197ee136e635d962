// Looks at the first page of every audit of a folder, and prints as JSON where its parts end, in pixels at 1280 wide, and
// which links of the first screen lead nowhere or to what stays closed. FOLDER/page.html is printed as FOLDER/page-A4.pdf
// and FOLDER/page-Letter.pdf.
//
//   node first.mjs FOLDER [CHROMIUM]

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, browserPath = "/usr/bin/chromium"] = process.argv.slice(2);
const ends = () => Object.fromEntries(
  [...document.querySelectorAll("#first h2, #first h2 + p, #first .flips tr")]
    .map((one) => [one.textContent.trim().replace(/\s+/g, " "), one.getBoundingClientRect().bottom + scrollY]),
);
const links = () => [...document.querySelectorAll("#first a[href^='#']")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom + scrollY <= 900).map((one) => one.hash);
const shows = (hash) => document.querySelector(`[id="${hash.slice(1)}"]`)?.checkVisibility() ?? false;

const found = {};
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".html")).sort()) {
    const address = pathToFileURL(resolve(folder, name)).href;
    await page.goto(address);
    const closed = [];
    const wanted = [...new Set(await page.evaluate(links))];
    found[name] = { ends: await page.evaluate(ends), links: wanted, closed };
    for (const format of ["A4", "Letter"]) {
      await page.pdf({ path: join(folder, name.replace(".html", `-${format}.pdf`)), format, printBackground: true });
    }
    for (const hash of wanted) {
      await page.goto(`${address}${hash}`);
      if (!(await page.evaluate(shows, hash))) closed.push(hash);
      await page.goto("about:blank");
    }
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
