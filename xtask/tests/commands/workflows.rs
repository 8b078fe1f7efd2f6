//! What `.github/workflows` may do: no code that is not pinned, and no token that can write beside code that was generated
//! from downloaded files.

use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

/// A workflow with its text.
struct Workflow {
    name: String,
    text: String,
    content: Value,
}

/// A step of a job.
struct Step<'w> {
    place: String,
    content: &'w Value,
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn workflows() -> Vec<Workflow> {
    let mut workflows = Vec::new();
    for entry in fs::read_dir(project().join(".github/workflows")).expect("the workflows") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("read");
        let content = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        workflows.push(Workflow { name, text, content });
    }
    assert!(workflows.len() >= 2, "the workflows are there");
    workflows
}

impl Workflow {
    /// The jobs, each with its name and whether its token can write.
    fn jobs(&self) -> Vec<(String, bool, &Value)> {
        let whole = self.content.get("permissions").unwrap_or_else(|| panic!("{} states no permissions", self.name));
        let jobs = self.content.get("jobs").and_then(Value::as_mapping).expect("jobs");
        jobs.iter()
            .map(|(name, job)| {
                let name = name.as_str().expect("a name").to_owned();
                (name, can_write(job.get("permissions").unwrap_or(whole)), job)
            })
            .collect()
    }

    fn steps<'w>(&self, name: &str, job: &'w Value) -> Vec<Step<'w>> {
        let steps = job.get("steps").and_then(Value::as_sequence).unwrap_or_else(|| panic!("{name} has no steps"));
        let place = |at: usize| format!("{}: {name}: step {}", self.name, at + 1);
        steps.iter().enumerate().map(|(at, content)| Step { place: place(at), content }).collect()
    }
}

/// Whether a list of permissions has one to write anything.
fn can_write(permissions: &Value) -> bool {
    match permissions {
        Value::Mapping(each) => each.values().any(|access| !matches!(access.as_str(), Some("read" | "none"))),
        // `read-all` and `write-all`.
        other => other.as_str() != Some("read-all"),
    }
}

impl Step<'_> {
    fn action(&self) -> Option<&str> {
        self.content.get("uses")?.as_str()
    }

    fn command(&self) -> Option<&str> {
        self.content.get("run")?.as_str()
    }

    fn with(&self, name: &str) -> Option<&Value> {
        self.content.get("with")?.get(name)
    }

    fn is_checkout(&self) -> bool {
        self.action().is_some_and(|action| action.starts_with("actions/checkout@"))
    }
}

#[test]
fn every_action_is_pinned_by_its_commit_and_names_its_version() {
    for workflow in workflows() {
        let mut actions = 0;
        for (name, _, job) in workflow.jobs() {
            assert!(job.get("uses").is_none(), "{name} calls another workflow");
            for step in workflow.steps(&name, job) {
                let Some(action) = step.action() else { continue };
                let (_, commit) = action.split_once('@').unwrap_or_else(|| panic!("{}: {action}", step.place));
                let is_commit = commit.len() == 40 && commit.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
                assert!(is_commit, "{}: `{action}` is not pinned by its commit", step.place);
                let is_named = |line: &str| line.contains(&format!("uses: {action} # v"));
                assert!(workflow.text.lines().any(is_named), "{}: `{action}` does not name its version", step.place);
                actions += 1;
            }
        }
        assert_eq!(workflow.text.matches("uses:").count(), actions, "{}", workflow.name);
    }
}

#[test]
fn no_workflow_runs_code_of_others_with_the_rights_of_this_repository() {
    for workflow in workflows() {
        for trigger in ["pull_request_target", "workflow_run", "issue_comment"] {
            assert!(!workflow.text.contains(trigger), "{}: {trigger}", workflow.name);
        }
        for (name, _, job) in workflow.jobs() {
            for step in workflow.steps(&name, job) {
                // What an expression stands for becomes part of the script; a variable does not.
                let command = step.command().unwrap_or_default();
                assert!(!command.contains("${{"), "{}: an expression in a script", step.place);
                if step.is_checkout() {
                    let persists = step.with("persist-credentials").and_then(Value::as_bool);
                    assert_eq!(persists, Some(false), "{}: the token stays on disk", step.place);
                }
            }
        }
    }
}

#[test]
fn a_job_that_can_write_runs_one_reviewed_script_and_no_other_job_has_secrets() {
    let mut writing = Vec::new();
    for workflow in workflows() {
        assert!(workflow.content.get("env").is_none(), "{}: variables of all jobs", workflow.name);
        for (name, can_write, job) in workflow.jobs() {
            let text = serde_yaml::to_string(job).expect("YAML");
            if !can_write {
                assert!(!text.contains("secrets."), "{}: {name} has a secret and runs any code", workflow.name);
                assert!(!text.contains("github.token"), "{}: {name} names its token", workflow.name);
                continue;
            }
            writing.push(format!("{}: {name}", workflow.name));
            for step in workflow.steps(&name, job) {
                match (step.action(), step.command()) {
                    (Some(_), None) if step.is_checkout() => {
                        let revision = step.with("ref").and_then(Value::as_str);
                        assert_eq!(revision, Some("${{ github.sha }}"), "{}: another tree", step.place);
                    }
                    (Some(action), None) => {
                        assert!(action.starts_with("actions/download-artifact@"), "{}: {action}", step.place);
                        let path = step.with("path").and_then(Value::as_str).unwrap_or_default();
                        assert!(path.starts_with("${{ runner.temp }}/"), "{}: into the tree", step.place);
                    }
                    (None, Some(command)) => {
                        let expected = ".github/open-update \"$VERSION\" \"$RUNNER_TEMP/pull-request\" \"$BASE\"";
                        assert_eq!(command.trim(), expected, "{}", step.place);
                    }
                    _ => panic!("{}: neither an action nor a command", step.place),
                }
            }
        }
    }
    assert_eq!(writing, ["update.yml: publish"]);
}

#[test]
fn the_script_of_the_job_that_can_write_builds_and_runs_nothing() {
    let script = fs::read_to_string(project().join(".github/open-update")).expect("the script");
    let commands = script.lines().filter(|line| !line.trim_start().starts_with('#'));
    for line in commands {
        for word in line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
            let runs_code = matches!(word, "cargo" | "rustc" | "npm" | "node" | "make" | "eval" | "source" | "xargs");
            let changes_tree = matches!(word, "checkout" | "switch" | "reset" | "restore" | "am" | "merge" | "stash");
            assert!(!runs_code && !changes_tree, "{word}: {line}");
        }
    }
}
