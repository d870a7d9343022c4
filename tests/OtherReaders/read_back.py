#!/usr/bin/env python3
"""Reads an export's comments.csv back with other programs and compares each cell with what was stored.

usage: read_back.py EXPORT_FOLDER STORE

The export must be written with --jsonl. Programs that are not there are named and skipped.
"""
import csv
import datetime
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
FORMULA = re.compile(r"^'+[=+\-@\t\r\n＝＋－＠]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
STORED = ["text", "parent_id", "thread_id", "like_count", "reply_count"]


def columns(dictionary):
    """Name and type of each column of comments.csv, from datadict.md."""
    part = dictionary.split("## comments.csv", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"^\| `([^`]+)` \| ([^|]+?) \|", part, re.M))


def snippet(dictionary, language):
    """What datadict.md says to type."""
    return dictionary.split(f"```{language}\n", 1)[1].split("```", 1)[0].strip()


def plain(kind, value):
    """A cell as a value that can be compared, whoever read it."""
    if value is None or value != value or value == "":
        return () if "list" in kind else None
    if kind == "true or false":
        return value if isinstance(value, bool) else {"true": True, "false": False}[str(value).lower()]
    if kind == "whole number":
        return int(value)
    if kind == "decimal number":
        return round(float(value), 9)
    if kind == "time":
        return value if isinstance(value, float) else datetime.datetime.fromisoformat(re.sub("Z$", "+00:00", value)).timestamp()
    if "list" in kind:
        return tuple(value) if isinstance(value, list) else tuple(value.split(";"))
    return value


def without_guard(cell, kind):
    """A cell less the apostrophe that stands before a formula, as datadict.md says to take it off."""
    return cell[1:] if kind.startswith("text") and isinstance(cell, str) and FORMULA.match(cell) else cell


def in_csv(row):
    """A row as CSV holds it, where control characters stand as \N{REPLACEMENT CHARACTER}."""
    return {name: CONTROL.sub("\ufffd", cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def by_csv(folder, kinds, dictionary):
    with open(folder / "comments.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_pandas(folder, kinds, dictionary):
    import pandas
    call = snippet(dictionary, "python").replace('"comments.csv"', "path")
    table = eval(call, {"pandas": pandas, "path": folder / "comments.csv"})
    for name, kind in kinds.items():
        if kind == "time":
            table[name] = [None if pandas.isna(time) else time.timestamp() for time in table[name]]
    return table.astype(object).where(table.notna(), None).to_dict("records")


def by_r(folder, kinds, dictionary):
    if not shutil.which("Rscript"):
        raise ImportError("no Rscript")
    done = subprocess.run(["Rscript", HERE / "read_back.R", snippet(dictionary, "r")], cwd=folder, capture_output=True, check=True)
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    for row in rows:
        for name, kind in kinds.items():
            if kind == "time" and row.get(name) is not None:
                row[name] = row[name] / 1000
    return [{name: row.get(name) for name in kinds} for row in rows]


def by_libreoffice(folder, kinds, dictionary):
    if not shutil.which("soffice"):
        raise ImportError("no soffice")
    is_standard = {"whole number", "decimal number", "true or false"}
    formats = "/".join(f"{place}/{1 if kind in is_standard else 2}" for place, kind in enumerate(kinds.values(), 1))
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile",
             f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{formats},1033,false,true",
             "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false",
             "--outdir", scratch, folder / "comments.csv"], check=True, capture_output=True)
        return by_csv(pathlib.Path(scratch), kinds, dictionary)


def unguarded(row, kinds):
    return {name: without_guard(row[name], kind) for name, kind in kinds.items()}


def compare(name, kinds, expected, rows):
    """Prints what differs."""
    differing = []
    for number, (row, right) in enumerate(zip(rows, expected), 1):
        for column, kind in kinds.items():
            found, wanted = plain(kind, row[column]), plain(kind, right[column])
            if found != wanted:
                differing.append((number, column, found, wanted))
    for number, column, found, wanted in differing[:5]:
        print(f"  row {number}, {column}: {found!r:.80} is not {wanted!r:.80}")
    print(f"{name}: {len(rows)} of {len(expected)} rows, {len(rows) * len(kinds)} cells, {len(differing)} differ")
    return len(rows) == len(expected) and not differing


def stored_rows(store, expected):
    """The columns that come from the store as they are, read from its own table."""
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        by_id = {row["comment_id"]: row for row in connection.execute("SELECT * FROM comments")}
    return [{name: by_id[row["comment_id"]][name] for name in STORED} for row in expected]


def main(folder, store):
    dictionary = (folder / "datadict.md").read_text(encoding="utf-8")
    kinds = columns(dictionary)
    # Not splitlines: a text may hold characters that it takes for the end of a line.
    expected = [json.loads(line) for line in (folder / "comments.jsonl").read_text(encoding="utf-8").split("\n") if line]
    is_right = compare("store", {name: kinds[name] for name in STORED}, stored_rows(store, expected), expected)
    in_cells = [in_csv(row) for row in expected]
    for reader in (by_csv, by_pandas, by_r, by_libreoffice):
        name = reader.__name__.removeprefix("by_")
        try:
            rows = reader(folder, kinds, dictionary)
        except ImportError as missing:
            print(f"{name}: skipped, {missing}")
            continue
        is_right &= compare(name, kinds, in_cells, [unguarded(row, kinds) for row in rows])
    return 0 if is_right else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
