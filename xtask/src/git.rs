//! Reads earlier states of the workspace from git.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use msgraph_codegen::source::SourceFile;

use crate::outcome::Result;

/// The repository that a workspace stands in.
pub struct Git {
    root: PathBuf,
}

impl Git {
    /// The repository around a folder; `None` without one, or without git.
    pub fn around(root: &Path) -> Option<Self> {
        let git = Self { root: root.to_owned() };
        git.output(&["rev-parse", "--git-dir"]).is_some().then_some(git)
    }

    /// The full name of a revision, if there is one of that name.
    pub fn revision(&self, name: &str) -> Option<String> {
        // A name that starts with a dash would be an option.
        let commit = format!("{name}^{{commit}}");
        let found = self.output(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        Some(String::from_utf8_lossy(&found).trim().to_owned())
    }

    /// The files below a folder of the workspace whose names have one of some endings, as they were in a revision, with
    /// paths relative to that folder.
    pub fn files(&self, revision: &str, folder: &str, endings: &[&str]) -> Result<Vec<SourceFile>> {
        let refused = || refusal(&format!("git cannot list `{folder}` in `{revision}`"));
        // Paths of `ls-tree` are relative to the folder that it runs in, which may be below the repository's.
        let list = self.output(&["ls-tree", "-r", "-z", revision, "--", &format!("{folder}/")]).ok_or_else(refused)?;
        let mut objects = Vec::new();
        for entry in list.split(|byte| *byte == 0) {
            let Ok(entry) = std::str::from_utf8(entry) else { continue };
            // <mode> blob <object>\t<path>
            let Some((facts, path)) = entry.split_once('\t') else { continue };
            let mut facts = facts.split(' ');
            // A link has a mode of its own, 120000, and the path that it leads to as its content.
            if let (Some("100644" | "100755"), Some("blob"), Some(object)) = (facts.next(), facts.next(), facts.next())
                && endings.iter().any(|ending| path.ends_with(ending))
            {
                let relative = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/');
                objects.push((relative.to_owned(), object.to_owned()));
            }
        }
        let contents = self.objects(objects.iter().map(|(_, object)| object.as_str())).ok_or_else(refused)?;
        let files = objects.into_iter().zip(contents);
        files.map(|((path, _), bytes)| SourceFile::from_bytes(path, bytes)).collect()
    }

    /// What the files below some folders of the workspace change against the last commit, as a patch. `index` is a file that
    /// isn't there yet, so that the repository's own index stays as it is.
    pub fn patch(&self, index: &Path, folders: &[&str]) -> Result<Vec<u8>> {
        // Git runs in the workspace, which this program may not do.
        let index = std::path::absolute(index).unwrap_or_else(|_| index.to_owned());
        let run = |arguments: &[&str]| {
            let mut git = self.command(arguments);
            let output = git.arg("--").args(folders).env("GIT_INDEX_FILE", &index).output().ok()?;
            output.status.success().then_some(output.stdout)
        };
        let patch = || {
            let read = self.command(&["read-tree", "HEAD"]).env("GIT_INDEX_FILE", &index).status();
            read.is_ok_and(|status| status.success()).then_some(())?;
            run(&["add", "--all"])?;
            run(&[
                "diff",
                "--cached",
                "--binary",
                "--full-index",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "HEAD",
            ])
        };
        patch().ok_or_else(|| refusal(&format!("git cannot compare {} with the last commit", folders.join(" and "))))
    }

    /// The contents of several objects, in one run.
    fn objects<'o>(&self, objects: impl Iterator<Item = &'o str>) -> Option<Vec<Vec<u8>>> {
        let mut wanted = String::new();
        let mut number = 0;
        for object in objects {
            wanted.push_str(object);
            wanted.push('\n');
            number += 1;
        }
        let mut git = self.command(&["cat-file", "--batch"]);
        let mut running = git.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let mut stdin = running.stdin.take()?;
        // git answers while it reads, so somebody has to listen while it is asked.
        let asking = std::thread::spawn(move || stdin.write_all(wanted.as_bytes()));
        let output = running.wait_with_output().ok()?;
        asking.join().ok()?.ok()?;
        let mut rest = output.stdout.as_slice();
        let mut contents = Vec::with_capacity(number);
        while contents.len() < number {
            // <object> blob <length>\n<content>\n
            let end = rest.iter().position(|byte| *byte == b'\n')?;
            let head = std::str::from_utf8(&rest[..end]).ok()?;
            let length: usize = head.rsplit(' ').next()?.parse().ok()?;
            let content = rest.get(end + 1..end + 1 + length)?;
            contents.push(content.to_vec());
            rest = rest.get(end + 2 + length..)?;
        }
        Some(contents)
    }

    fn output(&self, arguments: &[&str]) -> Option<Vec<u8>> {
        let output = self.command(arguments).output().ok()?;
        output.status.success().then_some(output.stdout)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut git = Command::new("git");
        git.current_dir(&self.root).args(arguments).stdin(Stdio::null()).stderr(Stdio::null());
        git
    }
}

fn refusal(message: &str) -> Diagnostics {
    Diagnostic::error("xtask::git", message)
        .with_remedy("check that the clone has that revision: a shallow one has the last commit alone")
        .into()
}
