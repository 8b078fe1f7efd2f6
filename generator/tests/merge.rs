//! What pages add to the metadata, and when.

mod small;

use msgraph_codegen::correct::{Change, Correction, StaleReason, apply};
use msgraph_codegen::ir::{
    DocumentedBody, DocumentedDeprecation, DocumentedOperation, DocumentedParameter, DocumentedResponse, EntityModel,
    Operation, Origin, PageKind, Permissions, QualifiedName, RequestLine,
};
use msgraph_codegen::merge::{Class, Documentation, Merged, Outcome, documented};
use small::model;

const METADATA: &str = "2024-01-01";

fn page(
    kind: PageKind,
    requests: &[&str],
    parameters: &[(&str, &str, bool)],
    returns: Option<&str>,
) -> DocumentedOperation {
    let row = |(name, type_name, collection): &(&str, &str, bool)| DocumentedParameter {
        name: (*name).to_owned(),
        type_name: Some((*type_name).to_owned()),
        collection: *collection,
        ..DocumentedParameter::default()
    };
    DocumentedOperation {
        page: "page".to_owned(),
        title: "title".to_owned(),
        kind,
        namespace: Some("microsoft.graph".to_owned()),
        date: Some("2024-06-01".to_owned()),
        requests: requests
            .iter()
            .map(|line| line.split_once(' ').expect("a request line"))
            .map(|(method, path)| RequestLine { method: method.to_owned(), path: path.to_owned() })
            .collect(),
        headers: Vec::new(),
        url_parameters: Vec::new(),
        parameters: parameters.iter().map(row).collect(),
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

fn dated(date: Option<&str>, page: DocumentedOperation) -> DocumentedOperation {
    DocumentedOperation { date: date.map(str::to_owned), ..page }
}

fn named(name: &str, page: DocumentedOperation) -> DocumentedOperation {
    DocumentedOperation { page: name.to_owned(), ..page }
}

fn documentation<'p>(operations: &'p [DocumentedOperation], permissions: &'p Permissions) -> Documentation<'p> {
    Documentation { operations, resources: &[], permissions }
}

fn merge(model: &mut EntityModel, operations: &[DocumentedOperation]) -> Merged {
    documented(model, documentation(operations, &Permissions::default()), Some(METADATA))
}

fn overloads<'m>(model: &'m EntityModel, name: &str) -> &'m [Operation] {
    model.operations(&QualifiedName::new("microsoft.graph", name))
}

fn operations(model: &EntityModel, name: &str) -> Vec<String> {
    let describe = |operation: &Operation| {
        let parameters: Vec<_> = operation.parameters.iter().map(|p| format!("{}: {}", p.name, p.type_ref)).collect();
        let returned = operation.return_type.as_ref().map_or("nothing".to_owned(), ToString::to_string);
        format!("{:?}({}) → {returned}", operation.kind, parameters.join(", "))
    };
    overloads(model, name).iter().map(describe).collect()
}

fn of_page() -> Origin {
    Origin::Documented("page".to_owned())
}

#[test]
fn a_missing_action_is_added_where_its_paths_lead() {
    let mut model = model();
    let requests = ["POST /users/retire", "POST /me/retire", "POST /users/{id}/retire"];
    let parameters =
        [("ids", "String", true), ("where", "address", false), ("when", "datetime", false), ("how", "UserKind", false)];
    merge(&mut model, &[page(PageKind::Action, &requests, &parameters, Some("runResult"))]);
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
    assert_eq!(overloads(&model, "retire")[0].origin, of_page());
}

#[test]
fn a_missing_function_is_added_with_its_arguments() {
    let mut model = model();
    let mut function = page(PageKind::Function, &["GET /users/{user-id}/age(on='{a/b}')"], &[], Some("Int32"));
    let row = |name: &str| DocumentedParameter {
        name: name.to_owned(),
        type_name: Some("Date".to_owned()),
        ..DocumentedParameter::default()
    };
    // The table of the URL has parts of the path and query options too, which are no arguments.
    function.url_parameters = vec![row("userId"), row("on"), row("$top")];
    merge(&mut model, &[function]);
    assert_eq!(
        operations(&model, "age"),
        ["Function(bindingParameter: microsoft.graph.user, on: Edm.Date) → Edm.Int32"]
    );
}

#[test]
fn a_documented_deprecation_comes_along() {
    let mut model = model();
    let deprecation = |replacement: &str| {
        let (date, replacement) = (Some("2024-08-01".to_owned()), Some(replacement.to_owned()));
        Some(DocumentedDeprecation { date, replacement })
    };
    let mut retire = named("a", page(PageKind::Action, &["POST /me/retire"], &[], None));
    retire.deprecation = deprecation("welcome");
    let mut leave = named("b", page(PageKind::Action, &["POST /me/leave"], &[], None));
    leave.deprecation = deprecation("some-other-page");
    merge(&mut model, &[retire, leave]);
    let of = |name: &str| {
        let found = msgraph_codegen::ir::Deprecation::of(&overloads(&model, name)[0].annotations);
        found.map(|found| (found.date, found.replacement))
    };
    let date = Some("2024-08-01".to_owned());
    assert_eq!(of("retire"), Some((date.clone(), Some("microsoft.graph.welcome".to_owned()))));
    assert_eq!(of("leave"), Some((date, None)), "a page is no operation");
}

#[test]
fn operations_of_the_metadata_stay_as_they_are() {
    let mut model = model();
    let before = model.clone();
    let pages = [
        page(PageKind::Action, &["POST /users/{id}/assign"], &[("Value", "Int32", true)], None),
        page(PageKind::Action, &["POST /users/{id}/Assign"], &[], None),
        page(PageKind::Create, &["POST /users"], &[("displayName", "String", false), ("new", "String", false)], None),
    ];
    let merged = merge(&mut model, &pages);
    assert_eq!((merged.added, merged.offered), (Vec::new(), Vec::new()));
    assert!(model == before, "types and names of the metadata count, and properties are never added");
}

#[test]
fn what_has_no_place_is_not_added() {
    let mut model = model();
    let before = model.clone();
    let pages = [
        page(PageKind::Action, &["POST /teams/{id}/retire"], &[], None),
        page(PageKind::Action, &["POST /me/kind/retire"], &[], None),
        page(PageKind::Action, &["POST /me/messages"], &[], None),
        page(PageKind::Action, &["POST /me/retire"], &[("a", "adress", false)], Some("nothingLikeIt")),
    ];
    let merged = merge(&mut model, &pages);
    assert!(model == before, "nothing changed");
    let classes: Vec<_> = merged.ledger.entries.iter().map(|entry| entry.class).collect();
    use Class::*;
    assert_eq!(
        classes,
        [
            OperationDocumentedOnly,
            OperationUndeclarable,
            OperationUndeclarable,
            RequestUnresolved,
            RequestUnresolved,
            RequestNoOperation
        ]
    );
}

#[test]
fn newer_pages_add_parameters_results_and_members_with_their_provenance() {
    let mut model = model();
    let mut assign = page(
        PageKind::Action,
        &["POST /users/{id}/assign"],
        &[("value", "String", false), ("kind", "userKind", false), ("number", "number", false)],
        Some("runResult"),
    );
    assign.parameters[1].members = vec!["member".to_owned(), "robot".to_owned()];
    let mut create = page(PageKind::Create, &["POST /users"], &[("kind", "userKind", false)], Some("user"));
    create.parameters[0].members = vec!["member".to_owned(), "ghost".to_owned(), "robot".to_owned()];
    let merged = merge(&mut model, &[assign, create]);
    assert_eq!(
        operations(&model, "assign"),
        [
            "Action(this: microsoft.graph.user, value: Edm.String, kind: microsoft.graph.userKind, number: Edm.Int32) → microsoft.graph.security.runResult"
        ]
    );
    let [operation] = overloads(&model, "assign") else { panic!("one overload") };
    let origins: Vec<_> = operation.parameters.iter().map(|parameter| parameter.origin.clone()).collect();
    assert_eq!(origins, [Origin::Metadata, Origin::Metadata, of_page(), of_page()]);
    assert_eq!((&operation.origin, &operation.return_origin), (&Origin::Metadata, &of_page()));
    let kind = model.enum_type(&QualifiedName::new("microsoft.graph", "userKind")).expect("declared");
    let members: Vec<_> =
        kind.members.iter().map(|(name, found)| (name.as_str(), found.value, &found.origin)).collect();
    assert_eq!(members, [("ghost", 1, &of_page()), ("member", 0, &Origin::Metadata), ("robot", 2, &of_page())]);
    let outcomes: Vec<_> = merged
        .ledger
        .entries
        .iter()
        .filter(|entry| entry.class != Class::ParameterAlias)
        .map(|entry| &entry.outcome)
        .collect();
    assert!(outcomes.iter().all(|outcome| **outcome == Outcome::Added("page".to_owned())), "{outcomes:?}");
}

#[test]
fn older_and_undated_pages_add_nothing() {
    for (page_date, metadata_date) in [
        (None, Some(METADATA)),
        (Some("2023-12-31"), Some(METADATA)),
        (Some(METADATA), Some(METADATA)),
        (Some("2030-01-01"), None),
        (None, None),
    ] {
        let mut model = model();
        let before = model.clone();
        let pages = [
            page(PageKind::Action, &["POST /me/retire"], &[], None),
            page(
                PageKind::Action,
                &["POST /me/assign"],
                &[("value", "String", false), ("more", "Date", false)],
                Some("user"),
            ),
        ];
        let pages = pages.map(|page| dated(page_date, page));
        let merged = documented(&mut model, documentation(&pages, &Permissions::default()), metadata_date);
        assert!(model == before, "{page_date:?} against {metadata_date:?}");
        assert_eq!((merged.added.len(), merged.offered.len()), (0, 3));
        assert!(merged.ledger.entries.iter().all(|entry| entry.outcome == Outcome::LeftOut));
    }
}

#[test]
fn of_pages_that_differ_the_newest_counts() {
    let retire = |name: &str, date: &str, type_name: &str| {
        let retire = page(PageKind::Action, &["POST /me/retire"], &[("what", type_name, false)], None);
        named(name, dated(Some(date), retire))
    };
    let pages = [
        retire("b", "2024-05-01", "Int32"),
        retire("c", "2024-07-01", "Date"),
        retire("a", "2024-07-01", "Guid"),
        retire("d", "2024-06-01", "String"),
    ];
    for turn in 0..pages.len() {
        let mut model = model();
        let mut pages = pages.clone();
        pages.rotate_left(turn);
        merge(&mut model, &pages);
        assert_eq!(
            operations(&model, "retire"),
            ["Action(bindingParameter: microsoft.graph.user, what: Edm.Guid) → nothing"]
        );
        assert_eq!(overloads(&model, "retire")[0].origin, Origin::Documented("a".to_owned()));
    }
}

fn trust(target: &str) -> Correction {
    Correction {
        name: "trusted".to_owned(),
        target: target.to_owned(),
        change: Change::TrustPage { page: "page".to_owned() },
        reason: "because".to_owned(),
        link: None,
    }
}

#[test]
fn a_correction_takes_what_it_names_and_no_more() {
    let mut assign = page(
        PageKind::Action,
        &["POST /me/assign"],
        &[("value", "String", false), ("kind", "userKind", false), ("other", "Date", false)],
        Some("user"),
    );
    assign.parameters[1].members = vec!["member".to_owned(), "robot".to_owned()];
    let retire = page(PageKind::Action, &["POST /me/retire", "POST /users/retire"], &[("what", "Date", false)], None);
    let create = page(PageKind::Create, &["POST /users"], &[("kind", "userKind", false)], Some("user"));
    let mut create = create;
    create.parameters[0].members = vec!["member".to_owned(), "robot".to_owned()];
    let pages = [assign, retire, create].map(|page| dated(None, page));
    for (target, added) in [
        ("microsoft.graph.assign(microsoft.graph.user)/kind", 1),
        ("microsoft.graph.assign(microsoft.graph.user,Edm.String)/other", 1),
        ("microsoft.graph.assign/$ReturnType", 1),
        ("microsoft.graph.userKind/robot", 1),
        ("microsoft.graph.retire(microsoft.graph.user)", 1),
        ("microsoft.graph.retire(microsoft.graph.user,Edm.Date)", 1),
        ("microsoft.graph.retire", 2),
    ] {
        let mut model = model();
        let before = model.clone();
        let merged = merge(&mut model, &pages);
        assert!(model == before);
        let correction = trust(target);
        let report = apply(&mut model, [&correction], &merged.offered).expect("well-formed");
        assert_eq!((report.applied.len(), report.trusted.len()), (1, added), "{target}: {:?}", report.stale);
        assert!(model != before, "{target}");
        let again = apply(&mut model, [&correction], &merged.offered).expect("well-formed");
        assert!(matches!(again.stale[0].reason, StaleReason::AlreadySo { .. }), "{target}: {:?}", again.stale);
    }
}

#[test]
fn a_correction_that_no_page_bears_out_is_stale() {
    let pages = [dated(None, page(PageKind::Action, &["POST /me/retire"], &[], None))];
    for target in
        ["microsoft.graph.assign/kind", "microsoft.graph.retire(microsoft.graph.message)", "microsoft.graph.leave"]
    {
        let mut model = model();
        let before = model.clone();
        let merged = merge(&mut model, &pages);
        let report = apply(&mut model, [&trust(target)], &merged.offered).expect("well-formed");
        assert!(matches!(report.stale[0].reason, StaleReason::NotOffered { .. }), "{target}: {:?}", report.stale);
        assert!(report.stale[0].waits_for_pages());
        assert!(model == before, "{target}");
    }
}
