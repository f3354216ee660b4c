"""The eval command. Law: of the sealed third a table is shown, never a case, and no run of it goes unwritten."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commands import CouldNot, one_of, phrases


def evaluate(
    cases: Annotated[Path | None, typer.Argument(help="a file of labelled cases; tune.jsonl when left out")] = None,
    by: Annotated[str, typer.Option("--by", help="mode, nation, language, kind, adversarial or hand")] = "",
    explain: Annotated[bool, typer.Option("--explain", help="say of each case what was missed")] = False,
    sealed: Annotated[bool, typer.Option("--sealed", help="on the sealed third; that is written down")] = False,
    why: Annotated[str, typer.Option("--why", help="with --sealed: what this run is for")] = "",
) -> None:
    """What each listener finds and misses in labelled cases. A model that is set up is asked too, and sees the texts.

    --by and --explain tell of the last listener alone.
    """
    from bot.guiding import progress
    from evals import run, splitting
    from evals.sealed import write_down
    from evals.table import Column, grouped, table

    one_of(by, ("", *run.GROUPS), "--by")
    for option, given in (("FILE", cases), ("--by", by), ("--explain", explain)):
        if sealed and given:
            raise typer.BadParameter("not with --sealed", param_hint=option)
    if bool(why.strip()) != sealed:
        raise typer.BadParameter("--sealed --why TEXT", param_hint="--why")
    if cases and cases.resolve() == splitting.file_of("sealed").resolve():
        raise typer.BadParameter("--sealed", param_hint="FILE")
    tune, first = splitting.file_of("tune"), splitting.file_of(splitting.FIRST)
    file = splitting.file_of("sealed") if sealed else cases or (tune if tune.exists() else first)
    chosen = _sound(file)

    listeners = run.listeners()
    last = list(listeners)[-1]

    def judged(name: str) -> Column:
        with progress(name, sys.stderr) as show:
            return run.judged(chosen, listeners[name], show)

    columns = {name: judged(name) for name in ([last] if by else listeners)}
    if sealed:
        write_down(last, columns[last], why)
    print(f"{file.name}: {len(chosen)} cases")
    print("\n".join(grouped(columns[last], run.GROUPS[by]) if by else table(columns)))
    if explain:
        print("", *run.explained(columns[last]), sep="\n")
    if not (cases or by or explain or sealed):
        _evaluate_guidance()


def _sound(file: Path) -> list[dict[str, Any]]:
    """The cases of a file. Raises `CouldNot` for the first thing that is wrong with them."""
    from evals.checking import alone
    from evals.splitting import load_cases

    try:
        cases = load_cases(file)
    except OSError:
        raise CouldNot("no_file", where=str(file)) from None
    except ValueError as fault:  # of JSON, or of UTF-8
        raise CouldNot("cases_not_sound", what=type(fault).__name__) from None
    if not cases or (faults := [fault for case in cases for fault in alone(case)]):
        raise CouldNot("cases_not_sound", what=faults[0] if cases else "0")
    return cases


def _evaluate_guidance() -> None:
    """How often a plain question finds its clause, with each embedding that is at hand."""
    from functools import partial
    from tempfile import TemporaryDirectory

    from bot import build
    from bot.settings import load
    from evals import guidance as questions
    from knowledge.minilm import model_folder

    settings, said = load(), phrases()
    names = ["words", *(["minilm"] if model_folder(settings.embeddings_folder) else [])]
    with TemporaryDirectory() as folder:
        made = {
            name: partial(
                build.guidance,
                settings.model_copy(update={"home": Path(folder) / name, "embeddings": name, "chroma_url": ""}),
            )
            for name in names
        }
        print()
        for line in questions.table(questions.load(), made):
            print(line)
    if "minilm" not in names:
        print(said.text("guidance.not_measured"))
