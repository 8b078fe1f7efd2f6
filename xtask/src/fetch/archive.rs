//! The documentation tree, out of its archive.

use std::cell::Cell;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use flate2::read::GzDecoder;
use msgraph_codegen::diagnostics::Diagnostic;

use crate::folder::{self, Folder};
use crate::outcome::Result;

/// The folder of the tree, by which `sources.toml` knows it.
pub const ROOT: &str = "microsoft-graph-docs";

/// The most bytes that are written: the pages of a version have some 60 MB.
const MOST_WRITTEN: u64 = 1 << 30;

/// The most bytes of one page.
const LARGEST_PAGE: u64 = 16 << 20;

/// The most bytes that are unpacked, most of which are images that nobody reads.
const MOST_UNPACKED: u64 = 16 << 30;

/// The most bytes between two files: the second one's header, which may hold a long name.
const LARGEST_HEADER: u64 = 1 << 20;

/// Unpacks the pages of a version, with what they include, into a folder.
///
/// Regular files alone are unpacked: links, devices and paths that lead out are passed over.
pub fn unpack(archive: &Path, url: &str, version: &str, folder: &Folder) -> Result<()> {
    let refusal = |why: &str| {
        let message = format!("`{url}` is not a documentation tree as .tar.gz: {why}");
        Diagnostic::error("xtask::archive", message).with_remedy("check the URL; nothing has been written")
    };
    let failed = |error: io::Error| refusal(&error.to_string());
    let file = folder::open_file(archive)?;
    let root = folder.create_child(Path::new(ROOT))?;
    let allowance = Allowance::default();
    let mut tree = tar::Archive::new(Measured { stream: GzDecoder::new(file), allowance: allowance.clone() });
    let mut entries = tree.entries().map_err(failed)?;
    let (mut pages, mut written, mut unpacked) = (0, 0, 0);
    loop {
        // The archive reads a header with all of its extensions into memory.
        allowance.set(LARGEST_HEADER);
        let Some(entry) = entries.next() else { break };
        let mut entry = entry.map_err(failed)?;
        let size = entry.size();
        unpacked = u64::saturating_add(unpacked, size);
        if unpacked > MOST_UNPACKED {
            return Err(refusal("it unpacks to more than 16 GB").into());
        }
        allowance.set(size);
        let path = wanted(&entry.path().map_err(failed)?, version);
        let Some(path) = path.filter(|_| entry.header().entry_type().is_file()) else {
            // Read here, so that it doesn't count as part of the next header.
            io::copy(&mut entry, &mut io::sink()).map_err(failed)?;
            continue;
        };
        written = u64::saturating_add(written, size);
        if size > LARGEST_PAGE || written > MOST_WRITTEN {
            return Err(refusal("it has a page of more than 16 MB, or pages of more than 1 GB").into());
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content).map_err(failed)?;
        let (parent, name) = root.create_parent_of(&path)?;
        parent.write_new(name, &content)?;
        pages += 1;
    }
    if pages == 0 {
        return Err(refusal(&format!("it has no pages of `{version}`")).into());
    }
    Ok(())
}

/// How many bytes of a stream may still be read.
#[derive(Clone, Default)]
struct Allowance(Rc<Cell<u64>>);

impl Allowance {
    /// Allows so many more bytes, and the padding that an archive has after each file.
    fn set(&self, bytes: u64) {
        self.0.set(bytes.saturating_add(1024));
    }
}

/// A stream that ends with an error where more is read than allowed.
struct Measured<R> {
    stream: R,
    allowance: Allowance,
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        match self.allowance.0.get().checked_sub(read as u64) {
            Some(rest) => self.allowance.0.set(rest),
            None => return Err(io::Error::other("the header of a file is larger than 1 MB")),
        }
        Ok(read)
    }
}

/// The place of a file that the import reads, below the archive's own top folder: the pages of the version and whatever
/// may be included. A path that leads out is not wanted.
fn wanted(path: &Path, version: &str) -> Option<PathBuf> {
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?),
            _ => return None,
        }
    }
    let (_, parts) = parts.split_first()?;
    let is_page = parts.starts_with(&["api-reference", version]);
    let is_included = parts.iter().rev().skip(1).any(|part| *part == "includes");
    let is_text = parts.last()?.ends_with(".md");
    (is_text && (is_page || is_included)).then(|| parts.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_the_version_and_what_they_include_are_wanted() {
        let wanted = |path: &str| wanted(Path::new(path), "beta").map(|path| path.display().to_string());
        let page = "api-reference/beta/api/user-get.md";
        assert_eq!(wanted(&format!("docs-main/{page}")).as_deref(), Some(page));
        assert_eq!(wanted("docs-main/includes/all-clouds.md").as_deref(), Some("includes/all-clouds.md"));
        for other in [
            "docs-main/api-reference/v1.0/api/user-get.md",
            "docs-main/concepts/a.md",
            "docs-main/api-reference/beta/a.png",
        ] {
            assert_eq!(wanted(other), None, "{other}");
        }
        assert_eq!(wanted("docs-main/../../includes/a.md"), None);
        assert_eq!(wanted("/docs-main/includes/a.md"), None);
    }
}
