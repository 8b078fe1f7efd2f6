//! Runs every target with its seeds, and with every input that once showed a fault, without a fuzzer.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use msgraph_fuzz_targets::{TARGETS, Target};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names in a folder; none if there is no such folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

/// Runs a target with all files of its folder below `kind`.
fn replay(kind: &str) {
    let mut failed = Vec::new();
    for target in TARGETS {
        let folder = fuzz().join(kind).join(target.name);
        for name in names(&folder) {
            let data = fs::read(folder.join(&name)).expect("the file can be read");
            // Each is run, so that one fault does not hide the others.
            if catch_unwind(|| (target.run)(&data)).is_err() {
                failed.push(format!("{kind}/{}/{name}", target.name));
            }
        }
    }
    assert!(failed.is_empty(), "these inputs show a fault: {failed:#?}");
}

#[test]
fn no_seed_shows_a_fault() {
    replay("seeds");
}

#[test]
fn no_input_that_showed_a_fault_shows_one_now() {
    replay("crashes");
}

#[test]
fn the_smallest_inputs_show_no_fault() {
    for Target { run, .. } in TARGETS {
        for data in [b"".as_slice(), b"\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"\n\n\n", b"{}", b"[]", b"---\n---\n"] {
            run(data);
        }
    }
}

#[test]
fn every_target_has_a_binary_and_seeds() {
    let listed: BTreeSet<String> = TARGETS.iter().map(|target| target.name.to_owned()).collect();
    assert!(TARGETS.is_sorted_by_key(|target| target.name), "the targets are not sorted");
    assert_eq!(names(&fuzz().join("seeds")), listed, "folders in `seeds`");
    let binaries: BTreeSet<String> =
        names(&fuzz().join("fuzz_targets")).iter().map(|name| name.trim_end_matches(".rs").to_owned()).collect();
    assert_eq!(binaries, listed, "files in `fuzz_targets`");
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).expect("the manifest can be read");
    for Target { name, .. } in TARGETS {
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "`{name}` has no [[bin]]");
        assert!(!names(&fuzz().join("seeds").join(name)).is_empty(), "`{name}` has no seed");
    }
    assert!(names(&fuzz().join("crashes")).is_subset(&listed), "a folder in `crashes` is of no target");
}
