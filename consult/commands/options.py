"""Arguments and options that several commands share."""

from __future__ import annotations

import click

case = click.argument("case", metavar="CASE.toml")
form = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Form of the result.",
)
html = click.option("--html", metavar="FILE", help="Write a page to this file; - is standard output.")
output = click.option("-o", "--output", default="-", metavar="FILE", help="Where to write; - is standard output.")
force = click.option("--force", is_flag=True, help="Write over files that are there.")
