"""What can be typed. Each command's code is imported when it is called, so that help comes at once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from .. import __version__
from ..schema import Options
from . import adapters, finetune, run_arguments, suggest
from .run_arguments import add_model

EVALUATED = ("segment", "change", "detect", "ground", "question", "classify", "caption")
OUTLINED = ("oriented", "box", "rectangle")
QUANTISED = ("nf4", "int8")
CONTROLS = ("blank", "whole", "constant", "otsu")
UNDER = ("jpeg", "blur", "darker", "brighter", "turned", "half", "double", "all")


class Parser(argparse.ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message[:1].upper()}{message[1:]}; see {self.prog} --help.", file=sys.stderr)
        raise SystemExit(2)


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line as a namespace; its `command` is the function that does it."""
    parser = Parser(prog="rsvlm", description="Ask a georeferenced picture in words, get features back.")
    parser.add_argument("--version", action="version", version=f"rsvlm {__version__}")
    commands = parser.add_subparsers(dest="name", metavar="COMMAND", required=True, parser_class=Parser)
    run = commands.add_parser("run", help="one job: a picture and a prompt in, features out; or many scenes")
    run_arguments.add(run)
    run.set_defaults(command=_command("run"))
    _evaluate(commands.add_parser("evaluate", help="measure a model, or a trivial control, on labelled data"))
    _models(commands.add_parser("models", help="the models that are here and those that can be fetched"))
    taught = commands.add_parser("adapters", help="what models have learned: list, add, export, remove")
    adapters.add(taught)
    taught.set_defaults(command=_command("adapters"))
    train = commands.add_parser("train", help="train a model from a configuration")
    train.add_argument("config", metavar="CONFIG", help="YAML file, as backend/src/rsvlm/training/configs/nano.yaml")
    train.add_argument("--data", help="folder of the training data (default: ../shared/data)")
    train.add_argument("--folder", help="where the run is kept (default: runs/NAME)")
    train.add_argument("--plot", metavar="FILE", help="draw the log of the run so far as PNG; nothing is trained")
    train.set_defaults(command=_command("train"))
    tuned = commands.add_parser("finetune", help="teach the small model a class from what was reviewed in QGIS")
    finetune.add(tuned)
    tuned.set_defaults(command=_command("finetune"))
    worth = commands.add_parser("suggest", help="which tiles of finished runs to review next")
    suggest.add(worth)
    worth.set_defaults(command=_command("suggest"))
    _doctor(commands.add_parser("doctor", help="what is installed and what this machine has, to be copied"))
    _serve(commands.add_parser("serve", help="the HTTP server for QGIS, on this machine only by default"))
    golden = commands.add_parser("verify-golden", help="compare the published model's code with recorded numbers")
    golden.add_argument("folder", metavar="FOLDER", help="folder with golden.safetensors and cases.json")
    golden.set_defaults(command=_command("golden"))
    _quantize(commands.add_parser("quantize", help="write a published checkpoint in 4 or 8 bits, to start at once"))
    return parser.parse_args(argv)


def _command(module: str) -> Callable[[argparse.Namespace], int]:
    def call(arguments: argparse.Namespace) -> int:
        code: int = import_module(f".{module}", __package__).command(arguments)
        return code

    return call


def _models(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(command=_command("models"))
    actions = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=Parser)
    known: dict[str, argparse.ArgumentParser] = {}
    for name, what in (
        ("plan", "what fetching a published model takes; nothing is fetched and no network needed"),
        ("fetch", "fetch a published model after you agreed; again after a cut goes on there"),
        ("import", "copy a checkpoint from a folder or a ZIP file, for machines without a network"),
        ("verify", "hash an installed model's files again"),
        ("remove", "delete an installed model, or what was fetched of it"),
    ):
        known[name] = actions.add_parser(name, help=what)
        # Left out where it is not given: it may stand before the action too.
        known[name].add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
        known[name].set_defaults(command=_command("model_store"))
        if name != "import":
            known[name].add_argument("id", metavar="ID", help="id of the model, see `rsvlm models`")
    known["import"].add_argument("path", metavar="PATH", help="folder of a checkpoint, or a ZIP file with one")
    known["import"].add_argument("--id", required=True, help="how the model is to be called")
    known["import"].add_argument("--licence", default="", metavar="TEXT", help="what its publisher says")
    for name in ("fetch", "remove"):
        known[name].add_argument("--yes", action="store_true", help="agree without being asked")
    for name, what in (
        ("connect", "give a name to a model on an OpenAI-compatible server, after you agreed to what it is sent"),
        ("check", "ask a connected server for its models; no picture is sent"),
        ("disconnect", "delete a connection"),
    ):
        known[name] = actions.add_parser(name, help=what)
        known[name].add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
        known[name].add_argument("connection", metavar="NAME", help="of the connection; its model is remote:NAME")
        known[name].set_defaults(command=_command("connections"))
    for name in ("connect", "disconnect"):
        known[name].add_argument("--yes", action="store_true", help="agree without being asked")
    _connect(known["connect"])


def _connect(parser: argparse.ArgumentParser) -> None:
    """Settings of a connection; what is not given is as `models.remote.connection.Settings` has it."""
    parser.add_argument("--url", required=True, help="address of the server, as http://127.0.0.1:8000/v1")
    parser.add_argument("--model", required=True, help="the model's name on that server")
    parser.add_argument("--profile", required=True, help="rscovlm-7b, rscovlm-det-7b, qwen2.5-vl, qwen3-vl or any")
    for name, kind, what in (
        ("server", str, "vllm, vllm-guided, sglang, llama.cpp, ollama, lmstudio, transformers or other (default)"),
        ("key-env", str, "name of the environment variable that has the key"),
        ("concurrency", int, "queries at once"),
        ("timeout", float, "seconds that the server may say nothing"),
        ("longest", float, "seconds that a whole answer may take"),
        ("retries", int, "how often it is asked again where it is overloaded or was cut"),
        ("jpeg", int, "send pictures as JPEG of this quality, 50 to 100 (default: PNG, without loss)"),
    ):
        metavar = {"jpeg": "QUALITY", "key-env": "VARIABLE"}.get(name)
        parser.add_argument(f"--{name}", type=kind, default=argparse.SUPPRESS, metavar=metavar, help=what)
    parser.add_argument("--no-guide", dest="guided", action="store_false", help="do not pass the answer's form on")


def _evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("task", metavar="TASK", choices=EVALUATED, help=", ".join(EVALUATED))
    parser.add_argument(
        "--data",
        required=True,
        action="append",
        metavar="KIND:PATH",
        help="colour-masks:DIR, pairs:DIR, dota:DIR, coco:FILE, voc:DIR, refgeo:FILE, class-folders:DIR, qa:FILE, "
        "lrs-vqa:DIR or captions:FILE; again for more sets of a task",
    )
    parser.add_argument("--json", metavar="FILE", help="write the figures there")
    parser.add_argument("--control", choices=CONTROLS, help="the same with grey pictures, or an answer without a model")
    parser.add_argument("--under", choices=UNDER, help="the same under a harder condition, or under each of them")
    parser.add_argument("--calibrate", action="store_true", help="how far confidences are those of being right")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N samples in sorted order")
    parser.add_argument("--prompt", help="what has changed (default: building), or which classes (default: all)")
    parser.add_argument("--no-grammar", action="store_true", help="do not hold the answers to their form")
    parser.add_argument(
        "--predictions",
        metavar="PATH",
        help="score answers made elsewhere: DOTA's Task1 files (folder, ZIP), COCO results (.json), JSON lines",
    )
    parser.add_argument("--hops", type=int, metavar="N", help="how often questions look closer (for lrs-vqa else: 1)")
    parser.add_argument("--tile", type=int, metavar="SIDE", help="side of a tile in pixels; 0: the model's own, -1: no")
    parser.add_argument("--max-tiles", type=int, default=Options().max_tiles, metavar="N", help="refuse more a picture")
    objects = parser.add_argument_group("detect")
    objects.add_argument(
        "--outline",
        choices=OUTLINED,
        help="compare outlines as they are, boxes, or least rectangles (default: oriented for dota, else box)",
    )
    objects.add_argument("--threshold", type=float, metavar="SCORE", help="of detections with scores, keep those above")
    objects.add_argument("--enlarge", action="store_true", help="show tiles at the largest size the model was taught")
    objects.add_argument(
        "--export", nargs=2, metavar=("KIND", "PATH"), help="write what was found: dota DIR (Task1 files) or coco FILE"
    )
    add_model(parser)
    parser.set_defaults(command=_command("evaluate"))


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--model", help="id or folder of RSUniVLM weights: ask them what only they can tell")
    parser.add_argument("--image", metavar="FILE", nargs="+", help="pictures to show it (default: the sample scenes)")
    parser.add_argument("--thing", help="what may be seen in the pictures (default: that of the samples, or building)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--precision", default="auto", help="float32, bfloat16, float16, nf4 or int8 (default: auto)")
    parser.add_argument("--tokens", type=int, default=1100, help="of the longest answer (default: 1100)")
    parser.set_defaults(command=_command("doctor"))


def _quantize(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", metavar="CHECKPOINT", help="folder of a published checkpoint, or id of one")
    parser.add_argument("--precision", required=True, choices=QUANTISED, help="nf4: smallest; int8: closest, CPU only")
    parser.add_argument("--out", required=True, metavar="FOLDER", help="folder to write, new or empty")
    parser.set_defaults(command=_command("quantize"))


def _serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=0, help="0 lets the system choose")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--idle-minutes", type=float, default=0.0, help="end after so long without a job, 0 never")
    parser.add_argument("--state-file", help="where address and token are written")
    parser.add_argument("--orphan", action="store_true", help="go on when the starting process has ended")
    parser.set_defaults(command=_command("serve"))
