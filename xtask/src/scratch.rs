//! Folders for working files, which a run removes at its end and the next run removes after one that was killed.
//!
//! A [`Scratch`] folder has a fixed name beside what it is for. While it is in use, its process holds the lock of a marker
//! file in it; the operating system gives the lock back when the process ends, however it ends. So a folder whose lock is
//! free is left over, and one whose lock is taken belongs to a run that is still working. Without the marker a folder was
//! made by somebody else, and is left alone.

use std::fs::TryLockError;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use cap_fs_ext::MetadataExt as _;
use cap_std::fs::Metadata;
use msgraph_codegen::diagnostics::Diagnostic;

use crate::folder::{self, Folder, Kind};
use crate::outcome::{Result, io_failure};

/// The marker's name in the folder.
const MARKER: &str = "lock";

/// The marker's content.
const TEXT: &str = "Working files of `cargo xtask`. They can be removed when it isn't running.\n";

/// So often a folder is opened again that another run has just removed.
const TRIES: usize = 20;

/// A folder for working files that is locked.
#[derive(Debug)]
pub struct Scratch {
    parent: Folder,
    name: PathBuf,
    folder: Folder,
    /// Holds the lock for as long as it is open.
    marker: std::fs::File,
    keep: bool,
}

impl Scratch {
    /// Makes the folder, or takes over the one that a killed run left. What that run wrote is still in it.
    pub fn take_over(parent: Folder, name: &Path) -> Result<Self> {
        for _ in 0..TRIES {
            match parent.kind(name)? {
                Some(Kind::Link) => return Err(folder::link(&parent.path().join(name)).into()),
                None | Some(Kind::Folder) => {}
                Some(_) => return Err(foreign(&parent, name)),
            }
            let folder = parent.create_child(name)?;
            if folder.kind(Path::new(MARKER))?.is_none() && !folder.entries()?.is_empty() {
                return Err(foreign(&parent, name));
            }
            let Some((marker, identity)) = lock(&folder)? else { return Err(busy(&parent, name)) };
            // Between opening the marker and locking it, its run may have ended and removed both.
            let is_current = parent.child(name)?.map(|folder| folder.open_file(Path::new(MARKER), folder.path()));
            let is_current = match is_current.transpose()?.flatten() {
                Some(file) => file.metadata().is_ok_and(|metadata| self::identity(&metadata) == identity),
                None => false,
            };
            if !is_current {
                continue;
            }
            let mut scratch = Self { parent, name: name.to_owned(), folder, marker, keep: true };
            scratch.mark()?;
            scratch.keep = false;
            return Ok(scratch);
        }
        Err(busy(&parent, name))
    }

    /// Makes the folder anew.
    pub fn create(parent: Folder, name: &Path) -> Result<Self> {
        let scratch = Self::take_over(parent, name)?;
        scratch.clear()?;
        Ok(scratch)
    }

    /// Whether a folder has working files of a run in it, which may be over or not.
    pub fn is_in(parent: &Folder, name: &Path) -> Result<bool> {
        Ok(parent.kind(name)?.is_some())
    }

    /// The folder that it is in.
    pub fn parent(&self) -> &Folder {
        &self.parent
    }

    /// The folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Its path, for programs that are told to work in it.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Removes everything in it but the marker.
    pub fn clear(&self) -> Result<()> {
        for (name, _) in self.folder.entries()? {
            if name != Path::new(MARKER) {
                self.folder.remove_all(&name)?;
            }
        }
        Ok(())
    }

    /// Leaves the folder to the next run, which finds everything in it as it is.
    pub fn keep(&mut self) {
        self.keep = true;
    }

    /// Writes the marker's text. A marker with another text isn't ours.
    fn mark(&mut self) -> Result<()> {
        let path = self.folder.path().join(MARKER);
        let mut text = String::new();
        let read = (&mut self.marker).take(TEXT.len() as u64 + 1).read_to_string(&mut text);
        match read {
            Ok(_) if text == TEXT => return Ok(()),
            // A run that was killed right here wrote nothing or the start of the text, and nothing else.
            Ok(_) if TEXT.starts_with(&text) && self.folder.entries()?.len() == 1 => {}
            _ => return Err(foreign(&self.parent, &self.name)),
        }
        let written = self.marker.rewind().and_then(|()| self.marker.write_all(TEXT.as_bytes()));
        written.map_err(|error| io_failure("write", &path, &error).into())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.keep {
            return;
        }
        // The marker goes last, so that what a kill in between leaves is still marked. What cannot be removed is removed by
        // the next run.
        if self.clear().is_ok() && self.folder.remove_file(Path::new(MARKER)).is_ok() {
            let _ = self.parent.remove_empty(&self.name);
        }
    }
}

/// Opens the marker and locks it; `None` where another run holds the lock.
fn lock(folder: &Folder) -> Result<Option<(std::fs::File, (u64, u64))>> {
    let path = folder.path().join(MARKER);
    let marker = folder.open_or_create(Path::new(MARKER))?;
    let metadata = marker.metadata().map_err(|error| io_failure("read", &path, &error))?;
    let identity = identity(&metadata);
    let marker = marker.into_std();
    match marker.try_lock() {
        Ok(()) => Ok(Some((marker, identity))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(io_failure("lock", &path, &error).into()),
    }
}

/// What tells one file from another, whatever their names.
fn identity(metadata: &Metadata) -> (u64, u64) {
    (metadata.dev(), metadata.ino())
}

fn busy(parent: &Folder, name: &Path) -> msgraph_codegen::diagnostics::Diagnostics {
    let message = format!("another run of `cargo xtask` works in `{}`", parent.path().display());
    let remedy = format!("wait until it ends; `{}` is in use until then", parent.path().join(name).display());
    Diagnostic::error("xtask::busy", message).with_remedy(remedy).into()
}

fn foreign(parent: &Folder, name: &Path) -> msgraph_codegen::diagnostics::Diagnostics {
    let path = parent.path().join(name);
    let message = format!("`{}` is in the way of working files, and was not made by `cargo xtask`", path.display());
    Diagnostic::error("xtask::foreign-folder", message).with_remedy("rename or remove it").into()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const NAME: &str = ".scratch";

    fn parent(folder: &TempDir) -> Folder {
        Folder::open(folder.path()).expect("a folder")
    }

    fn names(folder: &TempDir) -> Vec<PathBuf> {
        parent(folder).entries().expect("listed").into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn a_scratch_folder_goes_at_the_end_and_after_a_run_that_was_killed() {
        let folder = TempDir::new().expect("a folder");
        let mut killed = Scratch::create(parent(&folder), Path::new(NAME)).expect("made");
        killed.folder().write_new(Path::new("half"), b"half").expect("written");
        killed.keep();
        drop(killed);
        assert_eq!(names(&folder), [Path::new(NAME)]);
        let next = Scratch::create(parent(&folder), Path::new(NAME)).expect("taken over");
        assert_eq!(next.folder().entries().expect("listed").len(), 1, "the marker alone");
        drop(next);
        assert!(names(&folder).is_empty());
    }

    #[test]
    fn a_second_run_is_refused_while_the_first_one_works() {
        let folder = TempDir::new().expect("a folder");
        let first = Scratch::create(parent(&folder), Path::new(NAME)).expect("made");
        let refused = Scratch::create(parent(&folder), Path::new(NAME)).expect_err("it is in use");
        assert_eq!(refused.as_slice()[0].code, "xtask::busy");
        drop(first);
        Scratch::create(parent(&folder), Path::new(NAME)).expect("it is free");
    }

    #[test]
    fn what_somebody_else_made_is_left_alone() {
        let in_folder = |name: &str| format!("{NAME}/{name}");
        for (what, path, content) in [
            ("a file of that name", NAME.to_owned(), &b"mine"[..]),
            ("a folder without a marker", in_folder("mine"), b"mine"),
            ("a marker with another text", in_folder(MARKER), b"mine"),
            ("a marker that is no text", in_folder(MARKER), b"\xff"),
        ] {
            let folder = TempDir::new().expect("a folder");
            let path = folder.path().join(path);
            let parent = path.parent().expect("a parent");
            std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&path, content)).expect("written");
            let refused = Scratch::create(self::parent(&folder), Path::new(NAME)).expect_err(what);
            assert_eq!(refused.as_slice()[0].code, "xtask::foreign-folder", "{what}");
            assert_eq!(names(&folder), [Path::new(NAME)], "{what}");
        }
    }
}
