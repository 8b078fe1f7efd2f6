//! Running a program and knowing what it took.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use msgraph_codegen::diagnostics::Diagnostic;
use tempfile::TempDir;
use wait4::Wait4 as _;

use crate::outcome::{Result, io_failure};

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// By the clock.
    pub seconds: f64,
    /// The most memory that the program, or one that it started, held at a time.
    pub peak_bytes: u64,
}

/// Runs a program to its end; one that fails is an error that shows the last it said.
pub fn usage(mut command: Command) -> Result<Usage> {
    let shown = format!("{command:?}");
    let failed = |error: &std::io::Error| io_failure("run", Path::new(&shown), error);
    let said = tempfile::NamedTempFile::new().map_err(|error| failed(&error))?;
    let stderr = File::create(said.path()).map_err(|error| failed(&error))?;
    let start = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr).spawn().map_err(|error| failed(&error))?;
    let used = child.wait4().map_err(|error| failed(&error))?;
    let seconds = start.elapsed().as_secs_f64();
    if used.status.success() {
        return Ok(Usage { seconds, peak_bytes: used.rusage.maxrss });
    }
    let said = std::fs::read_to_string(said.path()).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    let last = lines[lines.len().saturating_sub(20)..].join("\n");
    Err(Diagnostic::error("xtask::metrics", format!("{shown} failed ({}):\n{last}", used.status)).into())
}

/// Cargo with a target folder of its own, which goes away with this.
pub struct Cargo {
    target: TempDir,
    root: PathBuf,
}

impl Cargo {
    /// Cargo in a workspace.
    pub fn new(root: &Path) -> Result<Self> {
        // In the usual target folder, which has room for builds; the system's temporary folder may be in memory.
        let beside = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let target = std::fs::create_dir_all(&beside).and_then(|()| TempDir::new_in(&beside));
        let target = target.map_err(|error| io_failure("make a folder in", &beside, &error))?;
        Ok(Self { target, root: root.to_owned() })
    }

    /// Its target folder.
    pub fn target(&self) -> &Path {
        self.target.path()
    }

    /// A command that has yet to run.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root).args(arguments);
        command.env("CARGO_TARGET_DIR", self.target.path()).env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Runs a command whose cost does not matter.
    pub fn run(&self, arguments: &[&str]) -> Result<()> {
        usage(self.command(arguments)).map(drop)
    }
}
