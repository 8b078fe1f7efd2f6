//! `cargo semver-checks`: a second opinion on what a change means to Rust source.

use std::process::{Command, Stdio};

use msgraph_codegen::diff::Impact;

use crate::console::Console;
use crate::outcome::{Result, io_failure};
use crate::workspace::Workspace;

/// So many lines of a verdict are shown.
const LINES: usize = 40;

/// Looks for what breaks in the crate against that of the last commit, and says in Markdown whether that agrees with what
/// this program says the changes mean.
///
/// The program is not part of the toolchain: where it is not installed, that is what is said.
pub fn run(workspace: &Workspace, version: &str, expected: Impact, console: &Console) -> Result<String> {
    let installed = Command::new("cargo")
        .args(["semver-checks", "--version"])
        .stdin(Stdio::null())
        .output()
        .is_ok_and(|output| output.status.success());
    if !installed {
        console
            .note("SKIPPED: cargo-semver-checks is not installed; `cargo install --locked cargo-semver-checks` does");
        return Ok("`cargo semver-checks` was **skipped**: it is not installed.".to_owned());
    }
    console.step("cargo semver-checks");
    let manifest = workspace.generated(version).join("Cargo.toml");
    let mut command = Command::new("cargo");
    command
        .current_dir(workspace.root())
        .arg("semver-checks")
        .arg("--manifest-path")
        .arg(&manifest)
        // It calls a release minor that breaks nobody, whatever stands before the first dot.
        .args(["--baseline-rev", "HEAD", "--color", "never", "--release-type", "minor"])
        .stdin(Stdio::null());
    let output = command.output().map_err(|error| io_failure("run cargo semver-checks for", &manifest, &error))?;
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Ok(verdict(output.status.success(), expected, &text))
}

fn verdict(finds_nothing: bool, expected: Impact, output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let end = lines[lines.len().saturating_sub(LINES)..].join("\n").replace("```", "'''");
    match (finds_nothing, expected) {
        (true, Impact::Additive) => "`cargo semver-checks` agrees: nothing breaks.".to_owned(),
        // It compares no types of fields and results.
        (true, _) => "`cargo semver-checks` finds nothing that breaks, which it does not see of types.".to_owned(),
        (false, Impact::Additive) => {
            format!("**`cargo semver-checks` does not agree that nothing breaks:**\n\n```text\n{end}\n```")
        }
        (false, _) => format!(
            "`cargo semver-checks` agrees: source breaks.\n\n<details><summary>What it says</summary>\n\n```text\n{end}\n```\n\n</details>"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_is_told_with_its_reasons() {
        assert_eq!(verdict(true, Impact::Additive, ""), "`cargo semver-checks` agrees: nothing breaks.");
        assert!(verdict(true, Impact::Breaking, "").contains("finds nothing that breaks"));
        let told = verdict(false, Impact::Additive, "--- failure struct_missing ---\n```");
        assert!(told.contains("does not agree") && told.contains("struct_missing"), "{told}");
        assert_eq!(told.matches("```").count(), 2, "{told}");
        assert!(
            verdict(false, Impact::PossiblyBreaking, "").starts_with("`cargo semver-checks` agrees: source breaks.")
        );
    }
}
