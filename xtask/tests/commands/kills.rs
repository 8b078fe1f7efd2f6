//! A run that is killed leaves nothing half-written: the next one finishes it, or there is nothing to finish.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::sandbox::{Sandbox, schema};

/// So many runs are killed.
const KILLS: u32 = 16;

/// So many types, each with a page: a file each in specs and crate, which takes a while to write.
const TYPES: usize = 120;

fn metadata(property: &str) -> Vec<u8> {
    let types: String = (0..TYPES)
        .map(|at| {
            format!(
                "<EntityType Name=\"t{at}\"><Key><PropertyRef Name=\"id\"/></Key><Property Name=\"id\" Type=\"Edm.String\" \
                 Nullable=\"false\"/><Property Name=\"{property}\" Type=\"Edm.String\"/></EntityType>"
            )
        })
        .collect();
    let sets: String = (0..TYPES).map(|at| format!("<EntitySet Name=\"s{at}\" EntityType=\"shop.t{at}\"/>")).collect();
    schema(&format!("{types}<EntityContainer Name=\"container\">{sets}</EntityContainer>"))
}

fn pages(sandbox: &Sandbox, folder: &str, property: &str) {
    for at in 0..TYPES {
        let page = format!(
            "---\ndoc_type: resourcePageType\n---\n# t{at} resource type\n\nNamespace: shop\n\n## Properties\n\n\
             |Property|Type|Description|\n|:--|:--|:--|\n|{property}|String|It is.|\n"
        );
        sandbox.write(&format!("{folder}/t{at}.md"), page);
    }
}

/// The files below a folder, those of this program's own use included.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(below).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder).expect("below").to_owned(), fs::read(&path).expect("read"));
            }
        }
    }
    files
}

fn command(sandbox: &Sandbox, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(sandbox.path(".")).args(["--root", ".", "--quiet"]).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Runs a command and kills it after a time, unless it ends before.
fn kill_after(sandbox: &Sandbox, arguments: &[&str], time: Duration) {
    let mut running = command(sandbox, arguments).spawn().expect("xtask runs");
    std::thread::sleep(time);
    running.kill().and_then(|()| running.wait()).expect("it is stopped");
}

/// Runs a command and kills it some time after a file appears, unless it ends before.
fn kill_after_file(sandbox: &Sandbox, arguments: &[&str], file: &Path, time: Duration) {
    let mut running = command(sandbox, arguments).spawn().expect("xtask runs");
    while !file.exists() && running.try_wait().expect("a state").is_none() {
        std::thread::yield_now();
    }
    std::thread::sleep(time);
    running.kill().and_then(|()| running.wait()).expect("it is stopped");
}

/// A workspace with an old state, inputs for a new one, and the specs and the crate of both.
struct Workspace {
    sandbox: Sandbox,
    old: [BTreeMap<PathBuf, Vec<u8>>; 2],
    new: [BTreeMap<PathBuf, Vec<u8>>; 2],
    /// How long the import of the new state takes.
    time: Duration,
}

const IMPORT: [&str; 8] = ["import", "beta", "--metadata", "new.csdl", "--docs", "new", "--date", "2026-08-08"];

impl Workspace {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        sandbox.write("old.csdl", metadata("before"));
        sandbox.write("new.csdl", metadata("after"));
        pages(&sandbox, "old", "before");
        pages(&sandbox, "new", "after");
        let old = ["import", "beta", "--metadata", "old.csdl", "--docs", "old", "--date", "2026-08-01"];
        sandbox.run(&old).succeeds();
        sandbox.run(&["regen"]).succeeds();
        let state = || ["specs/beta", "generated/beta"].map(|folder| files(&sandbox.path(folder)));
        let old = state();
        // An import that follows the old one, as the one that is killed does.
        let begun = Instant::now();
        sandbox.run(&IMPORT).succeeds();
        let time = begun.elapsed();
        sandbox.run(&["regen"]).succeeds();
        let new = state();
        Self { sandbox, old, new, time }
    }

    fn restore(&self) {
        for (folder, files) in ["specs/beta", "generated/beta"].iter().zip(&self.old) {
            fs::remove_dir_all(self.sandbox.path(folder)).expect("removed");
            for (path, bytes) in files {
                self.sandbox.write(&format!("{folder}/{}", path.display()), bytes);
            }
        }
    }
}

#[test]
fn killed_imports_and_regens_leave_nothing_half_written() {
    let workspace = Workspace::new();
    let Workspace { sandbox, old, new, time } = &workspace;
    assert_ne!(old, new);
    let (mut had_begun, mut half_written) = (0, 0);
    for at in 1..=KILLS {
        workspace.restore();
        let specs = sandbox.path("specs/beta");
        let part = f64::from(at) / f64::from(KILLS);
        // At any moment, and while files are renamed, which takes a few milliseconds.
        if at % 2 == 0 {
            kill_after(sandbox, &IMPORT, time.mul_f64(part));
        } else {
            let journal = specs.join(".xtask-staging/journal.json");
            kill_after_file(sandbox, &IMPORT, &journal, Duration::from_micros(u64::from(at) * 300));
        }
        let was_interrupted = specs.join(".xtask-staging").exists();
        let is_half = was_interrupted && specs.join(".xtask-staging/journal.json").exists();
        had_begun += u32::from(was_interrupted);
        half_written += u32::from(is_half);
        // What only reads refuses specs that are half-written, and writes nothing.
        let ran = sandbox.run(&["regen", "--check"]);
        assert_eq!(ran.status == 2, is_half, "{}{}", ran.stdout, ran.stderr);
        assert!(!is_half || ran.stderr.contains("is in part old and in part new"), "{}", ran.stderr);
        // The next run finishes what was begun or removes it, and is killed itself now and then.
        if at % 3 == 0 {
            kill_after(sandbox, &["regen"], time.mul_f64(part));
        }
        sandbox.run(&["regen"]).succeeds();
        let specs = files(&specs);
        let is_new = specs == new[0];
        assert!(is_new || specs == old[0], "after {at} of {KILLS}: the specs are neither old nor new");
        assert!(!is_half || is_new, "after {at} of {KILLS}: what was begun is finished");
        let generated = files(&sandbox.path("generated/beta"));
        assert!(generated == if is_new { new } else { old }[1], "after {at} of {KILLS}: the crate is current");
        // And the same import once more gives the new state.
        sandbox.run(&IMPORT).succeeds();
        assert!(files(&sandbox.path("specs/beta")) == new[0], "after {at} of {KILLS}: the import repairs everything");
    }
    assert!(had_begun > 0, "no run was killed while it worked");
    println!("{had_begun} of {KILLS} runs were killed while they worked, {half_written} while they renamed files");
}

#[test]
fn a_killed_generate_is_repaired_by_the_next_one() {
    let sandbox = Sandbox::new();
    sandbox.write("new.csdl", metadata("after"));
    let generate = ["generate", "--metadata", "new.csdl", "--out", "out", "--name", "shop"];
    let begun = Instant::now();
    sandbox.run(&generate).succeeds();
    let time = begun.elapsed();
    let whole = files(&sandbox.path("out"));
    for at in 1..=KILLS / 2 {
        fs::remove_dir_all(sandbox.path("out")).expect("removed");
        kill_after(&sandbox, &generate, time.mul_f64((f64::from(at) / f64::from(KILLS / 2)).sqrt()));
        sandbox.run(&generate).succeeds();
        assert!(files(&sandbox.path("out")) == whole, "after {at} of {}", KILLS / 2);
    }
}
