"""The files of the forges and of pre-commit run what a developer runs, and nothing else."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml

from tests.architecture.documents import ROOT

COMMANDS = [".ci/run", 'make demo DEMO="--once --json"']
GITHUB, GITLAB = ".github/workflows/ci.yml", ".gitlab-ci.yml"


def read(path: str) -> dict[Any, Any]:
    found = yaml.safe_load((ROOT / path).read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def releases() -> list[str]:
    """The releases of Python that the project says it runs on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    said = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert said
    return said


def test_github_runs_the_two_commands_on_every_release() -> None:
    [job] = read(GITHUB)["jobs"].values()
    assert [step["run"] for step in job["steps"] if "run" in step] == COMMANDS
    assert job["strategy"]["matrix"]["python"] == releases()


def test_github_may_read_and_nothing_else() -> None:
    """Actions are GitHub's own, by major version."""
    workflow = read(GITHUB)
    assert workflow["permissions"] == {"contents": "read"}
    [job] = workflow["jobs"].values()
    uses = [step["uses"] for step in job["steps"] if "uses" in step]
    assert uses and all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in uses)
    assert "permissions" not in job
    assert "secrets" not in (ROOT / GITHUB).read_text("utf-8")


def test_gitlab_runs_the_two_commands_on_every_release() -> None:
    [job] = read(GITLAB).values()
    assert job["script"] == COMMANDS
    assert job["parallel"]["matrix"] == [{"RELEASE": releases()}]


def test_the_hook_is_a_half_of_make_check() -> None:
    [repository] = read(".pre-commit-config.yaml")["repos"]
    [hook] = repository["hooks"]
    assert repository["repo"] == "local" and hook["language"] == "system"
    makefile = (ROOT / "Makefile").read_text("utf-8")
    target = hook["entry"].removeprefix("make ")
    [needs] = re.findall(r"^check: (.*)$", makefile, re.MULTILINE)
    assert target in needs.split()
