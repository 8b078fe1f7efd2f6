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

use msgraph_codegen::lower::{CrateOptions, RuntimeDependency};
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
        runtime: RuntimeDependency::Workspace,
    }
}

/// The files of models and requests, one after the other.
fn rendered(fixture: &str) -> String {
    let path = format!("tests/fixtures/hazards/{fixture}.csdl");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("the fixture is there");
    let document = csdl::read(&SourceFile::new(path, text)).unwrap_or_else(|refused| panic!("{refused}"));
    let files = msgraph_codegen::crate_files(&document.model, &options(fixture), &templates())
        .unwrap_or_else(|refused| panic!("{refused}"));
    let mut shown = String::new();
    for warning in &document.warnings {
        writeln!(shown, "{warning}\n").expect("writing to a string");
    }
    for file in files {
        let is_list = file.path.ends_with("mod.rs") || file.path.ends_with("all_types.rs");
        if file.path.starts_with("src/") && !is_list && file.path != "src/lib.rs" {
            let body = file.text.lines().skip(1).collect::<Vec<_>>().join("\n");
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
