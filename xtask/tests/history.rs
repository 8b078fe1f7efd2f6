//! What has changed since the last commit: the summary of `regen`, the history in the specs and the changelog.

mod sandbox;

use std::path::Path;
use std::process::Command;

use sandbox::{GOOD, Sandbox, schema};

/// What the second version says otherwise than [`GOOD`].
fn second() -> String {
    GOOD.replace(
        "<Property Name=\"city\" Type=\"Edm.String\"/>",
        "<Property Name=\"zip\" Type=\"Edm.Int32\"/>\n  <Property Name=\"street\" Type=\"Edm.String\"/>",
    )
}

/// And the third.
fn third() -> String {
    second().replace(
        "<Member Name=\"open\" Value=\"0\"/>",
        "<Member Name=\"open\" Value=\"0\"/><Member Name=\"lost\" Value=\"1\"/>",
    )
}

fn git(sandbox: &Sandbox, arguments: &[&str]) {
    let identity =
        ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "init.defaultBranch=main"];
    let status = Command::new("git").current_dir(sandbox.path(".")).args(identity).args(arguments).status();
    assert!(status.expect("git runs").success(), "{arguments:?}");
}

fn commit(sandbox: &Sandbox) {
    git(sandbox, &["add", "--all"]);
    git(sandbox, &["commit", "--quiet", "--message", "A state"]);
}

fn import(sandbox: &Sandbox, content: &str, date: &str) {
    sandbox.write("metadata.csdl", schema(content));
    sandbox.run(&["import", "beta", "--metadata", "metadata.csdl", "--date", date]).succeeds();
    sandbox.remove("metadata.csdl");
}

/// A committed first version.
fn first() -> Sandbox {
    let sandbox = Sandbox::new();
    git(&sandbox, &["init", "--quiet"]);
    import(&sandbox, GOOD, "2026-08-01");
    sandbox.run(&["regen"]).succeeds();
    commit(&sandbox);
    sandbox
}

fn specs(sandbox: &Sandbox) -> Vec<(String, String)> {
    let root = sandbox.path("specs");
    let name = |path: &Path| path.strip_prefix(&root).expect("below").display().to_string();
    let files = sandbox.contents().into_iter().filter(|(path, _)| path.starts_with(&root));
    files.map(|(path, (_, bytes))| (name(&path), String::from_utf8(bytes).expect("UTF-8"))).collect()
}

#[test]
fn the_changelog_has_every_import_newest_first() {
    let sandbox = first();
    assert!(sandbox.read("generated/beta/CHANGELOG.md").contains("Nothing has changed"));
    assert_eq!(sandbox.all_text("specs/beta/history"), "", "a first import has no history");

    import(&sandbox, &second(), "2026-08-08");
    let ran = sandbox.run(&["regen"]).succeeds();
    insta::assert_snapshot!("regen_summary", ran.stdout);
    commit(&sandbox);
    import(&sandbox, &third(), "2026-08-15");
    sandbox.run(&["regen"]).succeeds();
    insta::assert_snapshot!("changelog", sandbox.read("generated/beta/CHANGELOG.md"));
    commit(&sandbox);

    // It needs nothing but the specs, and neither git nor what was there.
    sandbox.run(&["regen", "--check"]).succeeds();
    let changelog = sandbox.read("generated/beta/CHANGELOG.md");
    std::fs::remove_dir_all(sandbox.path(".git")).expect("removed");
    sandbox.remove("generated/beta/CHANGELOG.md");
    assert_eq!(sandbox.run(&["regen", "--check"]).status, 1);
    sandbox.run(&["regen"]).succeeds();
    assert_eq!(sandbox.read("generated/beta/CHANGELOG.md"), changelog);
}

#[test]
fn importing_one_after_the_other_gives_what_importing_the_last_gives() {
    let (step_by_step, at_once) = (first(), first());
    import(&step_by_step, &second(), "2026-08-08");
    import(&step_by_step, &third(), "2026-08-15");
    import(&at_once, &third(), "2026-08-15");
    assert_eq!(specs(&step_by_step), specs(&at_once));
    // Back to what is committed, as if nothing had been.
    import(&step_by_step, GOOD, "2026-08-01");
    assert_eq!(specs(&step_by_step), specs(&first()));

    // Outside of a repository there is no history, and the same holds.
    let (step_by_step, at_once) = (Sandbox::new(), Sandbox::new());
    import(&step_by_step, GOOD, "2026-08-01");
    import(&step_by_step, &third(), "2026-08-15");
    import(&at_once, &third(), "2026-08-15");
    assert_eq!(specs(&step_by_step), specs(&at_once));
}

#[test]
fn a_second_import_of_a_day_has_an_entry_of_its_own() {
    let sandbox = first();
    import(&sandbox, &second(), "2026-08-08");
    commit(&sandbox);
    import(&sandbox, &third(), "2026-08-08");
    sandbox.run(&["regen"]).succeeds();
    assert!(sandbox.path("specs/beta/history/2026-08-08-2.yaml").exists());
    let changelog = sandbox.read("generated/beta/CHANGELOG.md");
    let at = |text: &str| changelog.find(text).unwrap_or_else(|| panic!("{text} is not in {changelog}"));
    assert!(at("member `lost` added") < at("property `zip`"), "the later one comes first");
}

#[test]
fn a_broken_history_is_refused() {
    let sandbox = first();
    sandbox.write("specs/beta/history/2026-08-08.yaml", "- nonsense\n");
    let before = sandbox.contents();
    sandbox.run(&["regen"]).refuses("no entry", "`history/2026-08-08.yaml` is no entry of the history");
    assert_eq!(sandbox.contents(), before);
}

#[test]
fn diff_compares_files_folders_and_revisions() {
    let sandbox = first();
    sandbox.write("old.csdl", schema(GOOD));
    sandbox.write("new.csdl", schema(&second()));
    let of_files = sandbox.run(&["diff", "old.csdl", "new.csdl"]).succeeds();
    insta::assert_snapshot!("diff_text", of_files.stdout);
    let markdown = sandbox.run(&["diff", "old.csdl", "new.csdl", "--format", "markdown"]).succeeds();
    insta::assert_snapshot!("diff_markdown", markdown.stdout);
    import(&sandbox, &second(), "2026-08-08");
    let body = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    for (old, new) in [("HEAD", "specs/beta"), ("HEAD", "new.csdl"), ("old.csdl", "specs/beta")] {
        let ran = sandbox.run(&["diff", old, new]).succeeds();
        assert_eq!(body(&ran.stdout), body(&of_files.stdout), "{old} {new}");
    }
    let none = sandbox.run(&["diff", "HEAD", "HEAD", "--deny", "any"]).succeeds();
    assert_eq!(none.stdout, "HEAD → HEAD: no changes\n");

    let json = sandbox.run(&["diff", "old.csdl", "new.csdl", "--format", "json"]).succeeds();
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(json.pointer("/totals/wire/breaking"), Some(&1.into()));
    assert_eq!(json.pointer("/changes/0/element"), None, "owner and part stand in the change itself");
    assert_eq!(json.pointer("/changes/0/owner"), Some(&"shop.address".into()));

    let denied = |old: &str, new: &str, what: &str| sandbox.run(&["--quiet", "diff", old, new, "--deny", what]).status;
    assert_eq!(denied("old.csdl", "new.csdl", "breaking"), 1);
    sandbox.write("third.csdl", schema(&third()));
    assert_eq!(denied("new.csdl", "third.csdl", "breaking"), 0, "a member more breaks nobody");
    assert_eq!(denied("new.csdl", "third.csdl", "possibly"), 0);
    assert_eq!(denied("new.csdl", "third.csdl", "any"), 1);

    sandbox.run(&["diff", "old.csdl", "no-such-revision"]).refuses("nothing", "no file, no folder and no git revision");
    sandbox.run(&["diff", "old.csdl", "--", "--upload-pack=x"]).refuses("an option", "no git revision");
    sandbox.run(&["diff", "old.csdl", "HEAD", "--version", "v9"]).refuses("no such version", "no `specs/v9` in `HEAD`");
}
