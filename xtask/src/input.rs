//! Reading files and folders that somebody named. Links are not followed: see [`crate::folder`].

use std::io::Read as _;
use std::path::Path;

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;

use crate::folder::{self, Folder, Kind};
use crate::outcome::Result;

/// A file's bytes.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    folder::read_file(path)
}

/// A file as text, under the name that the user gave it.
pub fn text(path: &Path) -> Result<SourceFile> {
    SourceFile::from_bytes(path.display().to_string(), bytes(path)?)
}

/// A file as text, or standard input for `-`.
pub fn text_or_stdin(path: &Path) -> Result<SourceFile> {
    if path.as_os_str() != "-" {
        return text(path);
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| Diagnostic::error("xtask::io", format!("cannot read standard input: {error}")))?;
    SourceFile::from_bytes("standard input".to_owned(), bytes)
}

/// A request's method and URL, with any white space between.
pub fn request_line(text: &str) -> Option<(&str, &str)> {
    let (method, url) = text.trim().split_once(char::is_whitespace)?;
    Some((method, url.trim()))
}

/// The files of a folder and its subfolders whose names end in `ending`, with `/` in paths relative to the folder.
///
/// Names that start with a dot are passed over: they belong to editors and file systems. A link is an error, since what it
/// leads to would be missing.
pub fn tree(folder: &Path, ending: &str) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    Folder::open(folder)?.visit(&mut |parent, path, kind| {
        let relative = slashes(path);
        let name = Path::new(path.file_name().unwrap_or_default());
        match kind {
            Kind::Link => return Err(folder::link(&folder.join(path)).into()),
            Kind::Special if relative.ends_with(ending) => return Err(folder::special_file(&folder.join(path)).into()),
            _ if relative.ends_with(ending) => {
                // One that somebody removes meanwhile is no longer part of the folder.
                if let Some(bytes) = parent.read(name)? {
                    files.push(SourceFile::from_bytes(relative, bytes)?);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(files)
}

/// The same for a folder that need not be there.
pub fn tree_if_there(folder: &Path, ending: &str) -> Result<Vec<SourceFile>> {
    if Folder::open_existing(folder)?.is_none() { Ok(Vec::new()) } else { tree(folder, ending) }
}

/// A path relative to a folder, with `/` on every system.
pub fn relative(path: &Path, folder: &Path) -> String {
    slashes(path.strip_prefix(folder).unwrap_or(path))
}

/// A path with `/` on every system.
pub fn slashes(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
