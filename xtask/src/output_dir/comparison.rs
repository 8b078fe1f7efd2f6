//! Compares generated files with the files on disk.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;

use crate::folder::{Folder, Kind, is_hidden};
use crate::input::slashes;
use crate::outcome::Result;

use super::{BANNER_WITHIN, Owned, has_banner};

/// How a file on disk differs from what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    Stale,
    Missing,
    LeftOver,
    /// A link, which goes whether or not a file is generated in its place.
    Link,
}

/// The differences between a folder and what is generated for it.
#[derive(Debug)]
pub struct Comparison {
    differences: Vec<(String, Difference)>,
    /// The files to write.
    pub write: Vec<SourceFile>,
    total: usize,
}

/// The thing on disk at the path of a generated file.
enum Place {
    Nothing,
    File(Vec<u8>),
    /// Something that goes before the file can be written: the path of it, which may be that of a folder around the file.
    InTheWay(String, Kind),
}

impl Comparison {
    /// Compares a folder, where there is one, with all files that are generated for it.
    pub fn new(folder: Option<&Folder>, shown: &str, owned: &Owned, files: Vec<SourceFile>) -> Result<Self> {
        let total = files.len();
        let on_disk = folder.map(|folder| owned_files(folder, owned)).transpose()?.unwrap_or_default();
        let mut left_over = on_disk.clone();
        let mut differences = BTreeMap::new();
        let mut write = Vec::new();
        for file in files {
            refuse_escape(&file.path, shown)?;
            left_over.remove(&file.path);
            let place = folder.map_or(Ok(Place::Nothing), |folder| place(folder, &file.path))?;
            let difference = match place {
                Place::File(bytes) if bytes == file.text.as_bytes() => continue,
                Place::File(_) => Difference::Stale,
                Place::Nothing => Difference::Missing,
                Place::InTheWay(path, Kind::Link) => {
                    left_over.remove(&path);
                    differences.insert(path, Difference::Link);
                    Difference::Missing
                }
                // Those are left over, and go before the first file is written.
                Place::InTheWay(path, Kind::File | Kind::Special) if on_disk.contains_key(&path) => Difference::Missing,
                Place::InTheWay(path, _) => {
                    let message = format!("`{shown}/{path}` is in the way of generated files");
                    return Err(Diagnostic::error("xtask::in-the-way", message)
                        .with_remedy("rename or remove it; nothing has been written")
                        .into());
                }
            };
            // A link in the file's own place is already listed.
            differences.entry(file.path.clone()).or_insert(difference);
            write.push(file);
        }
        differences.extend(left_over.into_iter().map(|(path, kind)| match kind {
            Kind::Link => (path, Difference::Link),
            _ => (path, Difference::LeftOver),
        }));
        Ok(Self { differences: differences.into_iter().collect(), write, total })
    }

    /// Whether the folder has no differences.
    pub fn is_current(&self) -> bool {
        self.differences.is_empty()
    }

    /// The files and links that go, in order.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        let goes = |difference: Difference| matches!(difference, Difference::LeftOver | Difference::Link);
        self.differences.iter().filter(move |(_, difference)| goes(*difference)).map(|(path, _)| path.as_str())
    }

    /// What differs, one file a line, and the command that repairs it.
    pub fn findings(&self, shown: &str, repair: &str) -> String {
        let lines = self.differences.iter().map(|(path, difference)| {
            let word = match difference {
                Difference::Stale => "stale",
                Difference::Missing => "missing",
                Difference::LeftOver => "left over",
                Difference::Link => "link",
            };
            format!("{word:<9}  {shown}/{path}\n")
        });
        format!("{}{shown} is not current; to repair it, run `{repair}`\n", lines.collect::<String>())
    }

    /// How many files there are, and how many of them are written and removed.
    pub fn summary(&self, shown: &str) -> String {
        let (written, removed) = (self.write.len(), self.removed().count());
        format!("{shown}: {} files, {written} written, {removed} removed", self.total)
    }
}

/// A name in the input must never lead out of the folder, whatever the generator made of it.
fn refuse_escape(path: &str, shown: &str) -> Result<()> {
    if !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
        return Ok(());
    }
    Err(Diagnostic::error("xtask::path", format!("`{path}` leads out of `{shown}`")).into())
}

/// Looks for what is in a file's place, without following links.
fn place(folder: &Folder, path: &str) -> Result<Place> {
    let mut inner: Option<Folder> = None;
    let mut names = Path::new(path).components().peekable();
    let mut below = String::new();
    while let Some(name) = names.next() {
        let current = inner.as_ref().unwrap_or(folder);
        let name = Path::new(&name);
        if !below.is_empty() {
            below.push('/');
        }
        below.push_str(&name.to_string_lossy());
        let is_last = names.peek().is_none();
        match current.kind(name)? {
            None => return Ok(Place::Nothing),
            Some(Kind::File) if is_last => {
                return Ok(current.read(name)?.map_or(Place::Nothing, Place::File));
            }
            Some(Kind::Folder) if !is_last => match current.child(name)? {
                Some(child) => inner = Some(child),
                None => return Ok(Place::Nothing),
            },
            Some(kind) => return Ok(Place::InTheWay(below, kind)),
        }
    }
    Ok(Place::Nothing)
}

/// What is on disk that would go if it weren't generated, by its path relative to the folder.
fn owned_files(root: &Folder, owned: &Owned) -> Result<BTreeMap<String, Kind>> {
    let mut files = BTreeMap::new();
    let entries: Vec<&str> = match owned {
        Owned::Crate => vec!["src"],
        Owned::Entries(entries) => entries.iter().map(|entry| entry.trim_end_matches('/')).collect(),
    };
    for name in entries {
        match root.kind(Path::new(name))? {
            Some(Kind::Folder) => {
                let Some(folder) = root.child(Path::new(name))? else { continue };
                folder.visit(&mut |_, path, kind| {
                    files.insert(format!("{name}/{}", slashes(path)), kind);
                    Ok(())
                })?;
            }
            Some(kind) => {
                files.insert(name.to_owned(), kind);
            }
            None => {}
        }
    }
    if matches!(owned, Owned::Crate) {
        generated_elsewhere(root, &mut files)?;
    }
    Ok(files)
}

/// Files of a crate outside of `src/` that carry the banner. Links there are somebody else's.
fn generated_elsewhere(root: &Folder, files: &mut BTreeMap<String, Kind>) -> Result<()> {
    for (name, kind) in root.entries()? {
        if is_hidden(&name) || name == Path::new("src") || name == Path::new("target") {
            continue;
        }
        let mut add = |folder: &Folder, path: &Path| -> Result<()> {
            let file = Path::new(path.file_name().unwrap_or_default());
            if folder.read_start(file, BANNER_WITHIN)?.is_some_and(|start| has_banner(&start)) {
                files.insert(slashes(path), Kind::File);
            }
            Ok(())
        };
        match kind {
            Kind::File => add(root, &name)?,
            Kind::Folder => {
                let Some(folder) = root.child(&name)? else { continue };
                folder.visit(&mut |parent, path, kind| match kind {
                    Kind::File => add(parent, &name.join(path)),
                    _ => Ok(()),
                })?;
            }
            Kind::Link | Kind::Special => {}
        }
    }
    Ok(())
}
