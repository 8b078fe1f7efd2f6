//! Files that stand inside of others: `[!INCLUDE [permissions-table](../includes/permissions/thing-get.md)]`.

use std::collections::BTreeMap;

use super::super::SourceFile;
use super::block::{Block, BlockKind, Place};
use super::reading::Reading;
use super::{front_matter, markdown};

/// The files of a documentation tree, by their path from its root, with `/`.
pub trait Includes {
    /// The file at a path, if the tree has it.
    fn file(&self, path: &str) -> Option<&SourceFile>;
}

/// No tree: pages that come alone.
impl Includes for () {
    fn file(&self, _path: &str) -> Option<&SourceFile> {
        None
    }
}

impl Includes for BTreeMap<String, SourceFile> {
    fn file(&self, path: &str) -> Option<&SourceFile> {
        self.get(path)
    }
}

/// How deep files may stand in files.
const DEEPEST: usize = 16;

/// How many files a page may include in all: two that each include two more are thousands, sixteen deep.
const MOST: usize = 500;

/// Files that hold no facts (notes on beta and the like, samples in other languages), and those whose name says all.
const WITHOUT_FACTS: [&str; 4] = ["beta-disclaimer", "sample-code", "sdk-documentation", "national-cloud-support"];

/// Puts the blocks of included files where they are included. The includes themselves stay: the name of one may be a
/// fact, as with national clouds.
pub(super) fn expand<'a>(reading: &mut Reading<'a>, blocks: Vec<Block>, tree: &'a dyn Includes) -> Vec<Block> {
    let mut open = vec![reading.file(0).path.clone()];
    expand_into(reading, blocks, tree, &mut open)
}

fn expand_into<'a>(
    reading: &mut Reading<'a>,
    blocks: Vec<Block>,
    tree: &'a dyn Includes,
    open: &mut Vec<String>,
) -> Vec<Block> {
    let mut all = Vec::with_capacity(blocks.len());
    for block in blocks {
        let included = match &block.kind {
            BlockKind::Include { label, target } => included(reading, label, target, block.at, tree, open),
            _ => None,
        };
        all.push(block);
        if let Some((path, file)) = included {
            let number = reading.add(file);
            let start = front_matter::read(&file.text).end;
            let blocks = markdown::blocks(reading, number, start);
            open.push(path);
            all.extend(expand_into(reading, blocks, tree, open));
            open.pop();
        }
    }
    all
}

/// The file that an include means, or a diagnostic that says why there is none.
fn included<'a>(
    reading: &mut Reading<'_>,
    label: &str,
    target: &str,
    at: Place,
    tree: &'a dyn Includes,
    open: &[String],
) -> Option<(String, &'a SourceFile)> {
    let from = open.last().map_or("", String::as_str);
    let path = match join(from, target) {
        Ok(path) => path,
        // Of a page alone nobody knows where in the tree it stood: what it includes is missing, that is all.
        Err(_) if !from.contains('/') && target.starts_with("../") && !target.contains("/../../") => target.to_owned(),
        Err(problem) => {
            reading.warn(
                "docs::include-outside",
                at,
                format!("the include `{target}` {problem}"),
                "give the folder of the whole documentation, or correct the path",
            );
            return None;
        }
    };
    if open.contains(&path) {
        let message = format!("`{path}` includes itself");
        reading.warn("docs::include-loop", at, message, "remove the include that closes the loop");
        return None;
    }
    if open.len() > DEEPEST {
        let message = format!("`{path}` is included more than {DEEPEST} files deep");
        reading.warn("docs::include-depth", at, message, "include it in the page itself");
        return None;
    }
    if reading.count() > MOST {
        let message = format!("`{path}` is not read: the page includes more than {MOST} files");
        reading.warn("docs::include-depth", at, message, "include fewer files");
        return None;
    }
    let file = tree.file(&path);
    if file.is_none() && !WITHOUT_FACTS.contains(&label) {
        let message = format!("`{label}` is not read: there is no `{path}`");
        reading.warn("docs::include-missing", at, message, "give the folder of the whole documentation");
    }
    file.map(|file| (path, file))
}

/// A path relative to the file at `from`, as a path from the root of the tree.
fn join(from: &str, target: &str) -> Result<String, &'static str> {
    let target = target.split(['#', '?']).next().unwrap_or_default().trim();
    if target.is_empty() {
        return Err("names no file");
    }
    if target.contains("://") {
        return Err("leads to another site");
    }
    // A path from the root of the site is one from the root of the tree.
    let (folders, rest) = match target.strip_prefix(['/', '~']) {
        Some(rest) => ("", rest),
        None => (from.rsplit_once('/').map_or("", |(folders, _)| folders), target),
    };
    let mut parts: Vec<&str> = folders.split('/').filter(|part| !part.is_empty()).collect();
    for part in rest.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or("climbs out of the folder")?;
            }
            name => parts.push(name),
        }
    }
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_the_tree() {
        assert_eq!(join("beta/api/a.md", "../includes/x.md").as_deref(), Ok("beta/includes/x.md"));
        assert_eq!(join("beta/api/a.md", "../../includes/x.md").as_deref(), Ok("includes/x.md"));
        assert_eq!(join("beta/api/a.md", "/includes/x.md#top").as_deref(), Ok("includes/x.md"));
        assert!(join("beta/api/a.md", "../../../x.md").is_err());
        assert!(join("a.md", "../../../../etc/passwd").is_err());
        assert!(join("a.md", "https://example.com/x.md").is_err());
        assert!(join("a.md", "#here").is_err());
    }
}
