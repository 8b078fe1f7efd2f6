//! `audit` as a user runs it.

mod sandbox;

use sandbox::{Sandbox, schema};

const CANCEL: &str = r#"title: "order: cancel"
kind: action
requests:
  - "POST /customers/{id}/orders/{id}/cancel"
parameters:
  - {name: Reason, type: String}
  - {name: refund, type: Boolean}
response: {status: 204, body: nothing}
"#;

/// Specs with a page that disagrees twice.
fn specs() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    sandbox.write("specs/beta/documented/order-cancel.yaml", CANCEL);
    sandbox
}

#[test]
fn the_ledger_comes_as_text_markdown_and_json() {
    let sandbox = specs();
    insta::assert_snapshot!("text", sandbox.run(&["audit"]).succeeds().stdout);
    insta::assert_snapshot!("markdown", sandbox.run(&["audit", "--format", "markdown"]).succeeds().stdout);
    insta::assert_snapshot!("json", sandbox.run(&["audit", "--format", "json"]).succeeds().stdout);
}

#[test]
fn classes_are_chosen_and_denied() {
    let sandbox = specs();
    let case = sandbox.run(&["audit", "--class", "parameter-case"]).succeeds().stdout;
    assert!(case.contains("`Reason`") && !case.contains("`refund`"), "{case}");
    assert!(case.contains("2 disagreements"), "the totals stay: {case}");
    let all = sandbox.run(&["audit", "--class", "parameter"]).succeeds().stdout;
    assert!(all.contains("`Reason`") && all.contains("`refund`"), "{all}");
    assert_eq!(sandbox.run(&["audit", "--deny", "parameter-case"]).status, 1);
    assert_eq!(sandbox.run(&["audit", "--deny", "return", "--deny", "permissions"]).status, 0);
    let unknown = sandbox.run(&["audit", "--class", "nothing"]);
    assert_eq!((unknown.status, unknown.stdout.as_str()), (2, ""));
    assert!(unknown.stderr.contains("parameter-case"), "{}", unknown.stderr);
    assert_eq!(sandbox.run(&["audit", "--version", "v1.0"]).status, 2, "there are no such specs");
}

#[test]
fn nothing_to_disagree_about_is_an_empty_ledger() {
    let sandbox = specs();
    sandbox.remove("specs/beta/documented/order-cancel.yaml");
    for format in ["text", "markdown"] {
        let text = sandbox.run(&["audit", "--format", format]).succeeds().stdout;
        assert!(text.contains("0 pages") && text.contains("0 disagreements"), "{text}");
    }
}

const PAGE: &str = "---\ntitle: \"order: cancel\"\ndoc_type: apiPageType\n---\n# order: cancel\nNamespace: shop\n\n\
                    Cancels an order.\n\n## HTTP request\n``` http\nPOST /customers/{id}/orders/{id}/cancel\n```\n\n\
                    ## Request body\n|Parameter|Type|Description|\n|:---|:---|:---|\n|Reason|String|Why.|\n\
                    |refund|Boolean|Whether to pay back.|\n\n## Response\n\
                    If successful, this action returns a `204 No Content` response code.\n";

#[test]
fn raw_pages_are_shown_with_their_own_lines() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.write("docs/api/order-cancel.md", PAGE);
    sandbox.write("docs/api/broken.md", b"---\ntitle: \xff\n---\n");
    sandbox.write("docs/toc.yml", "no page");
    let ran = sandbox.run(&["audit", "--metadata", "good.csdl", "--docs", "docs"]).succeeds();
    assert!(
        ran.stdout.contains("docs/api/order-cancel.md:18: `Reason` | shop.cancel(shop.order)/reason"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("docs/api/order-cancel.md:19: `refund`"), "{}", ran.stdout);
    assert!(ran.stderr.contains("not valid UTF-8"), "what cannot be read is said: {}", ran.stderr);
    assert!(!sandbox.path("specs/beta").exists(), "nothing is written");
}

#[test]
fn raw_input_needs_both_sides() {
    let sandbox = specs();
    for arguments in [["audit", "--metadata", "good.csdl"], ["audit", "--docs", "specs"]] {
        assert_eq!(sandbox.run(&arguments).status, 2);
    }
    let ran = sandbox.run(&["audit", "--metadata", "good.csdl", "--docs", "nowhere"]);
    ran.refuses("a folder that isn't there", "nowhere");
}
