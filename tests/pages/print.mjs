// Prints every page of a folder, as a person would, on A4 and on Letter: FOLDER/page.html becomes FOLDER/page-A4.pdf.
//
//   node print.mjs FOLDER [CHROMIUM]

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, browserPath = "/usr/bin/chromium"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".html"))) {
    await page.goto(pathToFileURL(resolve(folder, name)).href);
    for (const format of ["A4", "Letter"]) {
      await page.pdf({ path: join(folder, name.replace(".html", `-${format}.pdf`)), format, printBackground: true });
    }
  }
} finally {
  await browser.close();
}
