"""The site of the documentation, built and opened in a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

REPOSITORY = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SILENT = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
"""A browser that asks nobody anything on its own account."""

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is missing: see .ci/run")


class Files(SimpleHTTPRequestHandler):
    """Gives out the files of the site, and is silent about it."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site; it is built strictly, so that a broken link fails."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=REPOSITORY,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    # Without --quiet, which would hide warnings from --strict as well.
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's browser, not one that Playwright fetches."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=SILENT)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page that bears with no error in the console, and with no request that leaves the site."""
    context = browser.new_context(color_scheme="light")
    opened = context.new_page()
    said: list[str] = []
    requested: list[str] = []
    opened.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    opened.on("pageerror", lambda error: said.append(str(error)))
    context.on("request", lambda request: requested.append(request.url))
    yield opened
    context.close()
    assert [text for text in said if not text.startswith(("log:", "info:"))] == []
    assert requested
    assert [url for url in requested if not url.startswith((f"{address}/", "data:", f"blob:{address}/"))] == []


@needs_chromium
def test_an_operation_is_found(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("textbox", name="Search").fill("trigger_dag_run")
    hit = page.locator(".md-search-result__link").filter(has_text="trigger_dag_run").first
    hit.click()
    page.wait_for_url("**/docs/DagRunApi/**trigger_dag_run")
    expect(page.locator("h2#trigger_dag_run")).to_be_in_viewport()


@needs_chromium
@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("list failed dag runs", "common-tasks/"),
        ("trigger conf note", "common-tasks/"),
        ("clear a run", "common-tasks/"),
        ("read log", "logs/"),
        ("pagination", "paging/"),
        ("debug logging", "getting-started/"),
    ],
)
def test_a_task_is_found_in_the_guides(page: Page, address: str, words: str, place: str) -> None:
    page.goto(address)
    page.get_by_role("textbox", name="Search").fill(words)
    hits = page.locator(".md-search-result__item")
    expect(hits.first).to_be_visible()
    first = hits.evaluate_all("hits => hits.slice(0, 3).map(hit => hit.querySelector('a').pathname)")
    assert f"/docs/guides/{place}" in first


@needs_chromium
def test_the_theme_is_switched_and_stays(page: Page, address: str) -> None:
    page.goto(address)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.locator("label[title='Switch to dark mode']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(f"{address}/docs/PoolApi/")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title='Switch to light mode']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")


@needs_chromium
def test_the_navigation_leads_by_task_and_by_reference(page: Page, address: str) -> None:
    page.goto(address)
    for tab, place in (("Guides", "Signing in"), ("Operations", "DagRunApi"), ("Models", "DAGResponse")):
        page.locator(".md-tabs__link", has_text=tab).click()
        page.locator(".md-nav--primary .md-nav__link", has_text=place).first.click()
        expect(page.locator("h1")).to_contain_text(place)
    source = page.get_by_role("link", name="Source", exact=True)
    expect(source).to_have_attribute(
        "href",
        "https://github.com/apache/airflow-client-python/blob/main/airflow_client/client/models/dag_response.py",
    )


@needs_chromium
@pytest.mark.parametrize("place", ["", "docs/TaskInstanceApi/", "docs/DAGResponse/", "docs/guides/authentication/"])
def test_a_phone_shows_pages_in_their_width(page: Page, address: str, place: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/{place}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    widths = "tables => tables.map(table => table.getBoundingClientRect().right)"
    assert max(page.locator(".md-typeset table:not([class])").evaluate_all(widths), default=0) <= 390


@needs_chromium
@pytest.mark.parametrize("place", ["", "docs/DagRunApi/", "docs/TaskInstanceApi/"])
def test_a_desktop_shows_tables_whole(page: Page, address: str, place: str) -> None:
    page.set_viewport_size({"width": 1300, "height": 800})
    page.goto(f"{address}/{place}")
    boxes = page.locator(".md-typeset__scrollwrap")
    hidden = boxes.evaluate_all("boxes => boxes.map(box => box.scrollWidth - box.clientWidth)")
    assert hidden
    assert max(hidden) <= 0


def test_the_released_pages_are_there(site: Path) -> None:
    page = (site / "docs" / "DagRunApi" / "index.html").read_text(encoding="utf-8")
    assert 'id="get_dag_run"' in page
    assert (site / "docs" / "DAGResponse" / "index.html").exists()
