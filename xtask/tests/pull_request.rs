//! The weekly run, as far as a service, a remote repository and GitHub can be had on this machine.
#![cfg(unix)]

mod sandbox;
mod server;

use std::collections::BTreeMap;
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

/// Runs the script of the job that can write, for a folder that `update --out` wrote. Gives what it prints or says.
fn open_update(checkout: &Checkout, folder: &Path) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/open-update");
    let output = checkout.command(&script).arg("beta").arg(folder).output().expect("the script runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

/// What the script must leave alone: the branch, the index and all files.
fn state(checkout: &Checkout) -> (String, String, BTreeMap<String, Vec<u8>>) {
    let mut files = checkout.sandbox.files();
    files.retain(|path, _| !path.starts_with(".git/") && !path.starts_with("tools/") && !path.starts_with("remote/"));
    (checkout.git(&["rev-parse", "HEAD"]), checkout.git(&["status", "--porcelain"]), files)
}

#[test]
fn the_job_that_can_write_makes_the_same_pull_request_of_a_folder_in_a_clean_checkout() {
    let prepare = Checkout::new();
    let server = Server::new(|_, _| Answer::whole(next()));
    let from = server.url("/a.csdl");
    let update = ["update", "beta", "--from", &from, "--no-permissions", "--no-tests", "--out", "target/pull-request"];
    prepare.run(&update).expect("it runs");
    assert_eq!(prepare.asked(), [""; 0], "nothing is published");
    let folder = prepare.sandbox.path("target/pull-request");

    // Another checkout of the same commit.
    let publish = Checkout::new();
    let before = state(&publish);
    let said = open_update(&publish, &folder).expect("it runs");
    assert!(said.starts_with("opened"), "{said}");
    assert!(publish.asked()[1].starts_with("pr create --head update/beta --base main --title Update beta to "));
    assert_eq!(state(&publish), before, "neither branch nor index nor files changed");
    for path in ["specs/beta/schema/shop/enum-types.yaml", "generated/beta/CHANGELOG.md", "specs/beta/sources.toml"] {
        let pushed = publish.git(&["--git-dir", "remote", "show", &format!("update/beta:{path}")]);
        assert_eq!(pushed, prepare.sandbox.read(path), "{path}");
    }
    let changed = publish.git(&["--git-dir", "remote", "diff", "--name-only", "update/beta~1", "update/beta"]);
    let added =
        publish.git(&["--git-dir", "remote", "diff", "--name-only", "--diff-filter=A", "update/beta~1", "update/beta"]);
    assert!(changed.lines().count() > 5 && added.contains("specs/beta/history/"), "{changed}\n{added}");

    publish.sandbox.write("tools/open", "[{\"number\": 7, \"url\": \"https://example.org/7\"}]");
    let said = open_update(&publish, &folder).expect("it runs");
    assert_eq!(said, "updated https://example.org/7\n");
    assert!(publish.asked()[3].starts_with("pr edit 7 --title Update beta to "), "{:?}", publish.asked());
}

#[test]
fn the_job_that_can_write_refuses_every_other_change() {
    let checkout = Checkout::new();
    let text = "harmless\n";
    let added = |path: &str, mode: &str| {
        format!(
            "diff --git a/{path} b/{path}\nnew file mode {mode}\n--- /dev/null\n+++ b/{path}\n@@ -0,0 +1 @@\n+{text}"
        )
    };
    let good = added("specs/beta/schema/shop/more.yaml", "100644");
    let mut patches: Vec<(String, &str)> = [
        ".github/workflows/ci.yml",
        ".github/open-update",
        ".gitattributes",
        "xtask/src/main.rs",
        "Cargo.toml",
        "specs/v1.0/schema/shop/more.yaml",
        "specs/betamax/more.yaml",
        "specs/beta/.gitattributes",
        "specs/beta/run.sh",
        "specs/beta/.hidden/more.yaml",
        "generated/acceptance/src/lib.rs",
        "generated/beta/build.rs",
        "generated/beta/.cargo/config.toml",
        "generated/beta/tests/more.rs",
        "generated/beta/src/.more.rs",
        "generated/rustfmt.toml",
    ]
    .into_iter()
    .map(|path| (added(path, "100644"), path))
    .collect();
    for mode in ["100755", "120000", "160000"] {
        patches.push((added("specs/beta/more.yaml", mode), "more.yaml"));
    }
    for path in ["../outside.yaml", "specs/beta/../../outside.yaml", "/tmp/outside.yaml", ".git/hooks/pre-push"] {
        patches.push((added(path, "100644"), ""));
    }
    let removed = "diff --git a/.gitignore b/.gitignore\ndeleted file mode 100644\n--- a/.gitignore\n+++ /dev/null\n\
                   @@ -1,4 +0,0 @@\n-/tools\n-/remote\n-/target\n-/good.csdl\n";
    patches.push((removed.to_owned(), ".gitignore"));
    patches.push((format!("{good}{}", added("Cargo.toml", "100644")), "Cargo.toml"));
    patches.push(("no patch\n".to_owned(), ""));
    patches.push((String::new(), ""));

    let before = state(&checkout);
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    write("title.txt", "Update beta\n");
    write("body.md", "What changed.\n");
    for (patch, named) in patches {
        write("changes.patch", &patch);
        let refused = open_update(&checkout, folder.path()).expect_err(&patch);
        assert!(refused.contains(named), "{named:?}: {refused}");
        assert_eq!(checkout.asked(), [""; 0], "{patch}");
    }
    write("changes.patch", &good);
    for (name, text) in [("title.txt", ""), ("title.txt", "--repo=somebody/else\n"), ("body.md", &"x".repeat(300_000))]
    {
        let kept = std::fs::read_to_string(folder.path().join(name)).expect("read");
        write(name, text);
        open_update(&checkout, folder.path()).expect_err(name);
        write(name, &kept);
    }
    std::fs::remove_file(folder.path().join("body.md")).expect("removed");
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("body.md")).expect("linked");
    open_update(&checkout, folder.path()).expect_err("a link as body");
    std::fs::remove_file(folder.path().join("body.md")).expect("removed");
    write("body.md", "What changed.\n");
    assert_eq!(checkout.asked(), [""; 0]);
    assert_eq!(state(&checkout), before);
    assert_eq!(checkout.git(&["--git-dir", "remote", "branch"]), "", "nothing was pushed");
    // What an update writes goes through.
    open_update(&checkout, folder.path()).expect("it is opened");
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
