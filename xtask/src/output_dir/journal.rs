//! What a run is about to do to an output folder, so that the next run can finish it.
//!
//! The staging folder holds `new/` with the files to write, `old/` with the files that were removed, and the journal. A
//! journal that is there lists everything that is left to do: what has been renamed out of `new/` or into `old/` is done.

use std::path::{Component, Path, PathBuf};

use msgraph_codegen::diagnostics::Diagnostic;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::folder::Folder;
use crate::outcome::{Result, io_failure};
use crate::provenance::hex;

use super::comparison::Comparison;

/// The journal's name in the staging folder.
const JOURNAL: &str = "journal.json";

/// Its name until it is complete.
const PART: &str = "journal.part";

/// The folder with the files to write.
const NEW: &str = "new";

/// The folder with the files that were removed.
const OLD: &str = "old";

/// What is done to an output folder once everything is staged.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journal {
    /// Paths of files and links that go.
    remove: Vec<String>,
    /// The files that are written.
    write: Vec<Written>,
}

/// A file that is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    path: String,
    sha256: String,
}

/// The result of recovering from a killed run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// The killed run had not changed anything.
    NothingToDo,
    /// The remaining steps were carried out.
    Finished,
    /// Files that it had written were changed since, so that the rest would not fit.
    Changed,
}

impl Journal {
    /// Writes what differs, and the journal of what to do with it, into the staging folder. Complete from then on, it has to
    /// be committed.
    pub fn stage(comparison: &Comparison, staging: &Folder) -> Result<Self> {
        let new = staging.create_child(Path::new(NEW))?;
        staging.create_child(Path::new(OLD))?;
        let mut write = Vec::with_capacity(comparison.write.len());
        for file in &comparison.write {
            let (folder, name) = new.create_parent_of(Path::new(&file.path))?;
            folder.write_new(name, file.text.as_bytes())?;
            write.push(Written { path: file.path.clone(), sha256: checksum(file.text.as_bytes()) });
        }
        Ok(Self { remove: comparison.removed().map(str::to_owned).collect(), write })
    }

    /// Whether a staging folder holds a complete journal: from then on files may have been renamed.
    pub fn is_complete(staging: &Folder) -> Result<bool> {
        Ok(staging.kind(Path::new(JOURNAL))?.is_some())
    }

    /// Renames everything into place.
    pub fn commit(&self, root: &Folder, staging: &Folder) -> Result<()> {
        self.write(staging)?;
        self.apply(root, staging)
    }

    /// Writes the journal under another name and renames it, so that one that is there is complete.
    fn write(&self, staging: &Folder) -> Result<()> {
        let text = serde_json::to_vec(self).map_err(|error| unreadable(staging, &error.to_string()))?;
        staging.write_new(Path::new(PART), &text)?;
        let complete = staging.rename(Path::new(PART), staging, Path::new(JOURNAL));
        complete.map_err(|error| io_failure("write", &staging.path().join(JOURNAL), &error).into())
    }

    /// Finishes what a killed run began to do to an output folder.
    pub fn recover(root: &Folder, staging: &Folder) -> Result<Recovery> {
        let Some(bytes) = staging.read(Path::new(JOURNAL))? else { return Ok(Recovery::NothingToDo) };
        let journal: Self = serde_json::from_slice(&bytes).map_err(|error| unreadable(staging, &error.to_string()))?;
        let paths = journal.remove.iter().chain(journal.write.iter().map(|file| &file.path));
        if let Some(path) = paths.into_iter().find(|path| !is_below(path)) {
            return Err(unreadable(staging, &format!("`{path}` leads out of the folder")));
        }
        if !journal.fits(root, staging)? {
            forget(staging)?;
            return Ok(Recovery::Changed);
        }
        journal.apply(root, staging)?;
        Ok(Recovery::Finished)
    }

    /// Whether all files that were renamed into place are still there as they were written.
    fn fits(&self, root: &Folder, staging: &Folder) -> Result<bool> {
        for file in &self.write {
            let path = Path::new(&file.path);
            if exists(staging, &Path::new(NEW).join(path))? {
                continue;
            }
            let written = match root.parent_of(path)? {
                Some((folder, name)) => folder.read(name)?,
                None => None,
            };
            if written.is_none_or(|bytes| checksum(&bytes) != file.sha256) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Does what is left to do, and forgets the journal.
    fn apply(&self, root: &Folder, staging: &Folder) -> Result<()> {
        for step in self.steps() {
            step.perform(root, staging)?;
        }
        forget(staging)
    }

    /// Returns the steps, in order.
    fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        // What goes does so first: on a file system that ignores case it may be in a new file's place.
        let removals = self.remove.iter().enumerate();
        let removals = removals.map(|(index, path)| Step::Remove { index, path: Path::new(path) });
        removals.chain(self.write.iter().map(|file| Step::Write { path: Path::new(&file.path) }))
    }
}

/// One thing to do. Done again, it changes nothing.
enum Step<'j> {
    /// Move what is at a path into `old/`, under a number.
    Remove { index: usize, path: &'j Path },
    /// Move a file out of `new/`.
    Write { path: &'j Path },
}

impl Step<'_> {
    fn perform(&self, root: &Folder, staging: &Folder) -> Result<()> {
        match *self {
            Self::Remove { index, path } => Self::remove(index, path, root, staging),
            Self::Write { path } => Self::write(path, root, staging),
        }
    }

    fn write(path: &Path, root: &Folder, staging: &Folder) -> Result<()> {
        let staged = Path::new(NEW).join(path);
        if !exists(staging, &staged)? {
            return Ok(());
        }
        let Some((from, _)) = staging.parent_of(&staged)? else { return Ok(()) };
        let (folder, name) = root.create_parent_of(path)?;
        let renamed = from.rename(name, &folder, name);
        renamed.map_err(|error| interrupted("write", &root.path().join(path), &error).into())
    }

    /// Removes the folders that this emptied as well.
    fn remove(index: usize, path: &Path, root: &Folder, staging: &Folder) -> Result<()> {
        let old = staging.create_child(Path::new(OLD))?;
        let kept = PathBuf::from(index.to_string());
        if old.kind(&kept)?.is_some() {
            return Ok(());
        }
        let Some((folder, name)) = root.parent_of(path)? else { return Ok(()) };
        if folder.kind(name)?.is_none() {
            return Ok(());
        }
        folder.rename(name, &old, &kept).map_err(|error| interrupted("remove", &root.path().join(path), &error))?;
        for emptied in path.ancestors().skip(1).filter(|path| !path.as_os_str().is_empty()) {
            let Some((folder, name)) = root.parent_of(emptied)? else { break };
            // Up to the first that still holds something.
            if folder.remove_empty(name).is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// Removes the journal before anything else in the staging folder goes, so that nothing is taken for done that isn't.
fn forget(staging: &Folder) -> Result<()> {
    staging.remove_all(Path::new(JOURNAL))
}

fn exists(folder: &Folder, path: &Path) -> Result<bool> {
    match folder.parent_of(path)? {
        Some((folder, name)) => Ok(folder.kind(name)?.is_some()),
        None => Ok(false),
    }
}

fn is_below(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn checksum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Something failed after the first file was renamed.
fn interrupted(doing: &str, path: &Path, error: &std::io::Error) -> Diagnostic {
    let message = format!("cannot {doing} `{}`: {error}", path.display());
    Diagnostic::error("xtask::interrupted", message)
        .with_remedy("make it possible and run the command again: it then finishes what it began")
}

fn unreadable(staging: &Folder, why: &str) -> msgraph_codegen::diagnostics::Diagnostics {
    let path = staging.path().join(JOURNAL);
    let message = format!("`{}` is not a journal of this program: {why}", path.display());
    let remedy = format!("look at the files beside `{}`, then remove that folder", staging.path().display());
    Diagnostic::error("xtask::journal", message).with_remedy(remedy).into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;

    use msgraph_codegen::source::SourceFile;
    use tempfile::TempDir;

    use super::super::Owned;
    use super::*;
    use crate::input;

    type Files = BTreeMap<String, String>;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    fn old() -> Files {
        files(&[
            ("src/same.rs", "same"),
            ("src/a/stale.rs", "old"),
            ("src/gone/left.rs", "old"),
            ("src/Case.rs", "old"),
        ])
    }

    fn new() -> Files {
        files(&[("src/same.rs", "same"), ("src/a/stale.rs", "new"), ("src/b/added.rs", "new"), ("src/case.rs", "new")])
    }

    fn on_disk(folder: &TempDir) -> Files {
        let tree = input::tree(folder.path(), "").expect("read");
        tree.into_iter().map(|file| (file.path, file.text)).collect()
    }

    /// A folder with the old files, a staging folder with the new ones, and the journal of the renames.
    fn staged() -> (TempDir, Folder, Folder, Journal) {
        let folder = TempDir::new().expect("a folder");
        for (path, text) in old() {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).and_then(|()| fs::write(path, text)).expect("written");
        }
        let root = Folder::open(folder.path()).expect("opened");
        let staging = root.create_child(Path::new(".staging")).expect("made");
        let generated = new().into_iter().map(|(path, text)| SourceFile::new(path, text)).collect();
        let comparison = Comparison::new(Some(&root), "out", &Owned::Crate, generated).expect("compared");
        let journal = Journal::stage(&comparison, &staging).expect("staged");
        (folder, root, staging, journal)
    }

    #[test]
    fn a_run_that_is_stopped_before_its_journal_is_complete_changes_nothing() {
        let (folder, root, staging, _) = staged();
        staging.write_new(Path::new(PART), b"{\"remove\": [\"src/same.rs\"").expect("written");
        assert_eq!(Journal::recover(&root, &staging).expect("recovered"), Recovery::NothingToDo);
        assert_eq!(on_disk(&folder), old());
    }

    #[test]
    fn a_run_that_is_stopped_after_any_step_is_finished_by_the_next_one() {
        let steps = staged().3.steps().count();
        assert_eq!(steps, 5, "two files go and three are written");
        for done in 0..=steps {
            let (folder, root, staging, journal) = staged();
            journal.write(&staging).expect("written");
            for step in journal.steps().take(done) {
                step.perform(&root, &staging).expect("done");
            }
            assert_eq!(Journal::recover(&root, &staging).expect("recovered"), Recovery::Finished, "after {done}");
            assert_eq!(on_disk(&folder), new(), "after {done}");
            assert!(!folder.path().join("src/gone").exists(), "the emptied folder is gone after {done}");
            assert_eq!(Journal::recover(&root, &staging).expect("recovered"), Recovery::NothingToDo, "after {done}");
        }
    }

    #[test]
    fn what_was_changed_since_stays_as_it_is() {
        let (folder, root, staging, journal) = staged();
        journal.write(&staging).expect("written");
        for step in journal.steps().take(4) {
            step.perform(&root, &staging).expect("done");
        }
        // As `git checkout` does.
        fs::write(folder.path().join("src/a/stale.rs"), "old").expect("written");
        let before = on_disk(&folder);
        assert_eq!(Journal::recover(&root, &staging).expect("recovered"), Recovery::Changed);
        assert_eq!(on_disk(&folder), before);
        assert_eq!(Journal::recover(&root, &staging).expect("recovered"), Recovery::NothingToDo);
    }

    #[test]
    fn a_journal_that_leads_out_or_is_none_is_refused() {
        for text in [
            r#"{"remove": ["../outside"], "write": []}"#,
            r#"{"remove": ["/outside"], "write": []}"#,
            r#"{"remove": [], "write": [{"path": "src/../../outside", "sha256": ""}]}"#,
            r#"{"remove": [""], "write": []}"#,
            "not JSON",
        ] {
            let (folder, root, staging, _) = staged();
            staging.write_new(Path::new(JOURNAL), text.as_bytes()).expect("written");
            let refused = Journal::recover(&root, &staging).expect_err(text);
            assert_eq!(refused.as_slice()[0].code, "xtask::journal", "{text}");
            assert_eq!(on_disk(&folder), old(), "{text}");
        }
    }
}
