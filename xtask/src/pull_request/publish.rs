//! Opening the pull request, or bringing the open one up to date.

use std::path::Path;
use std::process::{Command, Stdio};

use msgraph_codegen::diagnostics::Diagnostic;

use crate::outcome::Result;
use crate::workspace::Workspace;

use super::Target;

/// The script that does it, which the weekly workflow runs as well.
const SCRIPT: &str = include_str!("../../../.github/open-update");

/// Runs the script for a folder with the files of the pull request. Gives what it prints: the pull request's address.
pub fn publish(version: &str, folder: &Path, target: &Target, workspace: &Workspace) -> Result<String> {
    let refusal = |why: &str| {
        Diagnostic::error("xtask::publish", format!("the pull request was not opened: {why}"))
            .with_remedy("pass --out DIR instead of --publish to have its title, body and changes as files")
    };
    // The script works in the workspace, which this program may not do.
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut bash = Command::new("bash");
    bash.current_dir(workspace.root()).args(["-c", SCRIPT, "open-update", version]).arg(folder).arg(&target.base);
    bash.args(&target.branch).stdin(Stdio::null());
    let output = bash.output().map_err(|error| refusal(&format!("cannot run `bash`: {error}")))?;
    if !output.status.success() {
        return Err(refusal(String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
