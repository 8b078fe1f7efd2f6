//! `update`: the weekly run. Fetch, generate, test, and report as a pull request.

use std::process::{Command, Stdio};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::fetch;
use crate::outcome::{Outcome, Result};
use crate::pull_request::{self, Extra, Figures, Target};
use crate::regen;
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    fetch: fetch::Arguments,
    /// Leave the tests out
    #[arg(long)]
    no_tests: bool,
    /// What to measure before and after [may be repeated; nothing unless given]
    #[arg(long, value_name = "WHAT")]
    metrics: Vec<String>,
    /// Ask `cargo semver-checks` too, which builds both crates
    #[arg(long)]
    semver_checks: bool,
    #[command(flatten)]
    target: Target,
}

/// The maximum number of lines of failing tests in the report.
const LINES: usize = 60;

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let version = arguments.fetch.version();
    let mut extra = Extra { semver_checks: arguments.semver_checks, ..Extra::default() };
    extra.before = measured(version, &arguments.metrics, workspace)?;
    // A correction that no longer applies is a finding, and the pull request is where it is read.
    let found = fetch::run(&arguments.fetch, workspace, console)?;
    if found == Outcome::Finding {
        console.note("there are findings; they are told in the pull request");
    }
    let Outcome::Clean = regen::of(version, workspace, console)? else { return Ok(Outcome::Finding) };
    if !arguments.no_tests {
        console.step("testing");
        extra.tests = Some(tested(workspace)?);
    }
    extra.after = measured(version, &arguments.metrics, workspace)?;
    pull_request::make(version, extra, &arguments.target, workspace, console)
}

/// What `metrics` measures, in a run of its own, so that it measures what a user's run would.
fn measured(version: &str, what: &[String], workspace: &Workspace) -> Result<Option<Figures>> {
    if what.is_empty() {
        return Ok(None);
    }
    let failed = |why: String| Diagnostic::error("xtask::metrics", format!("cannot measure: {why}"));
    let program = std::env::current_exe().map_err(|error| failed(error.to_string()))?;
    let mut command = Command::new(program);
    command.arg("--quiet").arg("--root").arg(workspace.root()).arg("metrics").args(what);
    command.args(["--version", version, "--format", "json"]).stdin(Stdio::null());
    let output = command.output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()).into());
    }
    Figures::parse(&SourceFile::from_bytes("metrics", output.stdout)?).map(Some)
}

/// Whether all tests of the workspace pass, and the last lines of those that don't.
fn tested(workspace: &Workspace) -> Result<(bool, String)> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace.root()).args(["test", "--workspace", "--quiet", "--color", "never"]);
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        Diagnostic::error("xtask::tests", format!("cannot run `cargo test`: {error}"))
            .with_remedy("pass --no-tests to leave them out")
    })?;
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = text.lines().collect();
    Ok((output.status.success(), lines[lines.len().saturating_sub(LINES)..].join("\n")))
}
