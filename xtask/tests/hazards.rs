//! Compiles what `generator/tests/hazards.rs` shows: one crate for each oddity of the metadata, without a warning.
#![forbid(unsafe_code)]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// The crate of every fixture, members of one workspace, so that the runtime is compiled once for all.
#[test]
fn the_crate_of_every_hazard_compiles_without_a_warning() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package stands in the workspace");
    let workspace = TempDir::new().expect("a temporary folder");
    let mut members = Vec::new();
    for entry in fs::read_dir(project.join("generator/tests/fixtures/hazards")).expect("the fixtures") {
        let fixture = entry.expect("an entry").path();
        let name = fixture.file_stem().expect("a name").to_string_lossy().replace('_', "-");
        let generated = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(project)
            .args(["--quiet", "generate", "--name", &name, "--service-root", "https://graph.example/v1"])
            .arg("--metadata")
            .arg(&fixture)
            .arg("--runtime")
            .arg(project.join("runtime"))
            .arg("--out")
            .arg(workspace.path().join(&name))
            .output()
            .expect("xtask runs");
        assert!(generated.status.success(), "{name}: {}", String::from_utf8_lossy(&generated.stderr));
        members.push(format!("\"{name}\""));
    }
    assert!(members.len() >= 8, "the fixtures are there");
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.path().join("Cargo.toml"), manifest).expect("written");
    // The versions that this workspace is tested with, which are at hand by now.
    fs::copy(project.join("Cargo.lock"), workspace.path().join("Cargo.lock")).expect("copied");
    let checked = Command::new(env!("CARGO"))
        .current_dir(workspace.path())
        .args(["check", "--quiet", "--workspace", "--no-default-features", "--features", "all-types"])
        .env("CARGO_TARGET_DIR", workspace.path().join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}
