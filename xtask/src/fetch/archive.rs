//! The documentation tree, out of its archive.

use std::fs;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use flate2::read::GzDecoder;
use msgraph_codegen::diagnostics::Diagnostic;
use tempfile::TempDir;

use crate::outcome::{Result, io_failure};

/// The folder of the tree in the temporary one, by which `sources.toml` knows it.
pub const ROOT: &str = "microsoft-graph-docs";

/// The most that is unpacked: the pages of a version have some 60 MB.
const MOST_BYTES: u64 = 1 << 30;

/// The pages of a version, with what they include, in a folder of their own.
pub fn unpacked(archive: &Path, url: &str, version: &str) -> Result<TempDir> {
    let folder = TempDir::new().map_err(|error| io_failure("make", Path::new("a temporary folder"), &error))?;
    let refusal = |why: &str| {
        let message = format!("`{url}` is not a documentation tree as .tar.gz: {why}");
        Diagnostic::error("xtask::archive", message).with_remedy("check the URL; nothing has been written")
    };
    let file = fs::File::open(archive).map_err(|error| io_failure("read", archive, &error))?;
    let mut tree = tar::Archive::new(GzDecoder::new(file));
    let entries = tree.entries().map_err(|error| refusal(&error.to_string()))?;
    let (mut pages, mut total) = (0, 0);
    for entry in entries {
        let mut entry = entry.map_err(|error| refusal(&error.to_string()))?;
        let Some(path) = wanted(&entry.path().map_err(|error| refusal(&error.to_string()))?, version) else { continue };
        if !entry.header().entry_type().is_file() {
            continue;
        }
        total += entry.size();
        if total > MOST_BYTES {
            return Err(refusal("it unpacks to more than 1 GB").into());
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content).map_err(|error| refusal(&error.to_string()))?;
        let path = folder.path().join(ROOT).join(path);
        let parent = path.parent().unwrap_or(folder.path());
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, content));
        written.map_err(|error| io_failure("write", &path, &error))?;
        pages += 1;
    }
    if pages == 0 {
        return Err(refusal(&format!("it has no pages of `{version}`")).into());
    }
    Ok(folder)
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
