//! `import --docs`: pages become facts, and what cannot be read stops no other page.

mod sandbox;

use sandbox::{GOOD, Sandbox, schema};

/// A page about orders of the small schema.
const CANCEL: &str = "---\ndoc_type: apiPageType\n---\n# order: cancel\n\nNamespace: shop\n\n## HTTP request\n\n```http\n\
    POST /customers/{id}/orders/{id}/cancel\n```\n\n## Request body\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n\
    |reason|String|Why it goes.|\n\n## Response\n\nAll well: `204 No Content`.\n";

const ORDER: &str = "---\ndoc_type: resourcePageType\n---\n# order resource type\n\nNamespace: shop\n\n## Properties\n\n\
    |Property|Type|Description|\n|:--|:--|:--|\n|state|state|How far it is.|\n";

fn with_schema() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(GOOD));
    sandbox.run(&["import", "shop", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    sandbox
}

#[test]
fn pages_of_what_exists_become_facts() {
    let sandbox = with_schema();
    sandbox.write("docs/api/order-cancel.md", CANCEL);
    sandbox.write("docs/api/order-gone.md", CANCEL.replace("cancel", "gone"));
    sandbox.write("docs/resources/order.md", ORDER);
    sandbox.write("docs/resources/invoice.md", ORDER.replace("order", "invoice"));
    sandbox.write("docs/includes/note.md", "A note.\n");
    sandbox.write("docs/toc.yml", "- name: a");
    let ran = sandbox.run(&["import", "shop", "--docs", "docs", "--date", "2025-01-01"]).succeeds();
    assert!(
        ran.stdout.starts_with("4 pages read: 1 of operations and 1 of types kept; 2 are about what is gone\n"),
        "{}",
        ran.stdout
    );
    insta::assert_snapshot!(sandbox.read("specs/shop/documented/order-cancel.yaml"), @r#"
    title: "order: cancel"
    kind: action
    namespace: shop
    requests:
      - "POST /customers/{id}/orders/{id}/cancel"
    parameters:
      - {name: reason, type: String}
    response: {status: 204, body: nothing}
    "#);
    assert!(sandbox.read("specs/shop/documented/order.yaml").contains("{name: state, type: state}"));
    assert!(!sandbox.all_text("specs").contains("Why it goes"), "no sentences");
    assert!(
        sandbox
            .read("specs/shop/sources.toml")
            .contains("[[docs]]\nfolder = \"docs\"\ndate = \"2025-01-01\"\npages = 4\n")
    );

    let before = sandbox.contents();
    sandbox.run(&["import", "shop", "--docs", "docs"]).succeeds();
    assert_eq!(sandbox.contents(), before, "the same pages give the same files on any day");
    sandbox.run(&["regen", "shop"]).succeeds();
    sandbox.run(&["regen", "--check"]).succeeds();
}

#[test]
fn a_later_folder_replaces_pages_by_name_and_removes_none() {
    let sandbox = with_schema();
    sandbox.write("old/order-cancel.md", CANCEL);
    sandbox.write("old/order.md", ORDER);
    sandbox.run(&["import", "shop", "--docs", "old"]).succeeds();
    // Saved under another name, and newer.
    let saved = "order: cancel\n\nArticle 05/06/2025\n\nNamespace: shop\n\nHTTP request\n\nPOST /customers/{customerId}/orders/{orderId}/cancel\n\n\
        Response\n\nAll well: 202 Accepted.\n";
    sandbox.write("new/001_abc.txt", saved);
    sandbox.run(&["import", "shop", "--docs", "new"]).succeeds();
    let page = sandbox.read("specs/shop/documented/order-cancel.yaml");
    assert!(page.contains("date: \"2025-05-06\"") && page.contains("status: 202"), "{page}");
    assert!(sandbox.path("specs/shop/documented/order.yaml").is_file());
    let sources = sandbox.read("specs/shop/sources.toml");
    assert_eq!(sources.matches("[[docs]]").count(), 2, "{sources}");
    // An older page doesn't come back, and one that is no longer in the folder stays.
    sandbox.remove("old/order.md");
    let ran = sandbox.run(&["import", "shop", "--docs", "old"]).succeeds();
    assert!(ran.stdout.contains("1 is older than the page known already"), "{}", ran.stdout);
    assert_eq!(sandbox.read("specs/shop/documented/order-cancel.yaml"), page);
    assert!(sandbox.path("specs/shop/documented/order.yaml").is_file());
    // New metadata leaves them alone.
    sandbox.run(&["import", "shop", "--metadata", "good.csdl"]).succeeds();
    assert_eq!(sandbox.read("specs/shop/documented/order-cancel.yaml"), page);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_imported() {
    let sandbox = with_schema();
    sandbox.write("docs/order-cancel.md", CANCEL);
    sandbox.write("docs/order-broken.md", b"# A\n\xff\xfe\n");
    sandbox.write("docs/order-long.txt", "x".repeat(20 << 20));
    sandbox.write("docs/order-empty.md", "---\ndoc_type: apiPageType\n---\n# Nothing\n");
    let ran = sandbox.run(&["import", "shop", "--docs", "docs"]);
    assert_eq!(ran.status, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("1 page read") && ran.stdout.contains("3 could not be read"), "{}", ran.stdout);
    for told in ["docs/order-broken.md:2:1", "docs/order-long.txt:1:1", "docs/order-empty.md:1:1"] {
        assert!(ran.stderr.contains(told), "{told}: {}", ran.stderr);
    }
    assert!(sandbox.path("specs/shop/documented/order-cancel.yaml").is_file());
}

#[test]
fn metadata_and_pages_come_in_one_go_and_nothing_is_half_written() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(GOOD));
    sandbox.write("docs/order-cancel.md", CANCEL);
    sandbox.write("none/README.md", "Nothing.\n");
    let before = sandbox.contents();
    let import = ["import", "shop", "--metadata", "good.csdl", "--docs"];
    sandbox.run(&[&import[..], &["none"]].concat()).refuses("a folder without pages", "`none` holds no reference page");
    sandbox.run(&[&import[..], &["absent"]].concat()).refuses("no folder", "`absent`");
    sandbox.run(&["import", "shop", "--docs", "docs"]).refuses("no metadata", "schema/document.yaml");
    assert_eq!(sandbox.contents(), before);
    sandbox.run(&[&import[..], &["docs"]].concat()).succeeds();
    assert!(sandbox.path("specs/shop/documented/order-cancel.yaml").is_file());
}
