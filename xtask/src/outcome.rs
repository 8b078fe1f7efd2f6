//! The result of a command.

use std::io;
use std::path::Path;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};

/// The result of a command. The error has diagnostics about the inputs or the file system.
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

/// Diagnostics about files with paths relative to a folder, so that they name the files from where the user is.
pub fn in_folder(folder: &str, diagnostics: impl IntoIterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let prefixed = |mut diagnostic: Diagnostic| {
        if let Some(location) = &mut diagnostic.location {
            location.file = format!("{folder}/{}", location.file);
        }
        diagnostic
    };
    diagnostics.into_iter().map(prefixed).collect()
}

/// The same for a refusal.
pub fn refused_in(folder: &str, diagnostics: Diagnostics) -> Diagnostics {
    let prefixed = in_folder(folder, diagnostics.clone());
    // A refusal holds an error, and so does what it becomes here.
    Diagnostics::check(prefixed).err().unwrap_or(diagnostics)
}
