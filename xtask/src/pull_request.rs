//! `pull-request`: what the working tree changes against the last commit, as the title and body of a pull request.
//!
//! With `--publish` it is opened, or the one that is open is brought up to date: there is at most one a version.

mod body;
mod publish;

use std::path::PathBuf;

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::report::{Report, Step};

use crate::console::Console;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result, io_failure};
use crate::provenance::Sources;
use crate::semver_checks;
use crate::workspace::{Workspace, parse_version};

pub use body::{Body, Figures};

#[derive(clap::Args)]
pub struct Arguments {
    /// The version that is reported on
    #[arg(default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
    /// Figures of before, as `cargo xtask metrics --format json` prints them
    #[arg(long, value_name = "FILE", requires = "metrics_after")]
    metrics_before: Option<PathBuf>,
    /// Figures of now
    #[arg(long, value_name = "FILE", requires = "metrics_before")]
    metrics_after: Option<PathBuf>,
    /// Ask `cargo semver-checks` too, which builds both crates
    #[arg(long)]
    semver_checks: bool,
    #[command(flatten)]
    target: Target,
}

/// Where the pull request goes.
#[derive(Clone, Debug, clap::Args)]
pub struct Target {
    /// Write title.txt and body.md into this folder instead of printing them
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Commit, push, and open or update the pull request, through `git` and `gh`
    #[arg(long)]
    pub publish: bool,
    /// The branch of the pull request, which is this program's to overwrite [default: update/VERSION]
    #[arg(long, value_name = "NAME")]
    pub branch: Option<String>,
    /// The branch that it is to be merged into
    #[arg(long, value_name = "NAME", default_value = "main")]
    pub base: String,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let figures = |path: &Option<PathBuf>| path.as_deref().map(|path| Figures::parse(&input::text(path)?)).transpose();
    let extra = Extra {
        before: figures(&arguments.metrics_before)?,
        after: figures(&arguments.metrics_after)?,
        tests: None,
        semver_checks: arguments.semver_checks,
    };
    make(&arguments.version, extra, &arguments.target, workspace, console)
}

/// What is to be said besides what the specs say.
#[derive(Debug, Default)]
pub struct Extra {
    /// Figures of before.
    pub before: Option<Figures>,
    /// Figures of now.
    pub after: Option<Figures>,
    /// Whether the tests passed, with their last lines; `None` where they were not run.
    pub tests: Option<(bool, String)>,
    /// Whether to ask `cargo semver-checks`.
    pub semver_checks: bool,
}

/// Writes the pull request and, if asked, publishes it.
pub fn make(version: &str, extra: Extra, target: &Target, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let folder = workspace.existing_specs(version)?;
    console.step("comparing with the last commit");
    let Some(committed) = Committed::read(workspace, version)? else {
        let message = format!("the last commit has no specs of `{version}` to compare with");
        let remedy = "commit the specs first; in a shallow clone the last commit is enough";
        return Err(Diagnostic::error("xtask::no-commit", message).with_remedy(remedy).into());
    };
    let files = input::tree(&folder, ".yaml")?;
    let sources = Sources::read(&folder)?;
    let assembled = workspace.assembled(&folder, &files, &sources)?;
    let report = committed.report(workspace, version, &files, &assembled.model).unwrap_or_else(|| {
        console.note("the specs of the last commit cannot be read: what has changed since is not known");
        Report::new("last commit", "now", Vec::new())
    });
    if committed.files == sorted(files) {
        console.print("nothing has changed since the last commit: there is nothing to open a pull request for");
        return Ok(Outcome::Clean);
    }
    let before = committed.assembled(workspace, version);
    let options = workspace.crate_options(version);
    let step = Step::after(&options.version, report.rust_impact()).filter(|_| !report.changes.is_empty());
    let checked = match extra.semver_checks {
        true => Some(semver_checks::run(workspace, version, report.rust_impact(), console)?),
        false => None,
    };
    let failed = extra.tests.as_ref().is_some_and(|(passed, _)| !passed);
    let body = Body {
        version,
        package: &options.package,
        current: &options.version,
        report: &report,
        step,
        sources: &sources,
        before: before.as_ref(),
        after: &assembled,
        semver_checks: checked,
        extra: &extra,
    };
    let (title, text) = (body.title(), body.text());
    if let Some(out) = &target.out {
        let write = |name: &str, text: &str| -> Result<()> {
            let path = out.join(name);
            let written = std::fs::create_dir_all(out).and_then(|()| std::fs::write(&path, text));
            written.map_err(|error| io_failure("write", &path, &error).into())
        };
        write("title.txt", &format!("{title}\n"))?;
        write("body.md", &text)?;
    }
    if target.publish {
        console.step("publishing");
        console.print(&publish::publish(version, &title, &text, failed, target, workspace)?);
    } else if target.out.is_none() {
        console.print(&format!("{title}\n\n{text}"));
    }
    Ok(Outcome::Clean)
}

fn sorted(mut files: Vec<msgraph_codegen::source::SourceFile>) -> Vec<msgraph_codegen::source::SourceFile> {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
