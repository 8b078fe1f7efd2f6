//! The one place that compares generated files with the disk, and writes them.
//!
//! A [`Territory`] is a folder with the part of it that belongs to the program. Everything is generated and compared
//! before anything is written; what differs is first written beside its place, so that a full or read-only disk is found
//! out while nothing has changed, and then renamed into place. What doesn't differ isn't touched.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use msgraph_codegen::BANNER;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;
use tempfile::TempDir;

use crate::input;
use crate::outcome::{Result, io_failure};

/// A folder that generated files go to.
pub struct Territory {
    root: PathBuf,
    shown: String,
    owned: Owned,
}

/// Which of the files in a folder belong to the program, so that they go when they are no longer generated.
enum Owned {
    /// Everything in `src/`, and whatever carries the banner elsewhere: people may put files beside a generated crate.
    Crate,
    /// Everything in these subfolders.
    Folders(Vec<String>),
}

/// How a file on disk differs from what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    Stale,
    Missing,
    LeftOver,
}

/// What would have to change for a folder to be current.
pub struct Plan {
    root: PathBuf,
    shown: String,
    differences: Vec<(String, Difference)>,
    write: Vec<SourceFile>,
    total: usize,
}

impl Territory {
    /// The folder of a generated crate.
    pub fn of_crate(root: PathBuf, shown: String) -> Self {
        Self { root, shown, owned: Owned::Crate }
    }

    /// A folder with subfolders that hold nothing but generated files.
    pub fn of_folders(root: PathBuf, shown: String, folders: &[&str]) -> Self {
        let folders = folders.iter().map(|folder| folder.trim_end_matches('/').to_owned());
        Self { root, shown, owned: Owned::Folders(folders.collect()) }
    }

    /// Refuses a folder with files in it that this program has not generated.
    pub fn refuse_foreign(&self) -> Result<()> {
        if self.root.is_file() {
            let message = format!("`{}` is a file", self.shown);
            return Err(Diagnostic::error("xtask::not-a-folder", message)
                .with_remedy("name a folder; it is made if there is none")
                .into());
        }
        if !self.root.exists() || input::entries(&self.root)?.is_empty() {
            return Ok(());
        }
        let manifest = fs::read(self.root.join("Cargo.toml")).unwrap_or_default();
        if has_banner(&manifest) {
            return Ok(());
        }
        let message = format!("`{}` has files in it, and no Cargo.toml that this program generated", self.shown);
        Err(Diagnostic::error("xtask::foreign-folder", message)
            .with_remedy("name an empty folder, or pass --force to write into this one all the same")
            .into())
    }

    /// Compares what is generated with what is there.
    pub fn compare(&self, files: Vec<SourceFile>) -> Result<Plan> {
        let total = files.len();
        let mut left_over = self.owned_files()?;
        let mut differences = Vec::new();
        let mut write = Vec::new();
        for file in files {
            self.refuse_escape(&file.path)?;
            left_over.remove(&file.path);
            match fs::read(self.root.join(&file.path)) {
                Ok(bytes) if bytes == file.text.as_bytes() => continue,
                Ok(_) => differences.push((file.path.clone(), Difference::Stale)),
                // Whether it can be written will show; here it only counts that it isn't there.
                Err(_) => differences.push((file.path.clone(), Difference::Missing)),
            }
            write.push(file);
        }
        differences.extend(left_over.into_iter().map(|path| (path, Difference::LeftOver)));
        differences.sort();
        Ok(Plan { root: self.root.clone(), shown: self.shown.clone(), differences, write, total })
    }

    /// A name in the input must never lead out of the folder, whatever the generator made of it.
    fn refuse_escape(&self, path: &str) -> Result<()> {
        if Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
            return Ok(());
        }
        Err(Diagnostic::error("xtask::path", format!("`{path}` leads out of `{}`", self.shown)).into())
    }

    /// The files on disk that would go if they weren't generated, relative to the folder.
    fn owned_files(&self) -> Result<BTreeSet<String>> {
        let folders: Vec<&str> = match &self.owned {
            Owned::Crate => vec!["src"],
            Owned::Folders(folders) => folders.iter().map(String::as_str).collect(),
        };
        let mut owned = Vec::new();
        for folder in folders.iter().map(|folder| self.root.join(folder)).filter(|folder| folder.is_dir()) {
            owned.extend(input::paths(&folder)?);
        }
        if matches!(self.owned, Owned::Crate) && self.root.is_dir() {
            for path in input::entries(&self.root)? {
                let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
                if name.starts_with('.') || name == "src" || name == "target" {
                    continue;
                }
                let below = if path.is_dir() { input::paths(&path)? } else { vec![path.clone()] };
                owned.extend(below.into_iter().filter(|path| has_banner(&fs::read(path).unwrap_or_default())));
            }
        }
        Ok(owned.iter().map(|path| input::relative(path, &self.root)).collect())
    }
}

/// Whether a file says at its start that it is generated.
fn has_banner(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(512)];
    start.windows(BANNER.len()).any(|window| window == BANNER.as_bytes())
}

impl Plan {
    /// Whether the folder is as it should be.
    pub fn is_current(&self) -> bool {
        self.differences.is_empty()
    }

    /// What differs, one file a line, and the command that repairs it.
    pub fn findings(&self, repair: &str) -> String {
        let lines = self.differences.iter().map(|(path, difference)| {
            let word = match difference {
                Difference::Stale => "stale",
                Difference::Missing => "missing",
                Difference::LeftOver => "left over",
            };
            format!("{word:<9}  {}/{path}\n", self.shown)
        });
        format!("{}{} is not current; to repair it, run `{repair}`\n", lines.collect::<String>(), self.shown)
    }

    /// What [`write_all`] does to the folder, or did.
    pub fn summary(&self) -> String {
        let removed = self.differences.iter().filter(|(_, difference)| *difference == Difference::LeftOver).count();
        format!("{}: {} files, {} written, {removed} removed", self.shown, self.total, self.write.len())
    }
}

/// Makes folders current: all of them, or none if one cannot be written.
pub fn write_all(plans: &[Plan]) -> Result<()> {
    let mut staged = Vec::new();
    for plan in plans.iter().filter(|plan| !plan.is_current()) {
        staged.push((plan, stage(plan)?));
    }
    for (plan, stage) in &staged {
        commit(plan, stage)?;
    }
    Ok(())
}

/// Writes what differs into a folder of its own on the same file system, which goes away with the result.
fn stage(plan: &Plan) -> Result<TempDir> {
    let near = plan.root.ancestors().find(|folder| folder.exists() && !folder.as_os_str().is_empty());
    let near = near.unwrap_or(Path::new("."));
    let failed = |error: &std::io::Error| io_failure("write into", near, error);
    let stage = tempfile::Builder::new().prefix(".xtask-").tempdir_in(near).map_err(|error| failed(&error))?;
    for file in &plan.write {
        let path = stage.path().join(&file.path);
        let folder = path.parent().unwrap_or(stage.path());
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, &file.text)).map_err(|error| failed(&error))?;
    }
    Ok(stage)
}

fn commit(plan: &Plan, stage: &TempDir) -> Result<()> {
    // What is left over goes first: on a file system that ignores case it may be a new file's place.
    for (path, difference) in &plan.differences {
        if *difference == Difference::LeftOver {
            let path = plan.root.join(path);
            fs::remove_file(&path).map_err(|error| io_failure("remove", &path, &error))?;
            let folders = path.ancestors().skip(1).take_while(|folder| *folder != plan.root);
            // Removes the folders that this emptied, up to the first that still holds something.
            folders.map(fs::remove_dir).take_while(std::result::Result::is_ok).for_each(drop);
        }
    }
    for file in &plan.write {
        let path = plan.root.join(&file.path);
        let folder = path.parent().unwrap_or(&plan.root);
        fs::create_dir_all(folder).map_err(|error| io_failure("make the folder", folder, &error))?;
        fs::rename(stage.path().join(&file.path), &path).map_err(|error| io_failure("write", &path, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile::new(path, text)
    }

    fn territory(folder: &TempDir) -> Territory {
        Territory::of_crate(folder.path().join("out"), "out".to_owned())
    }

    #[test]
    fn what_differs_is_written_and_what_is_left_over_goes() {
        let folder = TempDir::new().expect("a folder");
        let territory = territory(&folder);
        let manifest = format!("# {BANNER}\n");
        let first = vec![file("Cargo.toml", &manifest), file("src/a/b.rs", "b"), file("src/c.rs", "c")];
        let plan = territory.compare(first.clone()).expect("compared");
        assert_eq!(plan.summary(), "out: 3 files, 3 written, 0 removed");
        write_all(&[plan]).expect("written");
        assert!(territory.compare(first).expect("compared").is_current());

        fs::write(folder.path().join("out/notes.md"), "mine").expect("written");
        let plan = territory.compare(vec![file("src/c.rs", "new"), file("src/d.rs", "d")]).expect("compared");
        assert_eq!(
            plan.findings("cargo xtask regen"),
            "left over  out/Cargo.toml\nleft over  out/src/a/b.rs\nstale      out/src/c.rs\nmissing    out/src/d.rs\n\
             out is not current; to repair it, run `cargo xtask regen`\n"
        );
        write_all(&[plan]).expect("written");
        let left = input::paths(&folder.path().join("out")).expect("listed");
        let left: Vec<String> = left.iter().map(|path| input::relative(path, folder.path())).collect();
        assert_eq!(left, ["out/notes.md", "out/src/c.rs", "out/src/d.rs"]);
        assert!(!folder.path().join("out/src/a").exists(), "the emptied folder is gone");
    }

    #[test]
    fn a_folder_that_cannot_be_written_stops_all_of_them() {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("file"), "in the way").expect("written");
        let good = territory(&folder).compare(vec![file("src/a.rs", "a")]).expect("compared");
        let bad = Territory::of_crate(folder.path().join("file/below"), "below".to_owned());
        let bad = bad.compare(vec![file("src/a.rs", "a")]).expect("compared");
        let refused = write_all(&[good, bad]).expect_err("a file is in the way");
        assert!(refused.to_string().contains("cannot write into"), "{refused}");
        let left: Vec<PathBuf> = input::entries(folder.path()).expect("listed");
        assert_eq!(left, [folder.path().join("file")], "nothing is written, nothing is left behind");
    }

    #[test]
    fn a_path_that_leads_out_is_refused() {
        let folder = TempDir::new().expect("a folder");
        for path in ["../a.rs", "/a.rs", "src/../../a.rs"] {
            assert!(territory(&folder).compare(vec![file(path, "")]).is_err(), "{path}");
        }
    }

    #[test]
    fn a_foreign_folder_is_refused() {
        let folder = TempDir::new().expect("a folder");
        let here = Territory::of_crate(folder.path().to_owned(), "here".to_owned());
        assert!(here.refuse_foreign().is_ok(), "it is empty");
        fs::write(folder.path().join("Cargo.toml"), "[package]").expect("written");
        assert!(here.refuse_foreign().is_err());
        fs::write(folder.path().join("Cargo.toml"), format!("# {BANNER}\n[package]")).expect("written");
        assert!(here.refuse_foreign().is_ok());
        let file = Territory::of_crate(folder.path().join("Cargo.toml"), "file".to_owned());
        assert!(file.refuse_foreign().is_err());
    }
}
