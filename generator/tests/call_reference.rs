//! A call for every request line of real reference pages.

mod reference;

use std::collections::BTreeMap;
use std::time::Instant;

use msgraph_codegen::call::{Calls, Request};
use msgraph_codegen::lower::{CrateOptions, RuntimeDependency};

fn options() -> CrateOptions {
    CrateOptions {
        package: "msgraph-beta".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.microsoft.com/beta".to_owned(),
        label: "beta".to_owned(),
        reference_view: None,
        runtime: RuntimeDependency::Workspace,
    }
}

/// Every line that resolves has a call, and nearly all calls are made of methods of the crate; the rest is listed on
/// request: `cargo test -p msgraph-codegen --test call_reference -- --nocapture`.
#[test]
fn every_request_line_that_resolves_has_a_call() {
    let Some(model) = reference::model_of_2021() else { return };
    let options = options();
    let requests = reference::request_lines();
    let start = Instant::now();
    let calls = Calls::new(&model, &options);
    let prepared = start.elapsed();
    let (mut made, mut typed, mut reasons) = (0, 0, BTreeMap::<String, usize>::new());
    for (method, url) in &requests {
        let Ok(call) = calls.call(&Request { method, url, headers: &[], body: None }) else { continue };
        made += 1;
        let line = call.line();
        let expression = syn::parse_str::<syn::Expr>(&line);
        assert!(expression.is_ok(), "{method} {url}: {line}");
        if call.is_typed {
            typed += 1;
        } else {
            println!("  {method} {url}: {line}");
        }
        for note in &call.notes {
            *reasons
                .entry(note.replace(|c: char| c == '`', "").split(' ').take(6).collect::<Vec<_>>().join(" "))
                .or_default() += 1;
        }
    }
    println!(
        "{made} calls for {} request lines, {typed} of them typed, in {prepared:?} and {:?}",
        requests.len(),
        start.elapsed() - prepared
    );
    assert!(made * 1000 >= requests.len() * 985, "{made} of {}", requests.len());
    assert!(typed * 100 >= made * 97, "{typed} of {made}");
}
