# Everything that is done with this repository. Nothing needs to be installed first but Python 3.10 or later and make.

PYTHON ?= python3
ENVIRONMENT := .venv
RUN := $(ENVIRONMENT)/bin/python
UV := $(ENVIRONMENT)/bin/uv
READY := $(ENVIRONMENT)/ready
PYTEST := $(RUN) -m pytest

.PHONY: help smoke test test-all test-offline test-live test-pythons live check generate generate-check client client-tests facts requirements kerberos docs bench clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

$(READY): requirements/dev.txt pyproject.toml tools/breeze/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 10) or sys.exit("Python 3.10 or later is needed here (the client itself runs on 3.9): make PYTHON=python3.13 ...")'
	$(PYTHON) -m venv --clear $(ENVIRONMENT)
	$(ENVIRONMENT)/bin/pip install --quiet --disable-pip-version-check "$$(grep '^uv==' requirements/dev.txt | cut -d' ' -f1)"
	$(UV) pip install --quiet --python $(RUN) --requirements requirements/dev.txt --editable . --editable tools/breeze
	@touch $@

smoke: $(READY)  ## start a real Airflow on loopback, drive it with the client, stop it again
	$(RUN) tools/local_airflow.py -- $(RUN) test_python_client.py --host {host} --username {username} --password {password}

test: $(READY) generate-check test-offline test-live  ## every test, with a real Airflow of the newest release

test-offline: $(READY)  ## the tests that need no Airflow
	$(PYTEST) test --ignore test/live

test-live: $(READY)  ## the tests against a real Airflow of the newest release
	$(PYTEST) test/live

live: $(READY)  ## the tests against real Airflows of four releases, one after the other, with a table of what was tried
	$(RUN) tools/live_releases.py $(RELEASES)

test-pythons: $(READY)  ## unit, contract and surface tests on the oldest and the newest Python that is installed
	$(RUN) tools/test_pythons.py --oldest-and-newest

test-all: $(READY) test  ## every test, and unit, contract and surface tests on every Python that is installed
	$(RUN) tools/test_pythons.py

check: $(READY)  ## lint, layout and types
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	$(ENVIRONMENT)/bin/pyright --pythonpath $(RUN)

generate: $(READY)  ## rebuild the specification and everything that is generated from it
	$(RUN) -m codegen generate

generate-check: $(READY)  ## fail with a diff unless the tree is what `make generate` writes
	$(RUN) -m codegen check

client: $(READY)  ## build wheel and sdist into dist
	$(ENVIRONMENT)/bin/breeze release-management prepare-python-client --distribution-format both

client-tests: $(READY)  ## build the wheel, install it in a clean environment, test it there with a real Airflow
	$(ENVIRONMENT)/bin/breeze testing python-api-client-tests

facts: $(READY)  ## fetch the facts of every Airflow release anew
	$(RUN) -m codegen facts

requirements: $(READY)  ## pin the newest versions of what developers need
	$(UV) pip compile --quiet --upgrade --universal --python-version 3.9 --no-header --no-emit-index-url --no-emit-find-links --no-annotate requirements/test.in pyproject.toml --output-file requirements/test.txt
	$(UV) pip compile --quiet --upgrade --universal --python-version 3.10 --no-header --no-emit-index-url --no-emit-find-links --no-annotate requirements/dev.in pyproject.toml --output-file requirements/dev.txt

kerberos: $(READY)  ## install what the tests of Kerberos need (besides Debian's krb5-kdc, krb5-admin-server, libkrb5-dev)
	$(UV) pip install --quiet --python $(RUN) 'pyspnego[kerberos]'

docs: $(READY)  ## build the site of the documentation into build/site; a broken link fails
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --strict

bench: $(READY)  ## compare speed and memory with the released client
	$(RUN) benchmarks/run.py

clean:  ## remove what the other targets installed and built
	rm -rf $(ENVIRONMENT) .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist
