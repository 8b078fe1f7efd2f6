//! Runs a program and measures its time and memory.

use std::io::{Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use msgraph_codegen::diagnostics::Diagnostic;
use wait4::Wait4 as _;

use crate::outcome::{Result, io_failure};
use crate::scratch::Scratch;
use crate::workspace::Workspace;

/// The time and memory of a run.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// The elapsed time in seconds.
    pub seconds: f64,
    /// The most memory that the program, or one that it started, held at a time.
    pub peak_bytes: u64,
}

/// Runs a program to its end; one that fails is an error that shows the last it said.
pub fn usage(mut command: Command) -> Result<Usage> {
    let shown = format!("{command:?}");
    let failed = |error: &std::io::Error| io_failure("run", Path::new(&shown), error);
    // A file without a name, which is gone with this process however that ends.
    let mut stderr = tempfile::tempfile().map_err(|error| failed(&error))?;
    let given = stderr.try_clone().map_err(|error| failed(&error))?;
    let start = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(given).spawn().map_err(|error| failed(&error))?;
    let used = child.wait4().map_err(|error| failed(&error))?;
    let seconds = start.elapsed().as_secs_f64();
    if used.status.success() {
        return Ok(Usage { seconds, peak_bytes: used.rusage.maxrss });
    }
    let mut said = Vec::new();
    // What cannot be read back is missing in the message, which says what failed all the same.
    let _ = stderr.rewind().and_then(|()| stderr.read_to_end(&mut said));
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().collect();
    let last = lines[lines.len().saturating_sub(20)..].join("\n");
    Err(Diagnostic::error("xtask::metrics", format!("{shown} failed ({}):\n{last}", used.status)).into())
}

/// The target folder's name in the usual one.
const TARGET: &str = "xtask-metrics";

/// Cargo with a target folder of its own, which goes away with this, or with the next one after a run that was killed.
pub struct Cargo {
    target: Scratch,
    root: PathBuf,
}

impl Cargo {
    /// Cargo in a workspace.
    pub fn new(workspace: &Workspace) -> Result<Self> {
        // In the usual target folder, which has room for builds; the system's temporary folder may be in memory.
        Ok(Self { target: workspace.scratch(TARGET)?, root: workspace.root().to_owned() })
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
