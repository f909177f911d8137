"""The command that writes texts in another script."""

import argparse

from glossreader.commands.texts import each_text
from glossreader.domain.script import Configuration


def convert(asked: argparse.Namespace) -> int:
    """Write texts as one of OpenCC's configurations says."""
    from glossreader.language.scripts.convert import conversion  # noqa: PLC0415  # late: start-up

    return each_text(asked, conversion(Configuration(asked.to)).convert)
