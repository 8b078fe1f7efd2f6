//! What each oddity of Graph's metadata becomes in Rust, as a reviewer sees it.
//!
//! The fixtures are small and written for the purpose; `xtask/tests/hazards.rs` compiles what is shown here.
#![forbid(unsafe_code)]

#[path = "hazards/growth.rs"]
mod growth;
#[path = "hazards/hostile.rs"]
mod hostile;
mod templates;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::source::{SourceFile, csdl};
use templates::templates;

/// How the crate of a fixture is called.
fn options(fixture: &str) -> CrateOptions {
    CrateOptions {
        package: fixture.replace('_', "-"),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.example/v1".to_owned(),
        label: "v1".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    }
}

/// The warnings about a fixture, and the files of its crate.
fn generated(fixture: &str) -> (Vec<Diagnostic>, Vec<SourceFile>) {
    let path = format!("tests/fixtures/hazards/{fixture}.csdl");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("the fixture is there");
    let document = csdl::read(&SourceFile::new(path, text)).unwrap_or_else(|refused| panic!("{refused}"));
    let files = msgraph_codegen::crate_files(&document.model, &options(fixture), &templates())
        .unwrap_or_else(|refused| panic!("{refused}"));
    (document.warnings.into_iter().collect(), files)
}

/// The files of models and requests, one after the other.
fn rendered(fixture: &str) -> String {
    let (warnings, files) = generated(fixture);
    let mut shown = String::new();
    for warning in &warnings {
        writeln!(shown, "{warning}\n").expect("writing to a string");
    }
    for file in files {
        let is_list = file.path.ends_with("mod.rs") || file.path.ends_with("all_types.rs");
        if file.path.starts_with("src/") && !is_list && file.path != "src/lib.rs" {
            let body = file.text.lines().skip(2).collect::<Vec<_>>().join("\n");
            writeln!(shown, "//---- {}\n{body}\n", file.path).expect("writing to a string");
        }
    }
    shown
}

#[test]
fn aliases_and_namespaces() {
    insta::assert_snapshot!(rendered("aliases_and_namespaces"));
}

#[test]
fn enumerations() {
    insta::assert_snapshot!(rendered("enumerations"));
}

#[test]
fn inheritance() {
    insta::assert_snapshot!(rendered("inheritance"));
}

#[test]
fn cycles_by_value() {
    insta::assert_snapshot!(rendered("cycles_by_value"));
}

#[test]
fn operations() {
    insta::assert_snapshot!(rendered("operations"));
}

#[test]
fn annotations() {
    insta::assert_snapshot!(rendered("annotations"));
}

#[test]
fn names() {
    insta::assert_snapshot!(rendered("names"));
}

#[test]
fn values() {
    insta::assert_snapshot!(rendered("values"));
}

/// All fixtures. Those of `long_names` are as long as names can be without lines that no layout can break.
const FIXTURES: &[&str] = &[
    "aliases_and_namespaces",
    "annotations",
    "cycles_by_value",
    "enumerations",
    "inheritance",
    "long_names",
    "names",
    "operations",
    "values",
];

#[test]
fn rustfmt_leaves_generated_files_unchanged() {
    let rustfmt = || Command::new(std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into()));
    if !rustfmt().arg("--version").output().is_ok_and(|output| output.status.success()) {
        eprintln!("=== SKIPPED: the layout of generated files is not checked: there is no rustfmt");
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("layout");
    let mut roots = Vec::new();
    for fixture in FIXTURES {
        for file in generated(fixture).1 {
            let path = folder.join(fixture).join(&file.path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders can be made");
            fs::write(path, &file.text).expect("files can be written");
        }
        roots.push(folder.join(fixture).join("src/lib.rs"));
    }
    let output = rustfmt().args(["--check", "--edition", "2024"]).args(&roots).output().expect("rustfmt runs");
    let differences = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{differences}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn no_line_of_code_is_longer_than_100_columns() {
    for fixture in FIXTURES {
        for file in generated(fixture).1.iter().filter(|file| file.path.ends_with(".rs")) {
            // The definition of a link is one line, however long its address.
            let is_definition = |line: &str| line.trim_start().starts_with("/// [") && line.contains("]: ");
            let is_long = |line: &&str| line.chars().count() > 100 && !is_definition(line);
            assert_eq!(file.text.lines().find(is_long), None, "{fixture}: {}", file.path);
        }
    }
}
