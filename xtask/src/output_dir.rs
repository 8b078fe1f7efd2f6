//! The one place that compares generated files with the disk, and writes them.
//!
//! An [`OutputDir`] is a folder that generated files go to. Everything is generated and compared before anything is
//! written; what differs is first written into a staging folder in the output folder, so that a full or read-only disk is
//! found out while nothing has changed, and then renamed into place. What doesn't differ isn't touched.
//!
//! - **Links** are never followed. A link in the place of a generated file, or among files that belong to the program, is
//!   removed as a link. A link on the way to the output folder, or in its place, is an error.
//! - **A killed run** leaves its staging folder. Until the [journal] in it is complete, nothing outside of it has
//!   changed, and the next run removes it. From then on, the next run finishes what the journal lists.

mod comparison;
mod journal;

use std::path::{Path, PathBuf};

use msgraph_codegen::BANNER;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;

use crate::console::Console;
use crate::folder::{Folder, Kind};
use crate::outcome::Result;
use crate::scratch::Scratch;

use comparison::Comparison;
use journal::{Journal, Recovery};

/// The staging folder's name in an output folder.
pub const STAGING: &str = ".xtask-staging";

/// A folder that generated files go to.
#[derive(Clone, Debug)]
pub struct OutputDir {
    path: PathBuf,
    shown: String,
}

/// Which of the files in a folder belong to the program, so that they go when they are no longer generated.
#[derive(Clone, Debug)]
pub enum Owned {
    /// Everything in `src/`, and whatever carries the banner elsewhere: people may put files beside a generated crate.
    Crate,
    /// These files and folders, with everything in them.
    Entries(Vec<String>),
}

/// An output folder that no other run can write to.
#[derive(Debug)]
pub struct LockedDir {
    output: OutputDir,
    staging: Scratch,
    // Dropped after the staging folder, which is in the last of them.
    _made: MadeFolders,
}

/// Folders that were made for output. Those that nothing is written to go again.
#[derive(Debug, Default)]
struct MadeFolders(Vec<PathBuf>);

/// What has to change for a folder to be current.
#[derive(Debug)]
pub struct WritePlan {
    dir: LockedDir,
    comparison: Comparison,
}

impl OutputDir {
    /// The folder at `path`, which messages call `shown`.
    pub fn new(path: PathBuf, shown: String) -> Self {
        Self { path, shown }
    }

    /// Refuses a folder with files in it that this program has not generated.
    pub fn refuse_foreign(&self) -> Result<()> {
        if self.path.is_file() {
            let message = format!("`{}` is a file", self.shown);
            return Err(Diagnostic::error("xtask::not-a-folder", message)
                .with_remedy("name a folder; it is made if there is none")
                .into());
        }
        let Some(folder) = Folder::open_existing(&self.path)? else { return Ok(()) };
        if folder.entries()?.iter().all(|(name, _)| name == Path::new(STAGING)) {
            return Ok(());
        }
        let name = Path::new("Cargo.toml");
        let is_file = folder.kind(name)? == Some(Kind::File);
        if is_file && has_banner(&folder.read_start(name, BANNER_WITHIN)?.unwrap_or_default()) {
            return Ok(());
        }
        let message = format!("`{}` has files in it, and no Cargo.toml that this program generated", self.shown);
        Err(Diagnostic::error("xtask::foreign-folder", message)
            .with_remedy("name an empty folder, or pass --force to write into this one all the same")
            .into())
    }

    /// Compares what is generated with what is there. Nothing can be written with the result.
    pub fn findings(&self, owned: &Owned, files: Vec<SourceFile>, repair: &str) -> Result<Option<String>> {
        let folder = Folder::open_existing(&self.path)?;
        let comparison = Comparison::new(folder.as_ref(), &self.shown, owned, files)?;
        Ok((!comparison.is_current()).then(|| comparison.findings(&self.shown, repair)))
    }

    /// Makes the folder if there is none, keeps other runs from writing to it, and finishes or forgets what a killed run
    /// began.
    pub fn lock(self, console: &Console) -> Result<LockedDir> {
        let mut made = MadeFolders::default();
        let folder = Folder::create(&self.path, &mut made.0)?;
        let staging = Scratch::take_over(folder, Path::new(STAGING))?;
        let mut locked = LockedDir { output: self, staging, _made: made };
        locked.recover(console)?;
        Ok(locked)
    }

    /// Finishes or forgets what a killed run began, where there was one.
    pub fn finish_interrupted(&self, console: &Console) -> Result<()> {
        let Some(folder) = Folder::open_existing(&self.path)? else { return Ok(()) };
        if Scratch::is_in(&folder, Path::new(STAGING))? {
            self.clone().lock(console)?;
        }
        Ok(())
    }

    /// Refuses a folder that a run was killed in while it renamed files, or in which one is doing so right now: what is in
    /// it is in part old and in part new.
    pub fn refuse_interrupted(&self, remedy: &str) -> Result<()> {
        let Some(folder) = Folder::open_existing(&self.path)? else { return Ok(()) };
        let Some(staging) = folder.child(Path::new(STAGING))? else { return Ok(()) };
        if !Journal::is_complete(&staging)? {
            return Ok(());
        }
        let message = format!("`{}` is in part old and in part new: a run that writes it was stopped", self.shown);
        Err(Diagnostic::error("xtask::interrupted", message).with_remedy(remedy).into())
    }
}

impl LockedDir {
    /// Compares what is generated with what is there.
    pub fn plan(self, owned: &Owned, files: Vec<SourceFile>) -> Result<WritePlan> {
        let comparison = Comparison::new(Some(self.staging.parent()), &self.output.shown, owned, files)?;
        Ok(WritePlan { dir: self, comparison })
    }

    fn recover(&mut self, console: &Console) -> Result<()> {
        let shown = &self.output.shown;
        match Journal::recover(self.staging.parent(), self.staging.folder()) {
            Ok(Recovery::NothingToDo) => {}
            Ok(Recovery::Finished) => console.note(&format!("finished what a stopped run began to write to {shown}")),
            Ok(Recovery::Changed) => console.note(&format!(
                "a stopped run left {shown} in part written, and files were changed since: they stay as they are"
            )),
            Err(error) => {
                self.staging.keep();
                return Err(error);
            }
        }
        self.staging.clear()
    }
}

impl Drop for MadeFolders {
    fn drop(&mut self) {
        for path in self.0.iter().rev() {
            // Where something is in it by now, this fails, as it should.
            let _ = std::fs::remove_dir(path);
        }
    }
}

impl WritePlan {
    /// What [`write_all`] does to the folder, or did.
    pub fn summary(&self) -> String {
        self.comparison.summary(&self.dir.output.shown)
    }
}

/// Makes folders current: all of them, or none if one cannot be written.
pub fn write_all(plans: &mut [WritePlan]) -> Result<()> {
    let mut staged = Vec::new();
    for plan in plans.iter_mut().filter(|plan| !plan.comparison.is_current()) {
        let journal = Journal::stage(&plan.comparison, plan.dir.staging.folder())?;
        staged.push((&mut plan.dir.staging, journal));
    }
    for (staging, journal) in staged {
        if let Err(error) = journal.commit(staging.parent(), staging.folder()) {
            // The next run finishes it.
            staging.keep();
            return Err(error);
        }
    }
    Ok(())
}

/// How far into a file the banner is looked for.
const BANNER_WITHIN: u64 = 512;

/// Whether a file says at its start that it is generated.
fn has_banner(start: &[u8]) -> bool {
    start.windows(BANNER.len()).any(|window| window == BANNER.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::input;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile::new(path, text)
    }

    fn output(folder: &TempDir) -> OutputDir {
        OutputDir::new(folder.path().join("out"), "out".to_owned())
    }

    /// Writes a crate, and says what was done.
    fn write(folder: &TempDir, files: Vec<SourceFile>) -> Result<String> {
        let console = Console::new(true);
        let mut plans = [output(folder).lock(&console)?.plan(&Owned::Crate, files)?];
        write_all(&mut plans)?;
        Ok(plans[0].summary())
    }

    fn findings(folder: &TempDir, files: Vec<SourceFile>) -> Option<String> {
        output(folder).findings(&Owned::Crate, files, "cargo xtask regen").expect("compared")
    }

    fn on_disk(folder: &TempDir) -> Vec<String> {
        input::tree(folder.path(), "").expect("listed").into_iter().map(|file| file.path).collect()
    }

    #[test]
    fn what_differs_is_written_and_what_is_left_over_goes() {
        let folder = TempDir::new().expect("a folder");
        let manifest = format!("# {BANNER}\n");
        let first = vec![file("Cargo.toml", &manifest), file("src/a/b.rs", "b"), file("src/c.rs", "c")];
        assert_eq!(write(&folder, first.clone()).expect("written"), "out: 3 files, 3 written, 0 removed");
        assert_eq!(findings(&folder, first), None);

        fs::write(folder.path().join("out/notes.md"), "mine").expect("written");
        let next = vec![file("src/c.rs", "new"), file("src/d.rs", "d")];
        assert_eq!(
            findings(&folder, next.clone()).expect("differences"),
            "left over  out/Cargo.toml\nleft over  out/src/a/b.rs\nstale      out/src/c.rs\nmissing    out/src/d.rs\n\
             out is not current; to repair it, run `cargo xtask regen`\n"
        );
        assert_eq!(write(&folder, next).expect("written"), "out: 2 files, 2 written, 2 removed");
        assert_eq!(on_disk(&folder), ["out/notes.md", "out/src/c.rs", "out/src/d.rs"]);
        assert!(!folder.path().join("out/src/a").exists(), "the emptied folder is gone");
        assert!(!folder.path().join("out").join(STAGING).exists(), "the staging folder is gone");
    }

    #[test]
    fn a_folder_that_cannot_be_written_stops_all_of_them() {
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("bad")).expect("made");
        fs::write(folder.path().join("bad/file"), "in the way").expect("written");
        let console = Console::new(true);
        let good = output(&folder).lock(&console).expect("locked");
        let good = good.plan(&Owned::Crate, vec![file("src/a.rs", "a")]).expect("compared");
        let bad = OutputDir::new(folder.path().join("bad"), "bad".to_owned()).lock(&console).expect("locked");
        let refused = bad.plan(&Owned::Crate, vec![file("file/a.rs", "a")]).expect_err("a file is in the way");
        assert_eq!(refused.as_slice()[0].code, "xtask::in-the-way");
        drop(good);
        let below = OutputDir::new(folder.path().join("bad/file/below"), "below".to_owned());
        let refused = below.lock(&console).expect_err("a file is in the way");
        assert_eq!(refused.as_slice()[0].code, "xtask::io");
        assert_eq!(on_disk(&folder), ["bad/file"]);
        assert!(!folder.path().join("out").exists(), "the folder that was made for nothing is gone");
    }

    #[test]
    fn a_path_that_leads_out_is_refused() {
        let folder = TempDir::new().expect("a folder");
        for path in ["../a.rs", "/a.rs", "src/../../a.rs", ""] {
            let refused = write(&folder, vec![file(path, "")]).expect_err(path);
            assert_eq!(refused.as_slice()[0].code, "xtask::path", "{path}");
        }
    }

    #[test]
    fn a_foreign_folder_is_refused() {
        let folder = TempDir::new().expect("a folder");
        let current = OutputDir::new(folder.path().to_owned(), "current".to_owned());
        assert!(current.refuse_foreign().is_ok(), "it is empty");
        fs::create_dir(folder.path().join(STAGING)).expect("made");
        assert!(current.refuse_foreign().is_ok(), "only a killed run was there");
        fs::write(folder.path().join("Cargo.toml"), "[package]").expect("written");
        assert!(current.refuse_foreign().is_err());
        fs::write(folder.path().join("Cargo.toml"), format!("# {BANNER}\n[package]")).expect("written");
        assert!(current.refuse_foreign().is_ok());
        let file = OutputDir::new(folder.path().join("Cargo.toml"), "file".to_owned());
        assert!(file.refuse_foreign().is_err());
    }

    #[test]
    fn an_import_that_was_stopped_is_refused_until_it_is_finished() {
        let folder = TempDir::new().expect("a folder");
        write(&folder, vec![file("src/a.rs", "old"), file("src/b.rs", "old")]).expect("written");
        let console = Console::new(true);
        let locked = output(&folder).lock(&console).expect("locked");
        let mut plan =
            locked.plan(&Owned::Crate, vec![file("src/a.rs", "new"), file("src/b.rs", "new")]).expect("compared");
        let journal = Journal::stage(&plan.comparison, plan.dir.staging.folder()).expect("staged");
        // A folder in a file's place stops the second file: as good as a kill.
        fs::remove_file(folder.path().join("out/src/b.rs")).expect("removed");
        fs::create_dir_all(folder.path().join("out/src/b.rs/in")).expect("made");
        let staging = &mut plan.dir.staging;
        journal.commit(staging.parent(), staging.folder()).expect_err("a folder is in the way");
        staging.keep();
        drop(plan);
        let refused = output(&folder).refuse_interrupted("run it again").expect_err("it is half done");
        assert_eq!(refused.as_slice()[0].code, "xtask::interrupted");
        fs::remove_dir_all(folder.path().join("out/src/b.rs")).expect("removed");
        output(&folder).finish_interrupted(&console).expect("finished");
        output(&folder).refuse_interrupted("run it again").expect("it is whole");
        assert_eq!(findings(&folder, vec![file("src/a.rs", "new"), file("src/b.rs", "new")]), None);
    }
}
