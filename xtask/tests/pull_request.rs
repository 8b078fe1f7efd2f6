//! The weekly run, as far as a service, a remote repository and GitHub can be had on this machine.
#![cfg(unix)]

mod sandbox;
mod server;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use sandbox::{GOOD, Sandbox, schema};
use server::{Answer, Server};

/// A workspace with a commit, a remote to push to, and a `gh` that keeps what it is told.
struct Checkout {
    sandbox: Sandbox,
    tools: PathBuf,
}

impl Checkout {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        let tools = sandbox.path("tools");
        let checkout = Self { sandbox, tools };
        checkout.tool("gh", "echo \"$@\" >> tools/asked\ncat tools/open 2>/dev/null || echo '[]'");
        // Neither tests nor semver-checks can be had here.
        checkout.tool("cargo", "echo 'no such command' >&2; exit 101");
        checkout.sandbox.write(".gitignore", "/tools\n/remote\n/target\n/good.csdl\n");
        checkout.git(&["init", "--quiet", "--initial-branch", "main"]);
        checkout.git(&["init", "--quiet", "--bare", "remote"]);
        checkout.git(&["remote", "add", "origin", "./remote"]);
        checkout.sandbox.write("good.csdl", schema(GOOD));
        checkout.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).expect("imported");
        checkout.run(&["regen"]).expect("generated");
        checkout.git(&["add", "--all"]);
        checkout.git(&["commit", "--quiet", "--message", "A state"]);
        checkout
    }

    fn tool(&self, name: &str, script: &str) {
        self.sandbox.write(&format!("tools/{name}"), format!("#!/bin/sh\n{script}\n"));
        let executable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.tools.join(name), executable).expect("made executable");
    }

    fn command(&self, program: &Path) -> Command {
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(program);
        command.current_dir(self.sandbox.path(".")).env_remove("CARGO");
        command.env("PATH", format!("{}:{path}", self.tools.display()));
        // Nothing of the machine's own configuration.
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command
    }

    fn git(&self, arguments: &[&str]) -> String {
        let identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
        let output = self.command(Path::new("git")).args(identity).args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// What a command prints, or what it says where it fails.
    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = self.command(Path::new(env!("CARGO_BIN_EXE_xtask")));
        let output = command.args(["--root", ".", "--quiet"]).args(arguments).output().expect("xtask runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
    }

    fn asked(&self) -> Vec<String> {
        let asked = std::fs::read_to_string(self.tools.join("asked")).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }
}

/// A version with something of everything: what breaks, what doesn't, a deprecation.
fn next() -> Vec<u8> {
    let revision = "<Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record>\
        <PropertyValue Property=\"Date\" Date=\"2026-09-01\"/><PropertyValue Property=\"RemovalDate\" Date=\"2027-09-01\"/>\
        <PropertyValue Property=\"Kind\" EnumMember=\"Org.OData.Core.V1.RevisionKind/Deprecated\"/>\
        </Record></Collection></Annotation>";
    schema(
        &GOOD
            .replace("<Property Name=\"city\" Type=\"Edm.String\"/>", "<Property Name=\"street\" Type=\"Edm.Guid\"/>")
            .replace(
                "<Property Name=\"state\" Type=\"shop.state\"/>",
                &format!("<Property Name=\"state\" Type=\"shop.state\">{revision}</Property>"),
            )
            .replace("Value=\"0\"/>", "Value=\"0\"/><Member Name=\"lost\" Value=\"1\"/>"),
    )
}

#[test]
fn the_weekly_run_opens_one_pull_request_and_keeps_it_up_to_date() {
    let checkout = Checkout::new();
    let server = Server::new(|_, _| Answer::whole(next()));
    let from = server.url("/a.csdl");
    let update = ["update", "beta", "--from", &from, "--no-permissions", "--no-tests", "--publish"];
    let said = checkout.run(&update).expect("it runs");
    assert!(said.contains("opened"), "{said}");
    let asked = checkout.asked();
    assert_eq!(asked[0], "pr list --head update/beta --state open --json number,url");
    assert!(asked[1].starts_with("pr create --head update/beta --base main --title Update beta to "), "{asked:?}");
    assert_eq!(asked.len(), 2, "{asked:?}");
    // The branch is pushed, with specs, history, crate and changelog, and nothing else.
    let pushed = checkout.git(&["--git-dir", "remote", "diff", "--name-only", "update/beta~1", "update/beta"]);
    for path in ["generated/beta/CHANGELOG.md", "specs/beta/history/", "specs/beta/schema/shop/enum-types.yaml"] {
        assert!(pushed.contains(path), "{path}: {pushed}");
    }
    assert!(pushed.lines().all(|line| line.starts_with("specs/") || line.starts_with("generated/")), "{pushed}");
    let author = checkout.git(&["--git-dir", "remote", "log", "-1", "--format=%an", "update/beta"]);
    assert_eq!(author, "github-actions[bot]\n");

    // The next week there is one open.
    checkout.git(&["switch", "--quiet", "main"]);
    checkout.sandbox.write("tools/open", "[{\"number\": 7, \"url\": \"https://example.org/7\"}]");
    let said = checkout.run(&update).expect("it runs");
    assert!(said.contains("updated https://example.org/7"), "{said}");
    assert!(checkout.asked()[3].starts_with("pr edit 7 --title "), "{:?}", checkout.asked());
}

#[test]
fn a_week_without_changes_opens_nothing() {
    let checkout = Checkout::new();
    let server = Server::new(|_, _| Answer::whole(schema(GOOD)));
    let from = server.url("/a.csdl");
    let said = checkout.run(&["update", "beta", "--from", &from, "--no-permissions", "--no-tests", "--publish"]);
    assert!(said.as_ref().is_ok_and(|said| said.contains("nothing has changed")), "{said:?}");
    assert_eq!(checkout.asked(), [""; 0]);
}

#[test]
fn title_and_body_say_what_changed() {
    let checkout = Checkout::new();
    checkout.sandbox.write("next.csdl", next());
    checkout.sandbox.write(
        "specs/beta/corrections.yaml",
        "- name: old\n  kind: deprecate\n  target: shop.customer/nickname\n  date: \"2024-08-01\"\n  version: \"2024-08\"\n  \
         reason: because\n",
    );
    let figures = |seconds: f64| format!("[{{\"what\": \"regen\", \"seconds\": {seconds}, \"command\": \"x\"}}]");
    checkout.sandbox.write("before.json", figures(1.0));
    checkout.sandbox.write("after.json", figures(1.5));
    let imported = checkout.run(&["import", "beta", "--metadata", "next.csdl", "--date", "2026-09-05"]);
    assert!(imported.is_err(), "a correction that no longer applies is a finding");
    checkout.run(&["regen"]).expect("generated all the same");
    let metrics = ["--metrics-before", "before.json", "--metrics-after", "after.json"];
    let said = checkout.run(&[&["pull-request", "beta", "--semver-checks"], &metrics[..]].concat()).expect("written");
    insta::assert_snapshot!("pull_request", said);

    checkout.run(&["pull-request", "beta", "--out", "target/pr"]).expect("written");
    assert_eq!(checkout.sandbox.read("target/pr/title.txt").lines().next(), said.lines().next());
    assert!(checkout.sandbox.read("target/pr/body.md").contains("## Breaking"));
}

#[test]
fn failing_tests_make_a_draft_that_says_so() {
    let checkout = Checkout::new();
    let server = Server::new(|_, _| Answer::whole(next()));
    let from = server.url("/a.csdl");
    checkout.run(&["update", "beta", "--from", &from, "--no-permissions", "--publish"]).expect("it runs");
    let asked = checkout.asked();
    assert!(asked[1].contains("tests fail") && asked[1].ends_with("--draft"), "{asked:?}");
}

#[test]
fn what_is_too_long_for_github_is_cut_and_says_so() {
    let checkout = Checkout::new();
    let properties: String = (0..3000)
        .map(|at| format!("<Property Name=\"p{at}\" Type=\"shop.state\" Nullable=\"{}\"/>", at % 2 == 0))
        .collect();
    let types: String = (0..300)
        .map(|at| format!("<ComplexType Name=\"t{at}\"><Property Name=\"a{at}\" Type=\"Edm.Int32\"/></ComplexType>"))
        .collect();
    let many = GOOD.replace("<Property Name=\"city\"", &format!("{properties}<Property Name=\"city\"")) + &types;
    checkout.sandbox.write("many.csdl", schema(&many));
    checkout.run(&["import", "beta", "--metadata", "many.csdl", "--date", "2026-09-05"]).expect("imported");
    checkout.git(&["add", "--all"]);
    checkout.git(&["commit", "--quiet", "--message", "Many"]);
    // Every property changes in its own way, so that nothing can be folded.
    let changed = many.replace("Type=\"shop.state\" Nullable=\"true\"", "Type=\"Edm.Int64\"");
    let changed = (0..3000).fold(changed, |text, at| {
        text.replace(&format!("Name=\"p{at}\" Type"), &format!("Name=\"p{at}\" DefaultValue=\"{at}\" Type"))
    });
    checkout.sandbox.write("many.csdl", schema(&changed));
    checkout.run(&["import", "beta", "--metadata", "many.csdl", "--date", "2026-09-12"]).expect("imported");
    let said = checkout.run(&["pull-request", "beta"]).expect("written");
    assert!(said.chars().count() < 65_536, "{}", said.chars().count());
    assert_eq!(said.matches("<details>").count(), said.matches("</details>").count());
}
