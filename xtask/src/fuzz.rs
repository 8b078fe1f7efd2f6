//! `fuzz`: hostile input for every reader, the codec and whatever a service answers, by `cargo-fuzz`.
//!
//! The targets are in `fuzz/`; what they do is in `fuzz/targets/`, where a plain test runs them with their seeds. Nothing
//! here needs a nightly compiler: no sanitizer is used, since no crate of this workspace holds unsafe code.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::value_parser;
use msgraph_codegen::diagnostics::{Diagnostic, closest};

use crate::console::Console;
use crate::folder::Folder;
use crate::outcome::{Outcome, Result, io_failure};
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub struct Arguments {
    /// The targets to run, files of fuzz/fuzz_targets/ [default: all]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
    /// How long to run, all targets together; building them comes on top
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = value_parser!(u64).range(1..))]
    seconds: u64,
}

/// A target that has this long is also given real input, which takes a while to read.
const LONG: u64 = 60;

/// Real input for a target, as folders of `GRAPH_REFERENCE`.
const REFERENCE: &[(&str, &str)] = &[
    ("csdl", "cases/csdl"),
    ("generate", "cases/csdl"),
    ("openapi", "cases/openapi"),
    ("page_markdown", "docs"),
    ("page_text", "seeds"),
];

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let fuzzer = Fuzzer::find(workspace)?;
    let targets = chosen(&arguments.targets, &fuzzer.targets()?)?;
    console.step("building the fuzz targets");
    fuzzer.build(&targets)?;
    let mut outcome = Outcome::Clean;
    let width = targets.iter().map(String::len).max().unwrap_or(0);
    for (number, target) in targets.iter().enumerate() {
        // Seconds that cannot be shared out evenly go to the first targets; each has one at least.
        let (share, rest) = (arguments.seconds / targets.len() as u64, arguments.seconds % targets.len() as u64);
        let seconds = (share + u64::from((number as u64) < rest)).max(1);
        console.step(&format!("fuzzing {target} for {seconds} s"));
        let run = fuzzer.run(target, seconds)?;
        let executions = run.executions.map_or_else(|| "?".to_owned(), |executions| executions.to_string());
        let crashes = u8::from(run.crash.is_some());
        console.print(&format!("{target:<width$}  {executions:>9} executions  {crashes} crashes"));
        if let Some(crash) = run.crash {
            outcome = Outcome::Finding;
            console.print(&crash.described(target));
        }
    }
    Ok(outcome)
}

/// The targets of these names, or all.
fn chosen(names: &[String], known: &[String]) -> Result<Vec<String>> {
    for name in names {
        if !known.contains(name) {
            let message = format!("there is no fuzz target `{name}`");
            let nearest = closest(name, known.iter().map(String::as_str));
            let remedy = nearest.map_or_else(|| known.join(", "), |nearest| format!("did you mean `{nearest}`?"));
            return Err(Diagnostic::error("xtask::fuzz-target", message).with_remedy(remedy).into());
        }
    }
    Ok(if names.is_empty() { known.to_vec() } else { names.to_vec() })
}

/// `cargo-fuzz`, and where its files are.
struct Fuzzer {
    root: PathBuf,
    /// Builds of the workspace, below which those of the targets lie.
    target_folder: PathBuf,
    /// What the targets are built for: this machine.
    triple: String,
}

/// The result of a run.
struct Run {
    executions: Option<u64>,
    crash: Option<Crash>,
}

/// An input that shows a fault.
struct Crash {
    /// The file that holds it, if the fuzzer could write one.
    reproducer: Option<String>,
    /// The last lines that the target wrote.
    message: String,
}

impl Fuzzer {
    fn find(workspace: &Workspace) -> Result<Self> {
        if !succeeds(cargo().args(["fuzz", "--version"])) {
            return Err(Diagnostic::error("xtask::no-cargo-fuzz", "cargo-fuzz is not installed: nothing was fuzzed")
                .with_remedy("run `cargo install cargo-fuzz --locked`")
                .into());
        }
        let root = std::path::absolute(workspace.root()).unwrap_or_else(|_| workspace.root().to_owned());
        let target_folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let version = output(Command::new("rustc").arg("-vV"))?;
        let triple = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned();
        Ok(Self { root, target_folder, triple })
    }

    fn folder(&self) -> PathBuf {
        self.root.join("fuzz")
    }

    fn builds(&self) -> PathBuf {
        self.target_folder.join("fuzz")
    }

    /// The names of all targets, sorted.
    fn targets(&self) -> Result<Vec<String>> {
        let mut files: Vec<PathBuf> =
            Folder::open(&self.folder().join("fuzz_targets"))?.entries()?.into_iter().map(|(path, _)| path).collect();
        files.sort();
        Ok(files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect())
    }

    fn build(&self, targets: &[String]) -> Result<()> {
        // The versions that the workspace is tested with, as far as it has them.
        let (lock, own) = (self.root.join("Cargo.lock"), self.folder().join("Cargo.lock"));
        if !own.exists() {
            std::fs::copy(&lock, &own).map_err(|error| io_failure("copy", &lock, &error))?;
        }
        let mut command = cargo();
        command.current_dir(&self.root).args(["fuzz", "build", "--sanitizer", "none", "--codegen-units", "16"]);
        command.args(["--target", &self.triple]).arg("--target-dir").arg(self.builds());
        if let [only] = targets {
            command.arg(only);
        }
        if succeeds(command.stdin(Stdio::null()).stdout(Stdio::null())) {
            return Ok(());
        }
        Err(Diagnostic::error("xtask::fuzz-build", "the fuzz targets cannot be built")
            .with_remedy("cargo says above why; `cargo test -p msgraph-fuzz-targets` compiles what they do")
            .into())
    }

    /// Runs one target. What it finds out is kept below the target folder for the next run.
    fn run(&self, target: &str, seconds: u64) -> Result<Run> {
        let corpus = self.target_folder.join("fuzz-corpus").join(target);
        let artifacts = self.folder().join("artifacts").join(target);
        for folder in [&corpus, &artifacts] {
            std::fs::create_dir_all(folder).map_err(|error| io_failure("make the folder", folder, &error))?;
        }
        let mut command = Command::new(self.builds().join(&self.triple).join("release").join(target));
        command.current_dir(&self.root).arg(format!("-max_total_time={seconds}"));
        command.args(["-print_final_stats=1", "-timeout=10", "-rss_limit_mb=2048", "-max_len=16384"]);
        command.arg(format!("-artifact_prefix={}/", artifacts.display())).arg(&corpus);
        command.args(self.seeds(target, seconds));
        let shown = format!("{command:?}");
        let ended = command.stdin(Stdio::null()).output();
        let ended = ended.map_err(|error| io_failure("run", Path::new(&shown), &error))?;
        let said = String::from_utf8_lossy(&ended.stderr);
        let crash = (!ended.status.success()).then(|| Crash::read(&said));
        Ok(Run { executions: executions(&said), crash })
    }

    /// The folders that a target begins with.
    fn seeds(&self, target: &str, seconds: u64) -> Vec<PathBuf> {
        let own = ["seeds", "crashes"].map(|kind| self.folder().join(kind).join(target));
        let reference = std::env::var_os("GRAPH_REFERENCE").filter(|_| seconds >= LONG).map(PathBuf::from);
        let real = REFERENCE.iter().filter(|(name, _)| *name == target);
        let real = real.filter_map(|(_, folder)| Some(reference.as_ref()?.join(folder)));
        own.into_iter().chain(real).filter(|folder| folder.is_dir()).collect()
    }
}

impl Crash {
    /// Parses the output of the fuzzer.
    fn read(said: &str) -> Self {
        let written = said.lines().find_map(|line| line.split_once("Test unit written to "));
        let lines: Vec<&str> = said.lines().filter(|line| !line.starts_with(['#', '\t'])).collect();
        let start = lines.iter().position(|line| line.contains("panicked at"));
        let start = start.unwrap_or(lines.len().saturating_sub(20));
        let message = lines[start..].iter().take(20).map(|line| shortened(line)).collect::<Vec<_>>().join("\n");
        Self { reproducer: written.map(|(_, path)| path.trim().to_owned()), message }
    }

    fn described(&self, target: &str) -> String {
        let reproducer = self.reproducer.as_deref().unwrap_or("(the fuzzer wrote none)");
        format!(
            "{}\nreproducer: {reproducer}\nTo keep it as a test that needs no fuzzer, move it to fuzz/crashes/{target}/ and run \
             `cargo test -p msgraph-fuzz-targets`.",
            self.message
        )
    }
}

/// A line with no more of an input than helps.
fn shortened(line: &str) -> String {
    line.chars().take(400).collect()
}

/// Returns the number of inputs tried.
fn executions(said: &str) -> Option<u64> {
    said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok())
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

fn output(command: &mut Command) -> Result<String> {
    let shown = format!("{command:?}");
    let ended = command.output().map_err(|error| io_failure("run", Path::new(&shown), &error))?;
    Ok(String::from_utf8_lossy(&ended.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "INFO: Seed: 1\n#2\tINITED\n\nthread '<unnamed>' (7) panicked at generator/src/x.rs:1:2:\nboom\n\
                        ==7== ERROR: libFuzzer: deadly signal\nartifact_prefix='fuzz/artifacts/csdl/'; Test unit written to \
                        fuzz/artifacts/csdl/crash-1\nstat::number_of_executed_units: 42\n";

    #[test]
    fn a_crash_is_told_with_its_message_and_reproducer() {
        let crash = Crash::read(SAID);
        assert_eq!(crash.reproducer.as_deref(), Some("fuzz/artifacts/csdl/crash-1"));
        assert!(crash.message.starts_with("thread '<unnamed>' (7) panicked at generator/src/x.rs:1:2:\nboom"));
        assert!(crash.described("csdl").contains("fuzz/crashes/csdl/"));
        assert_eq!(executions(SAID), Some(42));
        assert_eq!(Crash::read("").reproducer, None);
    }

    #[test]
    fn a_target_that_is_not_there_is_refused_with_what_is_near() {
        let known = ["codec".to_owned(), "csdl".to_owned()];
        assert_eq!(chosen(&[], &known).ok().as_deref(), Some(&known[..]));
        let refused = chosen(&["csdll".to_owned()], &known).expect_err("there is none");
        assert!(refused.to_string().contains("csdl"), "{refused}");
    }
}
