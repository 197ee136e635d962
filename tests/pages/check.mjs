// Checks every page of a folder in one Chromium, and prints what is wrong as JSON: page to check to list of faults.
//
//   node check.mjs FOLDER [CHROMIUM]
//
// axe in five views with everything opened; no request, no error of the console with the security policy on; nothing wider
// than the window, also with the text spacing that WCAG 1.4.12 asks to bear; the same words without scripts; the keyboard
// reaches what can be used and shows where it is; the Nu checker; html-validate, standard and a11y.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const [folder, browserPath = "/usr/bin/chromium"] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VNU = join(dirname(require.resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");
const QUIET = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const VIEWS = {
  "desktop, light": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "desktop, dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "phone, 390 px": { viewport: { width: 390, height: 844 }, colorScheme: "light" },
  "narrow, 320 px": { viewport: { width: 320, height: 640 }, colorScheme: "light" },
  print: { viewport: { width: 794, height: 1123 }, colorScheme: "light", media: "print" },
};
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;
const TABS = 25;

const pages = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
const faults = Object.fromEntries(pages.map((name) => [name, {}]));
const note = (page, check, found) => { if (found.length) faults[page][check] = [...(faults[page][check] ?? []), ...found]; };
const address = (name) => pathToFileURL(resolve(folder, name)).href;

// What is hidden until it is asked for is opened, so that it is checked too.
const openAll = () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const one of document.querySelectorAll("#show-all, .show-how")) one.click();
};
// What reaches out of the window, but for what stands in a part of its own that scrolls.
const tooWide = () => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > room + 1 && !one.closest(".scroll, .quiet"),
  );
  return [`${document.documentElement.scrollWidth} px in ${room} px: ${wide.slice(0, 3).map((one) => `${one.localName}.${one.className}`).join(", ")}`];
};

// The words of a page and whether they have any room.
const read = () => `${document.querySelector("main").clientHeight > 0} ${document.body.textContent}`;

async function checkViews(browser, name) {
  for (const [view, { media, ...options }] of Object.entries(VIEWS)) {
    const context = await browser.newContext({ ...options, bypassCSP: true, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(address(name));
    if (media) await page.emulateMedia({ media });
    await page.evaluate(openAll);
    note(name, `width: ${view}`, await page.evaluate(tooWide));
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    note(name, `axe: ${view}`, violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}), as ${nodes[0].html.slice(0, 160)}`,
    ));
    if (view.startsWith("narrow")) {
      await page.addStyleTag({ content: SPACING });
      note(name, "text spacing", await page.evaluate(tooWide));
      note(name, "text spacing", await page.evaluate(() => [...document.querySelectorAll("main *")].filter((one) => {
        const style = getComputedStyle(one);
        return ["hidden", "clip"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.closest(".quiet, svg")
          && style.clipPath === "none" && one.clientWidth > 1;
      }).slice(0, 3).map((one) => `cut off: ${one.localName}.${one.className}`)));
    }
    await context.close();
  }
}

async function checkPolicy(browser, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked = [], said = [];
  page.on("request", (request) => { if (request.url() !== address(name) && !request.url().startsWith("data:")) asked.push(request.url()); });
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) said.push(message.text()); });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(address(name), { waitUntil: "networkidle" });
  note(name, "requests", asked);
  note(name, "console", said);
  const words = await page.evaluate(read);
  note(name, "keyboard", await checkKeyboard(page));
  await context.close();

  const plain = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(address(name), { waitUntil: "networkidle" });
  note(name, "without scripts", (await still.evaluate(read)) === words ? [] : ["the words differ, or nothing shows"]);
  await plain.close();
}

async function checkKeyboard(page) {
  const wrong = [];
  const count = await page.evaluate(() => [...document.querySelectorAll("a[href], input, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility()).length);
  let before = "";
  for (let step = 0; step < Math.min(count, TABS); step += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      const styles = [one, one.nextElementSibling].filter(Boolean).map((each) => getComputedStyle(each));
      const shown = styles.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none");
      return { at: `${one.localName}.${one.className} ${one.getAttribute("href") ?? one.id}`, shown, lost: one === document.body };
    });
    if (here.lost) { wrong.push(`focus is lost after ${before}`); break; }
    if (!here.shown) wrong.push(`focus does not show on ${here.at}`);
    before = here.at;
  }
  return wrong;
}

function checkMarkup() {
  const files = pages.map((name) => join(folder, name));
  const said = execFileSync("java", ["-jar", VNU, "--format", "json", "--exit-zero-always", "--stdout", ...files], { maxBuffer: 1 << 26 });
  for (const { url, type, lastLine, message } of JSON.parse(said).messages) {
    note(pages.find((name) => url.endsWith(`/${name}`)), "Nu", [`${type}, line ${lastLine}: ${message}`]);
  }
}

async function checkStyle() {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y"],
  });
  for (const name of pages) {
    const report = await validator.validateFile(join(folder, name));
    note(name, "html-validate", report.results.flatMap(({ messages }) => messages.map(
      ({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`,
    )));
  }
}

const browser = await chromium.launch({ executablePath: browserPath, args: QUIET });
try {
  for (const name of pages) {
    await checkPolicy(browser, name);
    await checkViews(browser, name);
  }
} finally {
  await browser.close();
}
checkMarkup();
await checkStyle();
console.log(JSON.stringify(faults, null, 1));
