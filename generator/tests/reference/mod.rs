//! The reference inputs, which are never copied into the project.
#![allow(dead_code, reason = "no test needs all of it")]

use std::path::{Path, PathBuf};

use msgraph_codegen::correct;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec::{self, Specs};

/// Where they are.
pub fn root() -> PathBuf {
    std::env::var_os("GRAPH_REFERENCE")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")), PathBuf::from)
}

/// The model of a metadata file; `None`, loudly, where it is absent.
pub fn model(path: &str) -> Option<EntityModel> {
    let file = root().join(path);
    match std::fs::read(&file) {
        Ok(bytes) => {
            let file = SourceFile::from_bytes(path, bytes).expect("UTF-8");
            Some(csdl::read(&file).unwrap_or_else(|problems| panic!("{problems}")).model)
        }
        Err(error) => {
            eprintln!("SKIPPED: no reference input {} ({error}); set GRAPH_REFERENCE", file.display());
            None
        }
    }
}

/// The metadata of the time of the pages, with the corrections that held then too.
pub fn model_of_2021() -> Option<EntityModel> {
    let mut model = model("metadata/beta-2021-07.csdl")?;
    let corrections: Vec<_> = committed().corrections.into_iter().filter(|c| c.name.ends_with("by-path")).collect();
    correct::apply(&mut model, &corrections, &[]).expect("well-formed");
    Some(model)
}

/// The hand-written part of `specs/beta`.
pub fn committed() -> Specs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta");
    let mut files = vec![SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n")];
    for entry in std::fs::read_dir(root.join("documented")).expect("committed") {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        files.push(SourceFile::new(format!("documented/{name}"), std::fs::read_to_string(&path).expect("UTF-8")));
    }
    let corrections = std::fs::read_to_string(root.join("corrections.yaml")).expect("committed");
    files.push(SourceFile::new("corrections.yaml", corrections));
    spec::read(&files).expect("valid")
}

/// Method and URL of all request lines of the pages: those of their own section, since examples hold made-up paths and
/// hosts.
pub fn request_lines() -> Vec<(String, String)> {
    let mut pages: Vec<_> = std::fs::read_dir(root().join("docs/beta/api"))
        .expect("pages")
        .map(|entry| entry.expect("readable").path())
        .collect();
    pages.sort();
    let mut requests = Vec::new();
    for page in &pages {
        let text = std::fs::read_to_string(page).expect("UTF-8");
        let lower = text.to_lowercase();
        let Some(start) = lower.find("## http request") else { continue };
        let end = text[start + 4..].find("\n## ").map_or(text.len(), |end| start + 4 + end);
        for line in text[start..end].lines() {
            let Some((method, path)) = line.trim().split_once(' ') else { continue };
            if ["GET", "POST", "PATCH", "PUT", "DELETE"].contains(&method) {
                requests.push((method.to_owned(), path.trim().to_owned()));
            }
        }
    }
    requests
}

/// How the crate of beta is called.
pub fn options() -> CrateOptions {
    CrateOptions {
        package: "msgraph-beta".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.microsoft.com/beta".to_owned(),
        label: "beta".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    }
}
