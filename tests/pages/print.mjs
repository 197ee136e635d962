// Prints every page of a folder, as a person would, on A4 and on Letter: FOLDER/page.html becomes FOLDER/page-A4.pdf, and
// FOLDER/page-opened-A4.pdf once all that is folded was opened. FOLDER/page.json tells how wide the pictures of the exercises
// are on each, in centimetres.
//
//   node print.mjs FOLDER [CHROMIUM]

import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, browserPath = "/usr/bin/chromium"] = process.argv.slice(2);
const PX_PER_CM = 96 / 2.54;
const MARGINS_CM = 2.4;
const WIDTH_CM = { A4: 21, Letter: 21.59 };
const openAll = () => { for (const one of document.querySelectorAll("details")) one.open = true; };
const widths = () => [...document.querySelectorAll(".moves .poses .pose")]
  .filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().width);

const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".html"))) {
    await page.goto(pathToFileURL(resolve(folder, name)).href);
    const stem = join(folder, name.replace(".html", ""));
    const wide = {};
    await page.emulateMedia({ media: "print" });
    for (const [format, width] of Object.entries(WIDTH_CM)) {
      await page.setViewportSize({ width: Math.floor((width - MARGINS_CM) * PX_PER_CM), height: 1000 });
      wide[format] = (await page.evaluate(widths)).map((one) => one / PX_PER_CM);
    }
    writeFileSync(`${stem}.json`, JSON.stringify(wide));
    for (const opened of ["", "-opened"]) {
      if (opened) await page.evaluate(openAll);
      for (const format of Object.keys(WIDTH_CM)) {
        await page.pdf({ path: `${stem}${opened}-${format}.pdf`, format, printBackground: true });
      }
    }
  }
} finally {
  await browser.close();
}
