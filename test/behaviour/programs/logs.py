"""Logging: `debug`, `logger_file`, `logger_format`."""

from __future__ import annotations

import copy
import http.client
import logging
from pathlib import Path

from airflow_client.client import Configuration, PoolApi

from ..program import POOL, connected, differs
from ..server import Answer, Server

PACKAGE, TRANSPORT = logging.getLogger("airflow_client.client"), logging.getLogger("urllib3")


@differs(
    "`Configuration(debug=True)` logs each request",
    ours="0 0 False\n10 0 True\n10 0 False\nTrue 10 0\nFalse 10 0\nFalse 10 0",
)
def levels() -> None:
    configuration = Configuration()
    print(PACKAGE.level, TRANSPORT.level, configuration.debug)
    for debug in (True, False):
        configuration.debug = debug
        print(PACKAGE.level, TRANSPORT.level, configuration.debug)
    for debug in (True, False, None):
        print(Configuration(debug=debug).debug, PACKAGE.level, TRANSPORT.level)


def levels_stay_where_nothing_is_said() -> None:
    PACKAGE.setLevel(logging.ERROR)
    Configuration()
    Configuration(debug=None)
    print(PACKAGE.level)


@differs("`Configuration(debug=True)` logs each request", ours="0\n0")
def debug_of_the_standard_library() -> None:
    configuration = Configuration(debug=True)
    print(http.client.HTTPConnection.debuglevel)
    configuration.debug = False
    print(http.client.HTTPConnection.debuglevel)


@differs("`Configuration(debug=True)` logs each request", ours="printed nothing")
def debug_prints(server: Server) -> None:
    server.answer(Answer(200, POOL))
    PoolApi(connected(server, debug=True, access_token="secret")).get_pool("name")
    print("printed nothing")


def debug_logs_requests(server: Server, folder: Path) -> None:
    server.answer(Answer(200, POOL))
    client = connected(server)
    client.configuration.logger_file = str(folder / "log")
    client.configuration.logger_format = "%(name)s %(levelname)s %(message)s"
    client.configuration.logger_file = str(folder / "log")
    for logger in (PACKAGE, TRANSPORT):
        logger.setLevel(logging.DEBUG)
    PoolApi(client).get_pool("name")
    print(*[line for line in (folder / "log").read_text().splitlines() if '"GET' in line][-1:])


def file(folder: Path) -> None:
    configuration = Configuration()
    configuration.logger_file = str(folder / "log")
    print(configuration.logger_file, type(configuration.logger_file_handler).__name__)
    PACKAGE.warning("one")
    TRANSPORT.warning("two")
    print([line.split()[-2:] for line in (folder / "log").read_text().splitlines()])


def file_is_left(folder: Path) -> None:
    configuration = Configuration()
    configuration.logger_file = str(folder / "log")
    configuration.logger_file = None
    print(configuration.logger_file)


def file_is_left_and_gets_no_more(folder: Path) -> None:
    configuration = Configuration()
    configuration.logger_file = str(folder / "log")
    configuration.logger_file = None
    PACKAGE.warning("one")
    print((folder / "log").read_text() == "", len(PACKAGE.handlers))


def file_of_a_copy_gets_each_line_once(folder: Path) -> None:
    configuration = Configuration()
    configuration.logger_file = str(folder / "log")
    copy.deepcopy(configuration)
    PACKAGE.warning("one")
    print(len((folder / "log").read_text().splitlines()), len(PACKAGE.handlers))


def files_of_two(folder: Path) -> None:
    for name in ("one", "two"):
        configuration = Configuration()
        configuration.logger_file = str(folder / name)
    PACKAGE.warning("text")
    print([len((folder / name).read_text().splitlines()) for name in ("one", "two")])


def formats(folder: Path) -> None:
    configuration = Configuration()
    print(configuration.logger_format, type(configuration.logger_formatter).__name__)
    configuration.logger_format = "%(levelname)s: %(message)s"
    configuration.logger_file = str(folder / "log")
    PACKAGE.error("text")
    print((folder / "log").read_text(), configuration.logger_format)


def loggers_can_be_replaced(folder: Path) -> None:
    configuration = Configuration()
    configuration.logger = {"own": logging.getLogger("own")}
    configuration.debug = True
    configuration.logger_file = str(folder / "log")
    print(logging.getLogger("own").level, len(logging.getLogger("own").handlers), PACKAGE.handlers)
    configuration.debug = False
    handler = configuration.logger_file_handler
    logging.getLogger("own").removeHandler(handler)
    handler.close()
    logging.getLogger("own").setLevel(logging.NOTSET)


def handlers_of_streams() -> None:
    configuration = Configuration()
    configuration.logger_stream_handler = logging.StreamHandler()
    print(type(configuration.logger_stream_handler).__name__, PACKAGE.handlers)
    print(configuration.logger["package_logger"] is PACKAGE, configuration.logger["urllib3_logger"] is TRANSPORT)
