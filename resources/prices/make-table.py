#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes table.json, the prices that are built into Volley, from a file of facts.

    resources/prices/make-table.py FACTS.json

The same facts give the same bytes: lines keep the order of the facts (the first rule that fits a model
decides), members have one order, and nothing is taken from the clock.
"""

import json
import pathlib
import sys

PARTS = ("input", "cached_input", "cache_write", "output")


def number(value):
    """Whole numbers without a point, so that no digit depends on how they were written."""
    return int(value) if float(value).is_integer() else float(value)


def price(value):
    if not isinstance(value, dict):
        return number(value)
    tiers = sorted(value["tiers"], key=lambda tier: tier["start"])
    return {"base": number(value["base"]),
            "tiers": [{"start": number(tier["start"]), "price": number(tier["price"])} for tier in tiers]}


def line(model):
    prices = model["usd_per_million_tokens"]
    entry = {"provider": model["provider"], "id": model["id"], "match": model["match"]}
    if model.get("context_window_tokens"):
        entry["context_window_tokens"] = model["context_window_tokens"]
    if model.get("deprecated"):
        entry["deprecated"] = True
    entry["usd_per_million_tokens"] = {part: price(prices[part]) for part in PARTS if part in prices}
    return json.dumps(entry, separators=(",", ":"), ensure_ascii=False)


def main():
    facts = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    names = [(model["provider"], model["id"]) for model in facts["models"]]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        sys.exit(f"these stand there twice: {sorted(twice)}")
    # Its first sentence says where the facts come from; the rest, what they look like.
    origin = facts["origin"].split(". ")[0] + "."
    head = [f'"as_of":{json.dumps(facts["as_of"])},', f'"origin":{json.dumps(origin, ensure_ascii=False)},']
    lines = ",\n".join(line(model) for model in facts["models"])
    text = "{" + "\n".join(head) + '\n"models":[\n' + lines + "\n]}\n"
    target = pathlib.Path(__file__).with_name("table.json")
    target.write_text(text, encoding="utf-8")
    print(f"{target}: {len(names)} models as of {facts['as_of']}, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
