//! Documented operations that the metadata lacks.

mod small;

use msgraph_codegen::ir::{
    DocumentedBody, DocumentedOperation, DocumentedParameter, DocumentedResponse, Origin, PageKind, QualifiedName,
    RequestLine,
};
use msgraph_codegen::merge::{Problem, documented};
use msgraph_codegen::spec;
use small::model;

fn page(
    kind: PageKind,
    requests: &[&str],
    parameters: &[(&str, &str, bool)],
    returns: Option<&str>,
) -> DocumentedOperation {
    DocumentedOperation {
        page: "page".to_owned(),
        title: "title".to_owned(),
        kind,
        namespace: Some("microsoft.graph".to_owned()),
        date: None,
        requests: requests
            .iter()
            .map(|line| line.split_once(' ').expect("a request line"))
            .map(|(method, path)| RequestLine { method: method.to_owned(), path: path.to_owned() })
            .collect(),
        parameters: parameters
            .iter()
            .map(|(name, type_name, collection)| DocumentedParameter {
                name: (*name).to_owned(),
                type_name: Some((*type_name).to_owned()),
                collection: *collection,
                ..DocumentedParameter::default()
            })
            .collect(),
        headers: Vec::new(),
        url_parameters: Vec::new(),
        response: DocumentedResponse {
            status: Some(200),
            other_statuses: Vec::new(),
            body: returns.map_or(DocumentedBody::Nothing, |returns| DocumentedBody::Value {
                type_name: returns.to_owned(),
                collection: false,
            }),
        },
        permissions: None,
        permission_cases: Vec::new(),
        clouds: None,
        deprecation: None,
    }
}

fn operations(model: &msgraph_codegen::ir::EntityModel, name: &str) -> Vec<String> {
    let operations = model.operations(&QualifiedName::new("microsoft.graph", name));
    let describe = |operation: &msgraph_codegen::ir::Operation| {
        let parameters: Vec<_> = operation.parameters.iter().map(|p| format!("{}: {}", p.name, p.type_ref)).collect();
        let returned = operation.return_type.as_ref().map_or("nothing".to_owned(), ToString::to_string);
        format!("{:?}({}) → {returned}", operation.kind, parameters.join(", "))
    };
    operations.iter().map(describe).collect()
}

#[test]
fn a_missing_action_is_added_where_its_paths_lead() {
    let mut model = model();
    let requests = ["POST /users/retire", "POST /me/retire", "POST /users/{id}/retire"];
    let parameters =
        [("ids", "String", true), ("where", "address", false), ("when", "datetime", false), ("how", "UserKind", false)];
    let merged = documented(&mut model, &[page(PageKind::Action, &requests, &parameters, Some("runResult"))]);
    assert_eq!(merged.findings, []);
    let tail = "ids: Collection(Edm.String), where: microsoft.graph.address, when: Edm.DateTimeOffset, how: microsoft.graph.userKind";
    assert_eq!(
        operations(&model, "retire"),
        [
            format!(
                "Action(bindingParameter: Collection(microsoft.graph.user), {tail}) → microsoft.graph.security.runResult"
            ),
            format!("Action(bindingParameter: microsoft.graph.user, {tail}) → microsoft.graph.security.runResult"),
        ]
    );
    let origin = &model.operations(&QualifiedName::new("microsoft.graph", "retire"))[0].origin;
    assert_eq!(*origin, Origin::Documented("page".to_owned()));
}

#[test]
fn a_missing_function_is_added() {
    let mut model = model();
    let merged = documented(
        &mut model,
        &[page(PageKind::Function, &["GET /users/{id}/age(on='{a/b}')"], &[("on", "Date", false)], Some("Int32"))],
    );
    assert_eq!(merged.findings, []);
    assert_eq!(
        operations(&model, "age"),
        ["Function(bindingParameter: microsoft.graph.user, on: Edm.Date) → Edm.Int32"]
    );
}

#[test]
fn operations_of_the_metadata_stay_as_they_are() {
    let mut model = model();
    let before = model.clone();
    let pages = [
        page(
            PageKind::Action,
            &["POST /users/{id}/assign"],
            &[("value", "String", false), ("more", "String", false)],
            None,
        ),
        page(PageKind::Action, &["POST /users/{id}/Assign"], &[], None),
        page(PageKind::Create, &["POST /users"], &[("displayName", "String", false)], Some("user")),
    ];
    let merged = documented(&mut model, &pages);
    assert_eq!((merged.added.len(), merged.findings.len()), (0, 0));
    assert!(model == before, "nothing changed");
}

#[test]
fn what_has_no_place_is_reported() {
    let mut model = model();
    let before = model.clone();
    let pages = [
        page(PageKind::Action, &["POST /teams/{id}/retire"], &[], None),
        page(PageKind::Action, &["POST /me/kind/retire"], &[], None),
        page(PageKind::Action, &["POST /me/messages"], &[], None),
        page(PageKind::Action, &["POST /me/retire"], &[("a", "adress", false)], Some("nothingLikeIt")),
    ];
    let merged = documented(&mut model, &pages);
    assert!(model == before, "nothing changed");
    let text: Vec<_> = merged.findings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(text.join("\n"));
    assert!(matches!(merged.findings[0].problem, Problem::Path(_)));
}

#[test]
fn a_finding_is_shown_at_its_line() {
    let mut model = model();
    let page = page(PageKind::Action, &["POST /me/retire"], &[("a", "adress", false)], None);
    let files = [spec::write_page(&page)];
    let merged = documented(&mut model, &[page]);
    let finding = &merged.findings[0];
    let diagnostic = finding.diagnostic(spec::locate_page(&files, &finding.page, &finding.text));
    insta::assert_snapshot!(diagnostic);
}
