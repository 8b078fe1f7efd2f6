//! How a command ends.

use std::io;
use std::path::Path;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};

/// A command that could not run says why in diagnostics, whether an input or the disk is to blame.
pub type Result<T> = std::result::Result<T, Diagnostics>;

/// What a command that ran has to report through its exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Nothing to act on: exit status 0.
    Clean,
    /// Something to act on, such as stale files: exit status 1.
    Finding,
}

/// A failure to do something with a file or folder.
pub fn io_failure(doing: &str, path: &Path, error: &io::Error) -> Diagnostic {
    let failure = Diagnostic::error("xtask::io", format!("cannot {doing} `{}`: {error}", path.display()));
    match error.kind() {
        io::ErrorKind::NotFound => failure.with_remedy("check the path; nothing has been written"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            failure.with_remedy("make it writable or choose another folder; nothing has been written")
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            failure.with_remedy("a file is in the way: choose another folder; nothing has been written")
        }
        _ => failure,
    }
}
