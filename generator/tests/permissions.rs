//! A small permissions document read, resolved, written and documented, and what bad ones are told.

mod small;

use msgraph_codegen::diagnostics::render_all;
use msgraph_codegen::ir::{
    DocumentedOperation, DocumentedPermissions, DocumentedResponse, PageKind, Permissions, RequestLine,
};
use msgraph_codegen::lower::source_text::DocLine;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, Facts, RuntimeDependency, lower_with};
use msgraph_codegen::merge::{self, OtherVersion};
use msgraph_codegen::resolve::Resolver;
use msgraph_codegen::secrets::Secrets;
use msgraph_codegen::source::{SourceFile, permissions};
use msgraph_codegen::spec;

/// Paths as the real document writes them: lower case, any placeholder, casts and calls; and every kind that has no place.
const DOCUMENT: &str = r#"{
  "$schema": "https://example.org/permissions-schema.json",
  "permissions": {
    "Mail.Read": {
      "authorizationType": "oAuth2",
      "schemes": {
        "DelegatedWork": {"adminDisplayName": "x", "requiresAdminConsent": false, "privilegeLevel": 2},
        "Application": {"requiresAdminConsent": true, "privilegeLevel": 4}
      },
      "pathSets": [
        {
          "schemeKeys": ["DelegatedWork", "Application"],
          "methods": ["GET"],
          "paths": {
            "/users/{user-id}/messages": "least=DelegatedWork,Application",
            "/USERS/{id}/messages/{id}": "least=DelegatedWork;AlsoRequires=User.Read",
            "/users/{id}/graph.guest/sponsor": "least=DelegatedWork",
            "/users/{id}/drive/root:/{item-path}:/children": "",
            "/users/{id}/drive/root/search(q={value})": ""
          }
        },
        {
          "schemeKeys": ["DelegatedWork"],
          "methods": ["POST"],
          "paths": {
            "/users/{id}/security.run": "least=DelegatedWork",
            "/users/{id}/assign": "least=DelegatedWork",
            "/users/visit": "least=DelegatedWork"
          }
        }
      ],
      "ownerInfo": {}
    },
    "User.Read": {
      "schemes": {"DelegatedWork": {"requiresAdminConsent": false, "privilegeLevel": 1}},
      "pathSets": [
        {
          "schemeKeys": ["DelegatedWork"],
          "methods": ["GET"],
          "paths": {
            "/users/{id}/messages": "",
            "/users/{id}/messages/{id}": "AlsoRequires=Mail.Read",
            "/me": "least=DelegatedWork",
            "/users/messages": "",
            "/user/{id}": "",
            "/users/{id}/{id}/city": "",
            "/users/{id}/address/{id}": "",
            "/users/{id}/assign": "",
            "/users/{id}/gone": "",
            "/users/{id}}/messages": "",
            "/later": ""
          }
        }
      ]
    }
  }
}"#;

/// A later version, with one entity set more.
fn later() -> msgraph_codegen::ir::EntityModel {
    let mut model = small::model();
    let container = model.schemas.get_mut("microsoft.graph").and_then(|schema| schema.container.as_mut());
    let sets = &mut container.expect("the container").entity_sets;
    let users = sets["users"].clone();
    sets.insert("later".to_owned(), users);
    model
}

fn imported() -> Permissions {
    let document = permissions::read(&SourceFile::new("permissions.json", DOCUMENT)).expect("valid");
    assert_eq!(document.warnings, []);
    let later = later();
    merge::permissions(&document, &small::model(), &[OtherVersion { name: "v2", model: &later }])
}

#[test]
fn a_document_becomes_facts_under_the_models_names() {
    let files = spec::write_permissions(&imported());
    let text: Vec<String> = files.iter().map(|file| format!("== {}\n{}", file.path, file.text)).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_facts_read_back() {
    let permissions = imported();
    let mut files = spec::write_permissions(&permissions);
    files.push(SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"));
    assert_eq!(spec::read(&files).expect("valid").permissions, permissions);

    files.push(SourceFile::new("permissions/path/users.yaml", "{}\n"));
    let refused = spec::read(&files).expect_err("a misspelt folder");
    assert!(refused.to_string().contains("permissions/paths/<first segment>.yaml"), "{refused}");
}

#[test]
fn facts_that_were_edited_wrongly_are_refused_with_their_line() {
    let read = |text: &str| {
        let files = [
            SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"),
            SourceFile::new("permissions/paths/users.yaml", text),
        ];
        let refused = spec::read(&files).expect_err("it is wrong");
        let first = refused.as_slice()[0].clone();
        (first.code, first.location.map(|at| at.line))
    };
    let in_get = |text: &str| read(&format!("\"/users\":\n  GET:\n    {text}\n"));
    assert_eq!(in_get("aplication: {least: [A.B]}"), ("spec::unknown-key", Some(3)));
    assert_eq!(in_get("application: {lest: [A.B]}"), ("spec::unknown-key", Some(3)));
    assert_eq!(in_get("application: {least: A.B}"), ("spec::wrong-kind", Some(3)));
    assert_eq!(in_get("application: {least: [A.B], also-requires: {C.D: [A.B]}}"), ("spec::bad-value", Some(3)));
    assert_eq!(read("\"/users\": {}\n\"/users\": {}\n"), ("spec::duplicate", Some(2)));
}

fn page(name: &str, date: &str, line: (&str, &str), least: &[&str]) -> DocumentedOperation {
    let permissions = DocumentedPermissions {
        least: least.iter().map(|name| (*name).to_owned()).collect(),
        higher: vec!["User.Read".to_owned()],
    };
    DocumentedOperation {
        page: name.to_owned(),
        title: format!("Title of {name}"),
        kind: PageKind::List,
        namespace: None,
        date: Some(date.to_owned()),
        requests: vec![RequestLine { method: line.0.to_owned(), path: line.1.to_owned() }],
        headers: Vec::new(),
        url_parameters: Vec::new(),
        parameters: Vec::new(),
        response: DocumentedResponse { status: Some(200), ..DocumentedResponse::default() },
        permissions: Some([("delegatedWork".to_owned(), permissions)].into()),
        permission_cases: Vec::new(),
        clouds: Some(vec!["global".to_owned(), "china".to_owned()]),
        deprecation: None,
    }
}

/// One page about what the document has, two about what it hasn't.
fn pages() -> Vec<DocumentedOperation> {
    vec![
        page("user-list-messages", "2026-01-01", ("GET", "/users/{id}/messages"), &["Nobody.Counts"]),
        page("user-list", "2024-01-01", ("GET", "/users"), &["Old.Page"]),
        page("user-list-again", "2025-01-01", ("GET", "/users/"), &["A.Read", "B.Read"]),
    ]
}

#[test]
fn pages_count_where_the_document_has_nothing() {
    let model = small::model();
    let resolver = Resolver::new(&model);
    let pages = pages();
    let requests = merge::documented_requests(&resolver, &pages);
    let needs = merge::needs(&imported(), &resolver, &requests);
    let messages = &needs["/users/{id}/messages"]["GET"];
    assert_eq!(messages.page, None);
    let users = &needs["/users"]["GET"];
    assert_eq!(users.page.as_deref(), Some("user-list-again"), "the newer page");
    let grants: Vec<_> = users.requirement.schemes.values().flatten().collect();
    let shown: Vec<_> =
        grants.iter().map(|grant| (grant.permission.as_str(), grant.also_requires.as_slice())).collect();
    let (a, b) = ("A.Read".to_owned(), "B.Read".to_owned());
    assert_eq!(shown, [("A.Read", &[b][..]), ("B.Read", &[a][..]), ("User.Read", &[][..])], "both are needed");
}

#[test]
fn methods_say_what_is_known_of_them() {
    let (model, permissions, documented) = (small::model(), imported(), pages());
    let options = CrateOptions {
        package: "small".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://example.org/v1".to_owned(),
        label: "v1".to_owned(),
        reference_view: Some("v1".to_owned()),
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    };
    let facts =
        Facts { documented: &documented, resources: &[], permissions: &permissions, secrets: &Secrets::default() };
    let lowered = lower_with(&model, &facts, &options);
    let user = lowered.builders.iter().find(|module| *module.name == "microsoft.graph.user").expect("built");
    let methods = user.builders.iter().chain([&lowered.root]).flat_map(|builder| &builder.methods);
    let told = methods.filter(|method| method.docs.len() > 1);
    let text: Vec<String> =
        told.map(|method| format!("{}\n{}\n", method.ident, DocLine::join(&method.docs, "\n"))).collect();
    insta::assert_snapshot!(text.join("\n"));
    insta::assert_snapshot!(lowered.permission_table.expect("permissions are known"));
}

/// What is said of a document, and that it has a place and a remedy.
fn said(text: &str) -> String {
    let found = match permissions::read(&SourceFile::new("bad.json", text)) {
        Ok(document) => document.warnings,
        Err(errors) => errors.into_iter().collect(),
    };
    assert!(!found.is_empty(), "nothing is said of {text}");
    for finding in &found {
        assert!(finding.location.is_some() || text.trim().is_empty(), "no place: {finding}");
        assert!(finding.remedy.is_some(), "no remedy: {finding}");
    }
    render_all(&found, false)
}

/// A document with one permission.
fn one(schemes: &str, path_sets: &str) -> String {
    format!("{{\"permissions\": {{\"A.B\": {{\n\"schemes\": {schemes},\n\"pathSets\": {path_sets}}}}}}}")
}

#[test]
fn bad_documents_are_told_what_is_wrong() {
    let set = |schemes: &str, paths: &str| {
        one(
            "{\"Application\": {}}",
            &format!("[{{\"schemeKeys\": {schemes}, \"methods\": [\"GET\"], \"paths\": {paths}}}]"),
        )
    };
    let cases = [
        ("empty", String::new()),
        ("cut off", DOCUMENT[..700].to_owned()),
        ("not JSON", "<html></html>".to_owned()),
        ("comments are not JSON", "// no\n{\"permissions\": {}}".to_owned()),
        ("another kind", "[1, 2]".to_owned()),
        ("another schema", "{\"openapi\": \"3.0.0\"}".to_owned()),
        ("the old form", "{\"delegatedScopesList\": []}".to_owned()),
        ("a permission that is none", "{\"permissions\": {\"A.B\": \"x\"}}".to_owned()),
        ("members missing", "{\"permissions\": {\"A.B\": {}}}".to_owned()),
        ("members missing in a set", one("{}", "[{}]")),
        ("wrong kinds", one("[]", "{}")),
        ("wrong kinds of facts", one("{\"Application\": {\"requiresAdminConsent\": 1, \"privilegeLevel\": 9}}", "[]")),
        ("a scheme that is none", set("[\"Everybody\"]", "{}")),
        ("a path with a list", set("[\"Application\"]", "{\"/a\": []}")),
        ("a path twice", set("[\"Application\"]", "{\"/a\": \"\",\n\"/a\": \"\"}")),
        ("a permission twice", "{\"permissions\": {\"A.B\": {\"schemes\": {}, \"pathSets\": []},\n\"A.B\": {\"schemes\": {}, \"pathSets\": []}}}".to_owned()),
        ("an unknown attribute", set("[\"Application\"]", "{\"/a\": \"hidden=true\"}")),
        ("least without its scheme", set("[\"Application\"]", "{\"/a\": \"least=DelegatedWork\"}")),
        ("an unknown member", "{\"permissions\": {}, \"extra\": 1}".to_owned()),
    ];
    let text: Vec<String> = cases.iter().map(|(what, text)| format!("## {what}\n{}", said(text))).collect();
    insta::assert_snapshot!(text.join("\n\n"));
}

#[test]
fn a_name_that_could_leave_its_place_is_refused_with_its_line() {
    // As JSON writes them.
    let hostile = [
        r"A.Read`\n    pub fn injected() {}\n    ///",
        r"A.Read\r",
        r"A.Read\u2028",
        r"A.Read\u202E",
        "A.Read*/",
        r##"A.Read\"#"##,
        "{{ A.Read }}",
        "{% A.Read %}",
        "",
    ];
    for name in hostile {
        let text = [r#"{"permissions": {"#, "\n\"", name, r#"": {"schemes": {}, "pathSets": []}}}"#].concat();
        let found = said(&text);
        assert!(
            found.contains("error[permissions::invalid-name]") && found.contains("bad.json:2:1"),
            "{name}: {found}"
        );
    }
    for path in ["users", r"/users\n", r"/users\u202E"] {
        let set = [r#"[{"schemeKeys": [], "methods": ["GET"], "paths": {""#, path, r#"": ""}}]"#].concat();
        assert!(said(&one("{}", &set)).contains("error[permissions::invalid-path]"), "{path}");
    }
}

#[test]
fn documents_made_to_hurt_are_refused_in_time() {
    let start = std::time::Instant::now();
    assert!(said(&"[".repeat(1_000_000)).contains("permissions::syntax"));
    assert!(said(&format!("{{\"permissions\": \"{}\"}}", "a".repeat(50_000_000))).len() < 2_000);
    let many: Vec<String> = (0..20_000).map(|at| format!("\"P.{at}\": 1")).collect();
    assert!(said(&format!("{{\"permissions\": {{{}}}}}", many.join(","))).len() < 40_000, "no flood");
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
