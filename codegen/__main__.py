"""The pipeline's commands: `python -m codegen facts|generate|check`."""

from __future__ import annotations

import argparse
import sys

from codegen.errors import GenerationError
from codegen.generation import check, generate
from codegen.paths import REPOSITORY, Tree
from codegen.pins import fetch_facts, load_releases


def main() -> int:
    """Run one command and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("facts", help="fetch the facts of every release from its wheel")
    commands.add_parser("generate", help="rebuild the specification and everything generated from it")
    commands.add_parser("check", help="fail with a diff unless the tree is what `generate` writes")
    command = parser.parse_args().command
    try:
        if command == "facts":
            for release in load_releases():
                fetch_facts(release)
        elif command == "generate":
            generate(Tree(REPOSITORY))
        else:
            return check()
    except (GenerationError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
