//! Opening the pull request, or bringing the open one up to date.

use std::path::Path;
use std::process::{Command, Stdio};

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use serde::Deserialize;

use crate::outcome::{Result, io_failure};
use crate::workspace::Workspace;

use super::Target;

/// Who commits where git knows nobody: the account of GitHub's workflows.
const NAME: &str = "github-actions[bot]";
const EMAIL: &str = "41898282+github-actions[bot]@users.noreply.github.com";

#[derive(Deserialize)]
struct Open {
    number: u64,
    url: String,
}

/// Commits specs and crate of the version, pushes the branch, and opens or edits its pull request. Gives its address.
pub fn publish(
    version: &str,
    title: &str,
    body: &str,
    draft: bool,
    target: &Target,
    workspace: &Workspace,
) -> Result<String> {
    let root = workspace.root();
    let branch = target.branch.clone().unwrap_or_else(|| format!("update/{version}"));
    let paths = [workspace.shown(&workspace.specs(version)), workspace.shown(&workspace.generated(version))];
    git(root, &["switch", "--quiet", "--force-create", &branch])?;
    git(root, &["add", "--all", "--", &paths[0], &paths[1]])?;
    let known = git(root, &["config", "user.email"]).is_ok_and(|email| !email.trim().is_empty());
    let (name, email) = (format!("user.name={NAME}"), format!("user.email={EMAIL}"));
    let identity = if known { Vec::new() } else { vec!["-c", &name, "-c", &email] };
    git(root, &[&identity[..], &["commit", "--quiet", "--message", title]].concat())?;
    // Nobody else writes to this branch: what a run of last week left there is out of date.
    git(root, &["push", "--quiet", "--force", "origin", &format!("HEAD:refs/heads/{branch}")])?;

    let file = tempfile::NamedTempFile::new().map_err(|error| io_failure("make", Path::new("a file"), &error))?;
    std::fs::write(file.path(), body).map_err(|error| io_failure("write", file.path(), &error))?;
    let file = file.path().display().to_string();
    let list = gh(root, &["pr", "list", "--head", &branch, "--state", "open", "--json", "number,url"])?;
    let open: Vec<Open> = serde_json::from_str(&list)
        .map_err(|error| refusal(&format!("`gh pr list` gave no list of pull requests: {error}")))?;
    match open.first() {
        Some(Open { number, url }) => {
            gh(root, &["pr", "edit", &number.to_string(), "--title", title, "--body-file", &file])?;
            Ok(format!("updated {url}"))
        }
        None => {
            let mut arguments = vec!["pr", "create", "--head", &branch, "--base", &target.base];
            arguments.extend(["--title", title, "--body-file", &file]);
            arguments.extend(draft.then_some("--draft"));
            let url = gh(root, &arguments)?;
            Ok(format!("opened {}", url.trim()))
        }
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    output("git", root, arguments)
}

fn gh(root: &Path, arguments: &[&str]) -> Result<String> {
    output("gh", root, arguments)
}

fn output(program: &str, root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).current_dir(root).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| refusal(&format!("cannot run `{program}`: {error}")))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let what = arguments.iter().find(|argument| !argument.starts_with('-') && !argument.contains('=')).unwrap_or(&"");
    let why = String::from_utf8_lossy(&output.stderr);
    Err(refusal(&format!("`{program} {what}` failed: {}", why.trim())))
}

fn refusal(message: &str) -> Diagnostics {
    Diagnostic::error("xtask::publish", message)
        .with_remedy("pass --out DIR instead of --publish to have the title and body as files")
        .into()
}
