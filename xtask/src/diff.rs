//! `diff`: what changed between two descriptions, on the wire and in Rust.

mod side;

use clap::ValueEnum;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::diff::Impact;
use msgraph_codegen::diff::report::Report;

use crate::console::Console;
use crate::outcome::{Outcome, Result};
use crate::workspace::{Workspace, parse_version};

pub use side::compared;
use side::{Side, between};

#[derive(clap::Args)]
pub struct Arguments {
    /// What was: a metadata file, a folder of specs, or a git revision
    old: String,
    /// What is: a metadata file, a folder of specs, or a git revision
    new: String,
    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if any change means that, or worse, on the wire or in Rust
    #[arg(long, value_enum, value_name = "IMPACT")]
    deny: Option<Deny>,
    /// The version whose specs are meant where a revision is given
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For programs: every change for itself
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Breaks all who use the element
    Breaking,
    /// Breaks those who depend on particular values, too
    #[value(alias = "possibly-breaking")]
    Possibly,
    /// Anything at all
    #[value(alias = "additive")]
    Any,
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    console.step(&format!("reading {} and {}", arguments.old, arguments.new));
    let read = |given: &str| Side::read(given, &arguments.version, workspace);
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| read(&arguments.old));
        let new = read(&arguments.new);
        (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
    });
    let (old, new) = (old?, new?);
    console.step("comparing");
    let report = between(&old, &new, workspace, &arguments.version)?;
    console.print(&printed(&report, arguments.format)?);
    Ok(if arguments.deny.is_some_and(|deny| deny.forbids(&report)) { Outcome::Finding } else { Outcome::Clean })
}

fn printed(report: &Report, format: Format) -> Result<String> {
    Ok(match format {
        Format::Text => report.text(Console::colours(&std::io::stdout())),
        Format::Markdown => format!("## {} → {}\n\n{}", report.old, report.new, report.markdown(3)),
        Format::Json => report
            .json()
            .map_err(|error| Diagnostic::error("xtask::json", format!("cannot write the changes: {error}")))?,
    })
}

impl Deny {
    fn forbids(self, report: &Report) -> bool {
        match self {
            Self::Breaking => report.impact() >= Impact::Breaking,
            Self::Possibly => report.impact() >= Impact::PossiblyBreaking,
            Self::Any => !report.changes.is_empty(),
        }
    }
}
