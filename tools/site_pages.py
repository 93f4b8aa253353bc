"""A hook of MkDocs: pages of the site stand where they stand in the repository, so that links hold in both."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = ("*.md", "codegen/*.md", "docs/**/*.md", "docs/theme/*.css", ".nav.yml")
_CELL = re.compile(r"<td\b.*?</td>", re.DOTALL)
_SLASH = re.compile(r"/(?=[\w{])(?![^<]*>)")
"""A slash in the text of a cell, not in its tags."""
_GUIDES_FIRST = 3
"""How much more a guide counts in the search; set here, because GitHub would show it on top of the page."""
_LINK = re.compile(r"(?<=\]\()(?!#|\w+:)([^)#\s]+)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Replace the files that were found in the folder of documents by those of the repository that are pages.

    Those of the theme and of other plugins stay.
    """
    kept = [file for file in files if file.src_dir != config.docs_dir]
    paths = sorted(path for pattern in PAGES for path in REPOSITORY.glob(pattern))
    return Files([
        *kept,
        *(File.generated(config, path.relative_to(REPOSITORY).as_posix(), abs_src_path=str(path)) for path in paths),
    ])


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let links to what is no page, such as a program, lead to the repository; leave one title to each page."""
    folder = PurePosixPath(page.file.src_uri).parent
    page.meta["search"] = {"boost": _GUIDES_FIRST if folder.name == "guides" else 1}

    def target(link: re.Match[str]) -> str:
        path = (REPOSITORY / folder / link[0]).resolve()
        if not path.exists():
            raise PluginError(f"{page.file.src_uri} links to {link[0]}, which is not there")
        place = path.relative_to(REPOSITORY).as_posix()
        return link[0] if files.get_file_from_path(place) else f"{config.repo_url}/blob/main/{place}"

    return with_one_title(_LINK.sub(target, markdown))


def with_one_title(markdown: str) -> str:
    """Make sections of all titles but the first: the theme lists no section behind a second title."""
    lines = []
    in_fence = has_title = False
    for line in markdown.splitlines(keepends=True):
        in_fence ^= line.lstrip().startswith("```")
        is_title = line.startswith("# ") and not in_fence
        lines.append(f"#{line}" if is_title and has_title else line)
        has_title |= is_title
    return "".join(lines)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take the backslash from a bar in a table's code, as GitHub does; let paths in tables break at their slashes."""
    return _CELL.sub(lambda cell: _SLASH.sub("/<wbr>", cell[0].replace(r"\|", "|")), html)
