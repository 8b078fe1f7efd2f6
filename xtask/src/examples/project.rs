//! The crate that the examples become.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::BANNER;
use msgraph_codegen::source::SourceFile;

use super::Arguments;
use super::cases::{Case, CaseBody};
use super::known::Known;
use crate::input;
use crate::outcome::Result;
use crate::workspace::Workspace;

/// So many examples go into a module: enough to keep modules few, few enough for an error to be found.
const EXAMPLES_A_MODULE: usize = 100;

/// All files of the crate.
pub fn files(cases: &[Case], known: &[Known], arguments: &Arguments, workspace: &Workspace) -> Result<Vec<SourceFile>> {
    let library = workspace.crate_options(&arguments.version).package.replace('-', "_");
    let mut files = vec![
        SourceFile::new("Cargo.toml", manifest(arguments, workspace)),
        // The versions that the workspace is tested with.
        SourceFile::new("Cargo.lock", input::text(&workspace.root().join("Cargo.lock"))?.text),
    ];
    let mut root = format!("//! {BANNER} by `cargo xtask examples`; do not edit.\n");
    let mut all = String::new();
    for (at, cases) in cases.chunks(EXAMPLES_A_MODULE).enumerate() {
        let _ = writeln!(root, "mod examples_{at};");
        let _ = writeln!(all, "        examples_{at}::CASES,");
        files.push(SourceFile::new(format!("src/examples_{at}.rs"), module(cases, &library)));
    }
    root.push_str("\nuse msgraph_acceptance::documented::{Case, Known};\n\n/// All examples.\n");
    let _ = writeln!(
        root,
        "pub fn cases() -> Vec<&'static Case> {{\n    [\n{all}    ].into_iter().flatten().collect()\n}}"
    );
    root.push_str("\n/// The failures that are known.\npub const KNOWN: &[Known] = &[\n");
    for known in known {
        let Known { page, example, check, reason } = known;
        let _ =
            writeln!(root, "    Known {{ page: {page:?}, example: {example}, check: {check:?}, reason: {reason:?} }},");
    }
    root.push_str(
        "];\n\n#[test]\nfn every_example() {\n    msgraph_acceptance::documented::check(&cases(), KNOWN);\n}\n",
    );
    files.push(SourceFile::new("src/lib.rs", root));
    Ok(files)
}

fn manifest(arguments: &Arguments, workspace: &Workspace) -> String {
    let path = |path: PathBuf| {
        let path = std::path::absolute(&path).unwrap_or(path);
        toml::Value::String(path.to_string_lossy().replace('\\', "/")).to_string()
    };
    let acceptance = path(workspace.root().join(Path::new("generated/acceptance")));
    let tested = path(workspace.generated(&arguments.version));
    let package = workspace.crate_options(&arguments.version).package;
    format!(
        "# {BANNER} by `cargo xtask examples`; do not edit.\n[package]\nname = \"documented-examples\"\nversion = \
         \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[lib]\ndoctest = false\n\n[dependencies]\nmsgraph-acceptance = \
         {{ path = {acceptance} }}\n{package} = {{ path = {tested} }}\n\n[profile.dev]\ndebug = 0\nincremental = \
         false\n\n[workspace]\n"
    )
}

fn module(cases: &[Case], library: &str) -> String {
    let mut text = format!(
        "//! {BANNER} by `cargo xtask examples`; do not edit.\n#![allow(deprecated, unused_imports, clippy::all)]\nuse \
         msgraph_acceptance::documented::{{Body, Case, DocumentedAnswer, Failed, Sent, empty, sent}};\nuse \
         {library}::Graph;\nuse {library}::prelude::*;\n\n"
    );
    for (at, case) in cases.iter().enumerate() {
        if let Ok(call) = &case.call {
            let _ = writeln!(
                text,
                "// {:?}\nfn call_{at}(graph: &Graph) -> Result<Sent, Failed> {{\n    Ok(sent({call}))\n}}",
                case.place
            );
        }
    }
    text.push_str("\npub const CASES: &[Case] = &[\n");
    for (at, case) in cases.iter().enumerate() {
        let body = match &case.body {
            CaseBody::None => "Body::None".to_owned(),
            CaseBody::Json(body) => format!("Body::Json({body:?})"),
            CaseBody::Text(body) => format!("Body::Text({body:?})"),
        };
        let call = match &case.call {
            Ok(_) => format!("Ok(call_{at})"),
            Err(reason) => format!("Err({reason:?})"),
        };
        let made =
            |path: &Option<String>| path.as_ref().map_or("None".to_owned(), |path| format!("Some(empty::<{path}>)"));
        let answer = match &case.answer {
            None => "None".to_owned(),
            Some(answer) => format!(
                "Some(DocumentedAnswer {{ status: {}, body: {:?}, of: {} }})",
                answer.status,
                answer.body,
                made(&answer.of)
            ),
        };
        let Case { page, example, place, method, url, takes, .. } = case;
        let _ = writeln!(
            text,
            "    Case {{ page: {page:?}, example: {example}, place: {place:?}, method: {method:?}, url: {url:?}, body: \
             {body}, call: {call}, takes: {}, answer: {answer} }},",
            made(takes)
        );
    }
    text.push_str("];\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_a_page_adds_no_items() {
        let hostile = "a.md\nfn added() {}\r\u{2028}\"#; */ {{ {% `".to_owned();
        let case = |call| Case {
            page: hostile.clone(),
            example: 1,
            place: hostile.clone(),
            method: hostile.clone(),
            url: hostile.clone(),
            body: CaseBody::Text(hostile.clone()),
            call,
            takes: None,
            answer: None,
        };
        let text = module(&[case(Ok("graph.me().get()".to_owned())), case(Err(hostile.clone()))], "msgraph_beta");
        let file = syn::parse_file(&text).expect("it is Rust");
        let names = file.items.iter().filter_map(|item| match item {
            syn::Item::Use(_) => None,
            syn::Item::Fn(function) => Some(function.sig.ident.to_string()),
            syn::Item::Const(constant) => Some(constant.ident.to_string()),
            _ => panic!("an item that was not planned"),
        });
        assert_eq!(names.collect::<Vec<_>>(), ["call_0", "CASES"]);
    }
}
