//! `pull-request`: what the working tree changes against the last commit, as the title and body of a pull request.
//!
//! With `--out` its files are written into a folder, which the script `.github/open-update` makes a pull request of: it
//! opens one, or brings the open one up to date, so that there is at most one for each version. With `--publish` this
//! program runs that script itself.

mod body;
mod publish;

use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::report::{Report, Step};
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::git::Git;
use crate::history::Committed;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::output_dir::{OutputDir, Owned, write_all};
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
    /// Write the pull request into this folder instead of printing it: title.txt, body.md, changes.patch, and a file
    /// `draft` if tests fail
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Push, and open or update the pull request, through `git` and `gh`, with the rights of whoever runs this
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

/// Further content of the pull request, which does not come from the specs.
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
    if target.out.is_none() && !target.publish {
        console.print(&format!("{title}\n\n{text}"));
        return Ok(Outcome::Clean);
    }
    let scratch = workspace.scratch("xtask-pull-request")?;
    let mut files = vec![
        SourceFile::new("title.txt", format!("{title}\n")),
        SourceFile::new("body.md", text),
        SourceFile::from_bytes("changes.patch", patch(version, &scratch.path().join("index"), workspace)?)?,
    ];
    files.extend(failed.then(|| SourceFile::new(DRAFT, "The tests fail.\n")));
    if target.publish {
        console.step("publishing");
        for file in &files {
            scratch.folder().write_new(Path::new(&file.path), file.text.as_bytes())?;
        }
        console.print(&publish::publish(version, scratch.path(), target, workspace)?);
    }
    if let Some(out) = &target.out {
        let output = OutputDir::new(out.clone(), out.display().to_string());
        let owned = Owned::Entries(vec![DRAFT.to_owned()]);
        write_all(&mut [output.lock(console)?.plan(&owned, files)?])?;
    }
    Ok(Outcome::Clean)
}

/// The file whose presence means that tests fail.
const DRAFT: &str = "draft";

/// Returns the changes of a version's specs and crate against the last commit, as a patch.
fn patch(version: &str, index: &Path, workspace: &Workspace) -> Result<Vec<u8>> {
    let folders = [workspace.shown(&workspace.specs(version)), workspace.shown(&workspace.generated(version))];
    let Some(git) = Git::around(workspace.root()) else {
        let message = "there is no git, or no repository around the workspace";
        return Err(Diagnostic::error("xtask::git", message).into());
    };
    git.patch(index, &[&folders[0], &folders[1]])
}

fn sorted(mut files: Vec<SourceFile>) -> Vec<SourceFile> {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
