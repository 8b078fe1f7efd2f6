//! `which` and `examples` as a user runs them.

mod sandbox;

use std::fs;

use sandbox::{Sandbox, schema};

fn shop() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    sandbox
}

#[test]
fn a_request_becomes_a_call_that_can_be_pasted() {
    let sandbox = shop();
    sandbox.write("body.json", r#"{"reason": "late"}"#);
    let request = "POST https://graph.microsoft.com/beta/customers/{id}/orders/{order-id}/cancel";
    let ran = sandbox.run(&["which", request, "--body", "body.json"]).succeeds();
    insta::assert_snapshot!(ran.stdout, @r#"
    use msgraph_beta::requests::order::Cancel;

    graph
        .customers()
        .id("{id}")
        .orders()
        .id("{order-id}")
        .cancel(Cancel {
            reason: "late".into(),
            ..Default::default()
        })

    // returns ()
    "#);
    let ran = sandbox.run(&["which", request, "--format", "json", "--header", "If-Match: *"]).succeeds();
    let found: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(found["status"], "ok");
    assert_eq!(
        found["call"],
        "graph.customers().id(\"{id}\").orders().id(\"{order-id}\")\
         .cancel(msgraph_beta::requests::order::Cancel::default()).if_match(\"*\")"
    );
    let ran = sandbox.run(&["which", "GET /customers", "--metadata", "good.csdl"]).succeeds();
    assert!(ran.stdout.starts_with("graph.customers().list()\n"), "{}", ran.stdout);
}

#[test]
fn many_requests_are_answered_a_line_each() {
    let sandbox = shop();
    sandbox.write("requests", "GET\t/customers/{id}\n\nDELETE /customers/{id}/orders/x\nGET\t/custmers\nnonsense\n");
    let ran = sandbox.run(&["which", "--from", "requests"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert_eq!(
        ran.stdout,
        "GET\t/customers/{id}\tok\tgraph.customers().id(\"{id}\").get()\n\
         DELETE\t/customers/{id}/orders/x\tok\tgraph.customers().id(\"{id}\").orders().id(\"x\").delete()\n\
         GET\t/custmers\tunresolved\tthere is no `custmers` at the service root (did you mean `customers`?)\n\
         nonsense\t\tunresolved\t`nonsense` is not a method\n"
    );
    assert!(ran.stderr.contains("4 requests: 2 ok, 2 unresolved"), "{}", ran.stderr);
}

#[test]
fn what_cannot_be_looked_up_is_refused() {
    let sandbox = shop();
    sandbox.run(&["which", "customers"]).refuses("no method", "`customers` is not a method and a URL");
    sandbox.run(&["which", "GET /customers", "--body", "none.json"]).refuses("no body", "none.json");
    sandbox.run(&["which", "GET /customers", "--version", "v9"]).refuses("no version", "v9");
    sandbox.write("requests", b"GET\t/customers/\xff");
    sandbox.run(&["which", "--from", "requests"]).refuses("not UTF-8", "requests:1");
    let ran = sandbox.run(&["which", "GET /customers/{id}/nothing"]);
    assert_eq!((ran.status, ran.stdout.contains("shop.customer has no `nothing`")), (1, true), "{}", ran.stdout);
}

const PAGE: &str = r#"---
title: "Cancel an order"
doc_type: apiPageType
---

# Cancel an order

## HTTP request

```http
POST /customers/{id}/orders/{id}/cancel
```

## Request body

|Parameter|Type|Description|
|:---|:---|:---|
|reason|String|Made up.|

## Response

`204 No Content`

## Example

### Request

```http
POST https://graph.microsoft.com/beta/customers/1/orders/2/cancel
Content-type: application/json

{ "reason": "late" }
```

### Response

```http
HTTP/1.1 204 No Content
```
"#;

#[test]
fn examples_become_a_crate() {
    let sandbox = shop();
    sandbox.write("docs/order-cancel.md", PAGE);
    sandbox.write("docs/note.md", "# No page\n");
    sandbox.write("Cargo.lock", "version = 4\n");
    sandbox.write(
        "known.toml",
        "[[failure]]\npage = \"order-cancel\"\nexample = 1\ncheck = \"request\"\nreason = \"made up\"\n",
    );
    let arguments = ["examples", "--docs", "docs", "--known", "known.toml", "--out", "out"];
    let ran = sandbox.run(&arguments).succeeds();
    assert!(ran.stderr.contains("1 pages of operations"), "{}", ran.stderr);
    assert!(sandbox.read("out/Cargo.toml").contains("name = \"documented-examples\""));
    let written = sandbox.all_text("out/src");
    for expected in [
        "Ok(sent(graph.customers().id(\"1\").orders().id(\"2\").cancel(msgraph_beta::requests::order::Cancel { \
         reason: \"late\".into(), ..Default::default() })))",
        "body: Body::Json(\"{\\\"reason\\\":\\\"late\\\"}\"), call: Ok(call_0), \
         takes: Some(empty::<msgraph_beta::requests::order::Cancel>)",
        "Known { page: \"order-cancel\", example: 1, check: \"request\", reason: \"made up\" }",
    ] {
        assert!(written.contains(expected), "{expected} is not in\n{written}");
    }
    let before = sandbox.contents();
    sandbox.write("known.toml", "[[failure]]\npage = 5\n");
    sandbox.run(&arguments).refuses("no list", "known.toml:2:8");
    sandbox.remove("known.toml");
    sandbox.run(&arguments).refuses("the list is missing", "known.toml");
    let mut after = sandbox.contents();
    after.retain(|path, _| before.contains_key(path));
    assert_eq!(after.len() + 1, before.len(), "the list alone is gone");
    assert!(after.iter().all(|(path, file)| before[path] == *file), "a file was touched");
    fs::create_dir(sandbox.path("foreign")).expect("made");
    sandbox.write("foreign/x", "");
    sandbox.run(&["examples", "--docs", "docs", "--out", "foreign"]).refuses("foreign folder", "foreign");
}
