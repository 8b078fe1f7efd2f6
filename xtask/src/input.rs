//! Reading files and folders.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;

use crate::outcome::{Result, io_failure};

/// A file's bytes.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    // Reading a folder fails with a message that doesn't say so.
    if path.is_dir() {
        let message = format!("`{}` is a folder", path.display());
        return Err(Diagnostic::error("xtask::io", message).with_remedy("name the file in it").into());
    }
    fs::read(path).map_err(|error| io_failure("read", path, &error).into())
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

/// What is in a folder, in order.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>();
    let mut entries = list().map_err(|error| io_failure("list", folder, &error))?;
    entries.sort();
    Ok(entries)
}

/// The files of a folder and its subfolders whose names end in `ending`, with `/` in paths relative to the folder.
///
/// Names that start with a dot are passed over: they belong to editors and file systems.
pub fn tree(folder: &Path, ending: &str) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for path in paths(folder)? {
        let relative = relative(&path, folder);
        if relative.ends_with(ending) {
            files.push(SourceFile::from_bytes(relative, bytes(&path)?)?);
        }
    }
    Ok(files)
}

/// All files below a folder, in order, but for those whose path has a part that starts with a dot.
pub fn paths(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        } else if path.is_dir() {
            files.extend(paths(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// A path relative to a folder, with `/` on every system.
pub fn relative(path: &Path, folder: &Path) -> String {
    let relative = path.strip_prefix(folder).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
