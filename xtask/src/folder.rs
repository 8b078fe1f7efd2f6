//! Folders that are never left: no link below the folder is followed, neither to read nor to write.
//!
//! A [`Folder`] holds an open handle, and everything in it is reached from that handle, one name at a time. A link that
//! somebody puts in the way while the command runs is therefore found as well. What is found instead of a file or a folder
//! is an error with its own code: `xtask::link` for a symbolic link (on Windows also for a junction), and
//! `xtask::special-file` for a pipe, a socket or a device, which could be read for ever.

use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use cap_fs_ext::{DirExt as _, FollowSymlinks, OpenOptionsFollowExt as _, OpenOptionsSyncExt as _};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, FileType, OpenOptions};
use msgraph_codegen::diagnostics::Diagnostic;

use crate::outcome::{Result, io_failure};

/// The most bytes that are read of a file. It is also the most that a `SourceFile` holds.
const LARGEST: u64 = u32::MAX as u64;

/// The most folders inside each other. The deepest folder of Microsoft's documentation has seven above it.
const DEEPEST: usize = 64;

/// The workspace that the command works on.
static WORKSPACE: OnceLock<PathBuf> = OnceLock::new();

/// An open folder.
#[derive(Debug)]
pub struct Folder {
    dir: Dir,
    /// Its path in messages.
    path: PathBuf,
}

/// What a name in a folder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link or a junction, wherever it leads.
    Link,
    /// A pipe, a socket or a device.
    Special,
}

impl From<FileType> for Kind {
    fn from(found: FileType) -> Self {
        if found.is_symlink() {
            Self::Link
        } else if found.is_dir() {
            Self::Folder
        } else if found.is_file() {
            Self::File
        } else {
            Self::Special
        }
    }
}

/// Makes links inside of a workspace an error wherever the command is started. Called once, before any folder is opened.
pub fn protect_workspace(root: &Path) {
    if let Ok(root) = std::path::absolute(root) {
        // There is one workspace for each run of the program, so that a second one is the same.
        let _ = WORKSPACE.set(root);
    }
}

/// Splits a path into the part whose links are followed, and the names below it, which may not be links.
///
/// Links above the workspace and the current folder are the machine's own layout. Elsewhere, the folder that holds the
/// last name is, so that only the last name may not be a link.
fn split(path: &Path) -> (PathBuf, Vec<OsString>) {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let current = std::env::current_dir().ok();
    let below = |base: &PathBuf| {
        let rest = absolute.strip_prefix(base).ok()?;
        let names = rest.components().map(|part| match part {
            Component::Normal(name) => Some(name.to_owned()),
            _ => None,
        });
        Some((base.clone(), names.collect::<Option<Vec<_>>>()?))
    };
    let outermost = current.iter().chain(WORKSPACE.get()).filter_map(below).max_by_key(|(_, names)| names.len());
    if let Some(found) = outermost {
        return found;
    }
    match (absolute.parent(), absolute.file_name()) {
        (Some(parent), Some(name)) => (parent.to_owned(), vec![name.to_owned()]),
        _ => (absolute, Vec::new()),
    }
}

/// The paths of the names below a base, as the user wrote them.
fn spelled(path: &Path, names: usize) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = path.ancestors().take(names).map(Path::to_owned).collect();
    paths.reverse();
    paths
}

/// A symbolic link where a file or folder should be.
pub fn link(path: &Path) -> Diagnostic {
    let message = format!("`{}` is a symbolic link, and links are not followed", path.display());
    Diagnostic::error("xtask::link", message)
        .with_remedy("name what it leads to, or put that in its place; nothing has been written")
}

/// A pipe, socket or device where a file or folder should be.
pub fn special_file(path: &Path) -> Diagnostic {
    let message = format!("`{}` is a pipe, a socket or a device", path.display());
    Diagnostic::error("xtask::special-file", message)
        .with_remedy("write its content into a file and name that; nothing has been written")
}

impl Folder {
    /// Opens a folder.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_existing(path)?.ok_or_else(|| absent("open", path).into())
    }

    /// Opens a folder; `None` where there is nothing of that name.
    pub fn open_existing(path: &Path) -> Result<Option<Self>> {
        let (base, names) = split(path);
        let mut folder = match Dir::open_ambient_dir(&base, ambient_authority()) {
            Ok(dir) => Self { dir, path: path.to_owned() },
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(io_failure("open", path, &error).into()),
        };
        for (name, path) in names.iter().zip(spelled(path, names.len())) {
            let Some(child) = folder.child_at(Path::new(name), path)? else { return Ok(None) };
            folder = child;
        }
        Ok(Some(folder))
    }

    /// Opens a folder and makes what is missing on the way to it. Adds the paths of the folders that it made.
    pub fn create(path: &Path, made: &mut Vec<PathBuf>) -> Result<Self> {
        let (base, names) = split(path);
        let mut folder = match Dir::open_ambient_dir(&base, ambient_authority()) {
            Ok(dir) => Self { dir, path: path.to_owned() },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::create(&base, made)?,
            Err(error) => return Err(io_failure("make the folder", path, &error).into()),
        };
        for (name, path) in names.iter().zip(spelled(path, names.len())) {
            let name = Path::new(name);
            if folder.kind(name)?.is_none() {
                folder.dir.create_dir(name).map_err(|error| io_failure("make the folder", &path, &error))?;
                made.push(path.clone());
            }
            folder = folder.child_at(name, path.clone())?.ok_or_else(|| absent("open", &path))?;
        }
        Ok(folder)
    }

    /// The folder's path, for messages.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What a name in this folder stands for; `None` where there is nothing of that name.
    pub fn kind(&self, name: &Path) -> Result<Option<Kind>> {
        match self.dir.symlink_metadata(name) {
            Ok(metadata) => Ok(Some(Kind::from(metadata.file_type()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_failure("read", &self.path.join(name), &error).into()),
        }
    }

    /// A folder in this one; `None` where there is nothing of that name.
    pub fn child(&self, name: &Path) -> Result<Option<Self>> {
        self.child_at(name, self.path.join(name))
    }

    fn child_at(&self, name: &Path, path: PathBuf) -> Result<Option<Self>> {
        match self.dir.open_dir_nofollow(name) {
            Ok(dir) => Ok(Some(Self { dir, path })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => match self.kind(name)? {
                Some(Kind::Link) => Err(link(&path).into()),
                Some(Kind::Special) => Err(special_file(&path).into()),
                Some(Kind::File) => {
                    let error = io::Error::from(io::ErrorKind::NotADirectory);
                    Err(io_failure("open", &path, &error).into())
                }
                _ => Err(io_failure("open", &path, &error).into()),
            },
        }
    }

    /// Opens a folder in this one and creates it if it is missing.
    pub fn create_child(&self, name: &Path) -> Result<Self> {
        let path = self.path.join(name);
        match self.dir.create_dir(name) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(io_failure("make the folder", &path, &error).into());
            }
            _ => {}
        }
        self.child_at(name, path.clone())?.ok_or_else(|| absent("open", &path).into())
    }

    /// The folder that a path relative to this one is in, and the path's last name; `None` where there is no such folder.
    pub fn parent_of<'p>(&self, relative: &'p Path) -> Result<Option<(Self, &'p Path)>> {
        let mut folder = self.reopen()?;
        let (parent, name) = parent_and_name(relative);
        for name in parent.components() {
            let Some(child) = folder.child(name.as_ref())? else { return Ok(None) };
            folder = child;
        }
        Ok(Some((folder, name)))
    }

    /// The same, and makes what is missing.
    pub fn create_parent_of<'p>(&self, relative: &'p Path) -> Result<(Self, &'p Path)> {
        let mut folder = self.reopen()?;
        let (parent, name) = parent_and_name(relative);
        for name in parent.components() {
            folder = folder.create_child(name.as_ref())?;
        }
        Ok((folder, name))
    }

    /// Another handle on the same folder.
    pub fn reopen(&self) -> Result<Self> {
        let dir = self.dir.try_clone().map_err(|error| io_failure("open", &self.path, &error))?;
        Ok(Self { dir, path: self.path.clone() })
    }

    /// What is in this folder, by name in order.
    pub fn entries(&self) -> Result<Vec<(PathBuf, Kind)>> {
        let list = || {
            let entries = self.dir.entries()?.map(|entry| {
                let entry = entry?;
                Ok((PathBuf::from(entry.file_name()), Kind::from(entry.file_type()?)))
            });
            entries.collect::<io::Result<Vec<_>>>()
        };
        let mut entries = list().map_err(|error| io_failure("list", &self.path, &error))?;
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(entries)
    }

    /// Visits all files, links and special files in this folder and those below, in order, each with the folder that it is
    /// in and its path relative to this one.
    ///
    /// Names that start with a dot are passed over: they belong to editors, file systems and this program.
    pub fn visit(&self, visitor: &mut impl FnMut(&Self, &Path, Kind) -> Result<()>) -> Result<()> {
        self.visit_below(Path::new(""), DEEPEST, visitor)
    }

    fn visit_below(
        &self,
        below: &Path,
        depth: usize,
        visitor: &mut impl FnMut(&Self, &Path, Kind) -> Result<()>,
    ) -> Result<()> {
        if depth == 0 {
            let message = format!("`{}` is inside of {DEEPEST} other folders", self.path.display());
            return Err(Diagnostic::error("xtask::too-deep", message).with_remedy("name a folder further down").into());
        }
        for (name, kind) in self.entries()? {
            if is_hidden(&name) {
                continue;
            }
            let path = below.join(&name);
            match kind {
                // One that somebody removes meanwhile is no longer there to be visited.
                Kind::Folder => match self.child(&name)? {
                    Some(child) => child.visit_below(&path, depth - 1, visitor)?,
                    None => continue,
                },
                _ => visitor(self, &path, kind)?,
            }
        }
        Ok(())
    }

    /// A file's bytes; `None` where there is nothing of that name.
    pub fn read(&self, name: &Path) -> Result<Option<Vec<u8>>> {
        let path = self.path.join(name);
        self.read_at(name, &path, LARGEST)
    }

    /// The first bytes of a file, so many at the most.
    pub fn read_start(&self, name: &Path, most: u64) -> Result<Option<Vec<u8>>> {
        let Some(file) = self.open_file(name, &self.path.join(name))? else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = file.take(most).read_to_end(&mut bytes);
        read.map_err(|error| io_failure("read", &self.path.join(name), &error))?;
        Ok(Some(bytes))
    }

    fn read_at(&self, name: &Path, path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
        let Some(file) = self.open_file(name, path)? else { return Ok(None) };
        let too_large = || {
            let message = format!("`{}` has more than {most} bytes", path.display());
            Diagnostic::error("xtask::too-large", message).with_remedy("name a smaller file; nothing has been written")
        };
        let length = file.metadata().map_err(|error| io_failure("read", path, &error))?.len();
        if length > most {
            return Err(too_large().into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        file.take(most + 1).read_to_end(&mut bytes).map_err(|error| io_failure("read", path, &error))?;
        // It may have grown meanwhile.
        if bytes.len() as u64 > most { Err(too_large().into()) } else { Ok(Some(bytes)) }
    }

    /// Opens a regular file for reading. Opening a pipe may wait for ever and opening a device may have effects, so that the
    /// kind is looked at before, and once more behind the handle.
    pub fn open_file(&self, name: &Path, path: &Path) -> Result<Option<File>> {
        match self.kind(name)? {
            None => return Ok(None),
            Some(Kind::File) => {}
            Some(other) => return Err(not_a_file(path, other).into()),
        }
        let mut options = OpenOptions::new();
        options.read(true).follow(FollowSymlinks::No).nonblock(true);
        let file = match self.dir.open_with(name, &options) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(io_failure("read", path, &error).into()),
        };
        let metadata = file.metadata().map_err(|error| io_failure("read", path, &error))?;
        match Kind::from(metadata.file_type()) {
            Kind::File => Ok(Some(file)),
            other => Err(not_a_file(path, other).into()),
        }
    }

    /// Opens a file for reading and writing, and creates it if it is missing. Its content stays.
    pub fn open_or_create(&self, name: &Path) -> Result<File> {
        let path = self.path.join(name);
        match self.kind(name)? {
            None | Some(Kind::File) => {}
            Some(other) => return Err(not_a_file(&path, other).into()),
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).follow(FollowSymlinks::No).nonblock(true);
        self.dir.open_with(name, &options).map_err(|error| io_failure("write", &path, &error).into())
    }

    /// Writes a file that isn't there yet.
    pub fn write_new(&self, name: &Path, bytes: &[u8]) -> Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).follow(FollowSymlinks::No);
        let written = self.dir.open_with(name, &options).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| io_failure("write", &self.path.join(name), &error).into())
    }

    /// Moves what a name stands for. A link is moved and not followed, and one that is in the place is replaced.
    pub fn rename(&self, name: &Path, to_folder: &Self, to_name: &Path) -> io::Result<()> {
        self.dir.rename(name, &to_folder.dir, to_name)
    }

    /// Removes a file, or a link and not what it leads to.
    pub fn remove_file(&self, name: &Path) -> io::Result<()> {
        self.dir.remove_file_or_symlink(name)
    }

    /// Removes a folder that has nothing in it.
    pub fn remove_empty(&self, name: &Path) -> io::Result<()> {
        self.dir.remove_dir(name)
    }

    /// Removes a folder with all that is in it, or whatever else a name stands for.
    pub fn remove_all(&self, name: &Path) -> Result<()> {
        let removed = match self.kind(name)? {
            None => Ok(()),
            Some(Kind::Folder) => self.dir.remove_dir_all(name),
            Some(_) => self.remove_file(name),
        };
        removed.map_err(|error| io_failure("remove", &self.path.join(name), &error).into())
    }
}

/// A file's bytes, by a path that somebody named.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    let (parent, name) = parent_folder(path)?;
    parent.read_at(&name, path, LARGEST)?.ok_or_else(|| absent("read", path).into())
}

/// A file that is open for reading, by a path that somebody named.
pub fn open_file(path: &Path) -> Result<File> {
    let (parent, name) = parent_folder(path)?;
    parent.open_file(&name, path)?.ok_or_else(|| absent("read", path).into())
}

/// The folder that a path's last name is in, with that name.
fn parent_folder(path: &Path) -> Result<(Folder, PathBuf)> {
    let (base, mut names) = split(path);
    let Some(name) = names.pop() else { return Err(not_a_file(path, Kind::Folder).into()) };
    let parent = if names.is_empty() {
        let dir = Dir::open_ambient_dir(&base, ambient_authority());
        Some(Folder { dir: dir.map_err(|error| io_failure("read", path, &error))?, path: base })
    } else {
        Folder::open_existing(path.parent().unwrap_or(Path::new("")))?
    };
    Ok((parent.ok_or_else(|| absent("read", path))?, name.into()))
}

fn parent_and_name(relative: &Path) -> (&Path, &Path) {
    let parent = relative.parent().unwrap_or(Path::new(""));
    (parent, relative.file_name().map_or(relative, Path::new))
}

fn absent(doing: &str, path: &Path) -> Diagnostic {
    io_failure(doing, path, &io::Error::from(io::ErrorKind::NotFound))
}

fn not_a_file(path: &Path, kind: Kind) -> Diagnostic {
    match kind {
        Kind::Link => link(path),
        Kind::Folder => Diagnostic::error("xtask::io", format!("`{}` is a folder", path.display()))
            .with_remedy("name the file in it"),
        _ => special_file(path),
    }
}

/// Whether a name belongs to an editor, the file system or this program.
pub fn is_hidden(name: &Path) -> bool {
    name.to_string_lossy().starts_with('.')
}
