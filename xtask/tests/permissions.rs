//! `import --permissions` and `permissions` as a user runs them.

mod sandbox;

use sandbox::{Sandbox, schema};

const DOCUMENT: &str = r#"{"permissions": {
  "Shop.Read": {
    "schemes": {"Application": {"requiresAdminConsent": true, "privilegeLevel": 2}, "DelegatedWork": {"privilegeLevel": 1}},
    "pathSets": [{
      "schemeKeys": ["Application", "DelegatedWork"], "methods": ["GET"],
      "paths": {"/CUSTOMERS": "least=Application,DelegatedWork", "/customers/{id}/orders": "", "/sellers": ""}
    }]
  },
  "Shop.Write": {
    "schemes": {"Application": {"requiresAdminConsent": true, "privilegeLevel": 4}},
    "pathSets": [{
      "schemeKeys": ["Application"], "methods": ["GET", "POST"],
      "paths": {"/customers": "", "/customers/{customer-id}/orders/{id}/cancel": "least=Application"}
    }]
  }
}}"#;

/// A workspace with the schema and the document imported.
fn imported() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    let more = sandbox::GOOD.replace(
        "<EntitySet Name=\"customers\"",
        "<EntitySet Name=\"sellers\" EntityType=\"shop.customer\"/>\n<EntitySet Name=\"customers\"",
    );
    sandbox.write("later.csdl", schema(&more));
    sandbox.write("permissions.json", DOCUMENT);
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    let import = [
        "import",
        "beta",
        "--permissions",
        "permissions.json",
        "--date",
        "2026-08-02",
        "--other-version",
        "v2=later.csdl",
    ];
    let ran = sandbox.run(&import).succeeds();
    let first = ran.stdout.lines().next().unwrap_or_default();
    // `cancel` is an action, which GET doesn't call.
    assert_eq!(
        first,
        "2 permissions; 4 requests on 3 paths; 1 only in another version; 0 gone; 1 errors of the document"
    );
    sandbox
}

#[test]
fn a_document_is_imported_and_recorded_beside_the_metadata() {
    let sandbox = imported();
    let sources = sandbox.read("specs/beta/sources.toml");
    assert!(sources.contains("[metadata]") && sources.contains("date = \"2026-08-01\""), "{sources}");
    assert!(sources.contains("[permissions]\nfile = \"permissions.json\"\ndate = \"2026-08-02\""), "{sources}");
    assert!(
        sandbox.read("specs/beta/permissions/unresolved.yaml").contains("class: other-version, reason: \"only in v2\"")
    );
    // The same again changes nothing, and metadata alone leaves the permissions where they are.
    let before = sandbox.contents();
    sandbox
        .run(&["import", "beta", "--permissions", "permissions.json", "--other-version", "v2=later.csdl"])
        .succeeds();
    sandbox.run(&["import", "beta", "--metadata", "good.csdl"]).succeeds();
    assert_eq!(sandbox.contents(), before);
}

#[test]
fn a_bad_document_is_refused_and_nothing_is_touched() {
    let sandbox = imported();
    let before = sandbox.contents();
    let cases: [(&str, Vec<u8>, &str); 5] = [
        ("cut off", DOCUMENT.as_bytes()[..300].to_vec(), "bad.json:"),
        ("another schema", b"{\"value\": []}".to_vec(), "permissions::another-schema"),
        ("a line of 100 MB", format!("{{\"permissions\": {{\"{}", "a".repeat(100_000_000)).into(), "bad.json:1:"),
        ("invalid UTF-8", b"{\"permissions\": {\n  \"\xe9\": 1}}".to_vec(), "bad.json:2:4"),
        ("wrong kinds", b"{\"permissions\": {\"A.B\": []}}".to_vec(), "permissions::wrong-kind"),
    ];
    for (what, input, expected) in cases {
        sandbox.write("bad.json", input);
        let ran = sandbox.run(&["import", "beta", "--permissions", "bad.json"]);
        ran.refuses(what, expected);
        assert!(ran.stderr.len() < 5_000, "{what}: no flood of {} bytes", ran.stderr.len());
        sandbox.remove("bad.json");
        assert_eq!(sandbox.contents(), before, "{what}: a file was touched");
    }
    let ran = sandbox.run(&["import", "beta", "--permissions", "http://localhost:1/permissions.json"]);
    ran.refuses("a URL without TLS", "xtask::fetch");
    let ran = sandbox.run(&["import", "beta", "--permissions", "https://localhost:1/permissions.json"]);
    ran.refuses("a URL that nobody answers", "https://localhost:1/permissions.json");
    assert_eq!(sandbox.contents(), before);
}

#[test]
fn the_least_privileged_set_is_printed_with_its_date() {
    let sandbox = imported();
    let ran = sandbox.run(&[
        "permissions",
        "GET /customers",
        "GET https://graph.microsoft.com/v1.0/Customers/<id>/orders",
        "--quiet",
    ]);
    insta::assert_snapshot!(ran.succeeds().stdout, @r"
    application:
      Shop.Read (an administrator consents)
    delegatedPersonal:
      nothing
      not supported: GET /customers
      not supported: GET https://graph.microsoft.com/v1.0/Customers/<id>/orders
    delegatedWork:
      Shop.Read
    from Graph's permissions document of 2026-08-02 (permissions.json)
    ");

    sandbox.write("requests.txt", "GET\t/customers\n\nPOST /customers/1/orders/2/cancel\n");
    let ran =
        sandbox.run(&["permissions", "--from", "requests.txt", "--scheme", "Application", "--format", "json", "-q"]);
    insta::assert_snapshot!(ran.succeeds().stdout, @r#"
    {
      "requests": [
        {
          "method": "GET",
          "page": null,
          "permissions": {
            "application": [
              {
                "least": true,
                "name": "Shop.Read"
              },
              {
                "least": false,
                "name": "Shop.Write"
              }
            ]
          },
          "url": "/customers"
        },
        {
          "method": "POST",
          "page": null,
          "permissions": {
            "application": [
              {
                "least": true,
                "name": "Shop.Write"
              }
            ]
          },
          "url": "/customers/1/orders/2/cancel"
        }
      ],
      "schemes": {
        "application": {
          "permissions": [
            {
              "adminConsent": true,
              "name": "Shop.Write",
              "privilegeLevel": 4
            }
          ],
          "unsupported": []
        }
      },
      "sources": {
        "document": {
          "date": "2026-08-02",
          "file": "permissions.json"
        },
        "pages": []
      }
    }
    "#);
}

#[test]
fn what_cannot_be_said_is_a_finding() {
    let sandbox = imported();
    let ran = sandbox.run(&["permissions", "GET /customers", "GET /nowhere", "DELETE /customers/1"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("Shop.Read"), "{}", ran.stdout);
    assert!(ran.stderr.contains("GET /nowhere: there is no `nowhere` at the service root"), "{}", ran.stderr);
    assert!(ran.stderr.contains("DELETE /customers/1: nobody says which permissions it needs"), "{}", ran.stderr);
    let unsupported = sandbox.run(&["permissions", "GET /customers", "--scheme", "delegatedPersonal"]);
    assert_eq!(unsupported.status, 1, "{}", unsupported.stdout);

    sandbox.run(&["permissions", "customers"]).refuses("no method", "permissions::no-request");
    sandbox.run(&["permissions", "GET /customers", "--version", "v2"]).refuses("no specs", "xtask::no-specs");
    let without = Sandbox::new();
    without.write("good.csdl", schema(sandbox::GOOD));
    without.run(&["import", "beta", "--metadata", "good.csdl"]).succeeds();
    without.run(&["permissions", "GET /customers"]).refuses("no permissions", "permissions::none");
}

#[test]
fn the_crate_carries_the_table_behind_a_feature() {
    let sandbox = imported();
    sandbox.run(&["regen", "beta"]).succeeds();
    let manifest = sandbox.read("generated/beta/Cargo.toml");
    assert!(manifest.contains("permissions = [\"msgraph-core/permissions\"]"), "{manifest}");
    assert!(sandbox.read("generated/beta/src/permissions.txt").starts_with("# @generated"));
    let service = sandbox.read("generated/beta/src/service.rs");
    assert!(service.contains("#[cfg(feature = \"permissions\")]"), "{service}");
    // Without facts there is neither.
    sandbox.run(&["generate", "--metadata", "good.csdl", "--out", "out"]).succeeds();
    assert!(!sandbox.all_text("out").contains("permissions"));
}
