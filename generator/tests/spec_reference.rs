//! The three reference metadata files through the spec format and back, with the figures of it.
//!
//! `cargo test --release -p msgraph-codegen --test spec_reference -- --nocapture` prints sizes and times.

use std::path::PathBuf;
use std::time::Instant;

use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec;

/// The reference inputs, which are never copied into the project.
fn reference(path: &str) -> Option<SourceFile> {
    let root = std::env::var_os("GRAPH_REFERENCE")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from);
    let file = root.join(path);
    match std::fs::read(&file) {
        Ok(bytes) => Some(SourceFile::from_bytes(path, bytes).expect("UTF-8")),
        Err(error) => {
            eprintln!("SKIPPED: no reference input {} ({error}); set GRAPH_REFERENCE", file.display());
            None
        }
    }
}

fn model(path: &str) -> Option<EntityModel> {
    let file = reference(path)?;
    Some(csdl::read(&file).unwrap_or_else(|problems| panic!("{problems}")).model)
}

#[test]
fn the_reference_metadata_reads_back() {
    for path in ["metadata/beta-2026-08.csdl", "metadata/v1.0-2026-08.csdl", "metadata/beta-2021-07.csdl"] {
        let Some(model) = model(path) else { return };
        let start = Instant::now();
        let files = spec::write_schema(&model);
        let written = start.elapsed();
        let start = Instant::now();
        let specs = spec::read(&files).unwrap_or_else(|problems| panic!("{problems}"));
        let read = start.elapsed();
        let bytes: usize = files.iter().map(|file| file.text.len()).sum();
        let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
        println!(
            "{path}: {} files, {bytes} bytes, {lines} lines; written in {written:?}, read in {read:?}",
            files.len()
        );
        assert!(specs.model == model, "{path} does not read back");
        assert!(spec::write_schema(&specs.model) == files, "{path} is not written the same twice");
        for file in &files {
            assert!(file.text.ends_with('\n') && !file.text.contains('\r'), "{}", file.path);
        }
    }
}

#[test]
fn no_version_has_a_property_that_looks_secret_and_was_never_reviewed() {
    let list = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/secrets.yaml");
    let list = SourceFile::new(spec::SECRETS_PATH, std::fs::read_to_string(list).expect("committed"));
    let secrets = spec::read_secrets(&list).unwrap_or_else(|problems| panic!("{problems}"));
    for path in ["metadata/beta-2026-08.csdl", "metadata/v1.0-2026-08.csdl"] {
        let Some(model) = model(path) else { return };
        let unreviewed = secrets.unreviewed(&model);
        assert_eq!(unreviewed, [], "{path}: {}", msgraph_codegen::diagnostics::render_all(&unreviewed, false));
    }
}
