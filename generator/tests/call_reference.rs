//! A call for every request line of real reference pages.

mod reference;

use std::time::Instant;

use msgraph_codegen::call::{Calls, Request};

/// Every line that resolves has a call, and nearly all calls are made of methods of the crate; the rest is listed on
/// request: `cargo test -p msgraph-codegen --test call_reference -- --nocapture`.
#[test]
fn every_request_line_that_resolves_has_a_call() {
    let Some(model) = reference::model_of_2021() else { return };
    let options = reference::options();
    let requests = reference::request_lines();
    let start = Instant::now();
    let calls = Calls::new(&model, &[], &options);
    let prepared = start.elapsed();
    let (mut made, mut typed) = (0, 0);
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
    }
    println!(
        "{made} calls for {} request lines, {typed} of them typed, in {prepared:?} and {:?}",
        requests.len(),
        start.elapsed() - prepared
    );
    assert!(made * 1000 >= requests.len() * 985, "{made} of {}", requests.len());
    assert!(typed * 100 >= made * 97, "{typed} of {made}");
}
