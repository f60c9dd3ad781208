"""`sage100 demo --once --json`: the main job, as a process."""

import json
import os
import subprocess
import sys


def test_the_demonstration_does_it_all_and_exits(tmp_path):
    command = [sys.executable, "-m", "sage100_engine", "demo", "--once", "--json", "--tiers", "30"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert set(told) == {"url", "control_url", "first", "differential", "seen"}
    assert told["first"]["status"] in ("Succès", "Avertissement")
    assert told["first"]["records"]["account"] > 20
    assert told["seen"] == {"erp_to_crm": True, "crm_to_erp": True}


def test_a_crm_that_exists_is_left_alone(tmp_path):
    crm = tmp_path / "crm.db"
    crm.write_bytes(b"mine")
    command = [sys.executable, "-m", "sage100_engine", "demo", "--once", "--crm", str(crm)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert crm.read_bytes() == b"mine"
