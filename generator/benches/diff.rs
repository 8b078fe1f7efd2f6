//! How long a comparison of whole descriptions takes: `cargo bench -p msgraph-codegen --bench diff`.
//!
//! The aim is less than a second for all of v1.0, with reading both files. The best of several runs is what counts.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use msgraph_codegen::diff;
use msgraph_codegen::diff::report::Report;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency, lower};
use msgraph_codegen::rust_diff::{self, Side};
use msgraph_codegen::source::SourceFile;

fn main() {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from).join("metadata");
    for (old, new) in [("churn/01-old.csdl", "v1.0-2026-08.csdl"), ("beta-2021-07.csdl", "beta-2026-08.csdl")] {
        let read = |name: &str| std::fs::read(folder.join(name));
        let (old_bytes, new_bytes) = match (read(old), read(new)) {
            (Ok(old), Ok(new)) => (old, new),
            (Err(error), _) | (_, Err(error)) => {
                eprintln!("=== SKIPPED: {old} and {new} cannot be read ({error}); set GRAPH_REFERENCE.");
                continue;
            }
        };
        let mut changes = 0;
        let times = (0..7).map(|_| {
            let (old_bytes, new_bytes) = (old_bytes.clone(), new_bytes.clone());
            let start = Instant::now();
            changes = compared(old_bytes, new_bytes);
            start.elapsed()
        });
        let best = times.min().unwrap_or(Duration::MAX);
        println!("{old} → {new}: best {:.0} ms for {changes} changes", best.as_secs_f64() * 1e3);
    }
}

/// All that `cargo xtask diff` does between reading the files and printing.
fn compared(old: Vec<u8>, new: Vec<u8>) -> usize {
    let options = CrateOptions {
        package: "graph".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.microsoft.com/v1.0".to_owned(),
        label: "v1.0".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    };
    let side = |bytes| {
        let file = SourceFile::from_bytes("metadata", bytes).unwrap_or_else(|problems| panic!("{problems}"));
        let model = msgraph_codegen::read_metadata(&file).unwrap_or_else(|problems| panic!("{problems}")).model;
        let rust = lower(&model, &options);
        (model, rust)
    };
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| side(old));
        let new = side(new);
        (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
    });
    let changes = diff::compare(&old.0, &new.0);
    let old = Side { model: &old.0, rust: &old.1 };
    let report = Report::new("old", "new", rust_diff::compare(changes, old, Side { model: &new.0, rust: &new.1 }));
    assert!(!report.text(false).is_empty());
    report.changes.len()
}
