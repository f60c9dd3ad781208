"""The wheel works outside the checkout: served from it, the frozen contract is there."""

import json
import os
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files alone on the path, before the editable install of the checkout."""
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=env, capture_output=True, text=True, check=True
    )


def test_the_wheel_carries_the_frozen_contract(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    frozen = sorted(p.name for p in (ROOT / "fixtures/contract").iterdir())
    packed = sorted(n.rsplit("/", 1)[1] for n in names if n.startswith("sage100_simulator/contract_files/"))
    assert packed == frozen
    assert "sage100_features/rules.yaml" in names
    assert any(n.endswith(".feature") for n in names)


def test_all_three_packages_come_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    code = "import sage100_simulator as s, sage100_engine as e, sage100_features as f; print(s.__file__, e.__file__, f.__file__)"
    places = run(installed, "-c", code, cwd=tmp_path).stdout.split()
    assert all(place.startswith(str(installed)) for place in places)


def test_the_service_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    command = [
        sys.executable,
        "-m",
        "sage100_simulator",
        "serve",
        "--port",
        "0",
        "--tiers",
        "5",
        "--ready-file",
        str(ready),
    ]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(installed)}, stdout=subprocess.DEVNULL
    )
    try:
        while not ready.exists():
            assert process.poll() is None, "the service ended before it was ready"
            time.sleep(0.02)
        url = json.loads(ready.read_text())["url"]
        with urllib.request.urlopen(f"{url.rstrip('/')}/?wsdl", timeout=10) as answer:
            assert b"Sage100WebServices" in answer.read()
    finally:
        process.terminate()
        assert process.wait(10) == 0
