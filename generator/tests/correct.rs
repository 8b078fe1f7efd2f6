//! Named corrections.

mod small;

use msgraph_codegen::correct::{StaleReason, apply};
use msgraph_codegen::ir::{QualifiedName, TermKey, path_addressed, replaced_by};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;
use small::model;

fn files(corrections: &str) -> Vec<SourceFile> {
    vec![
        SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"),
        SourceFile::new("corrections.yaml", corrections),
    ]
}

fn corrections(text: &str) -> Vec<msgraph_codegen::correct::Correction> {
    spec::read(&files(text)).unwrap_or_else(|problems| panic!("{problems}")).corrections
}

fn revisions() -> TermKey {
    TermKey { term: QualifiedName::new("Org.OData.Core.V1", "Revisions"), qualifier: None }
}

#[test]
fn a_deprecation_becomes_a_revision() {
    let mut model = model();
    let corrections = corrections(
        "- name: a\n  kind: deprecate\n  target: microsoft.graph.assign(microsoft.graph.user)\n  date: \"2024-08-01\"\n  version: \"2024-08\"\n  replacement: microsoft.graph.welcome\n  reason: because\n",
    );
    let report = apply(&mut model, &corrections, &[]).expect("well-formed");
    assert_eq!((report.applied, report.stale), (vec!["a".to_owned()], vec![]));
    let operation = &model.operations(&QualifiedName::new("microsoft.graph", "assign"))[0];
    let [revision] = operation.annotations[&revisions()].value.items() else { panic!("one revision") };
    let text = |name: &str| revision.property(name).and_then(|value| value.as_text().map(str::to_owned));
    assert_eq!(text("Kind").as_deref(), Some("Deprecated"));
    assert_eq!(text("Date").as_deref(), Some("2024-08-01"));
    let msgraph_codegen::ir::Expression::Record(record) = revision else { panic!("a record") };
    assert_eq!(record.annotations[&replaced_by()].value.as_text(), Some("microsoft.graph.welcome"));

    let again = apply(&mut model, &corrections, &[]).expect("well-formed");
    assert!(matches!(again.stale[0].reason, StaleReason::AlreadySo { .. }));
}

#[test]
fn an_annotation_is_added_to_whatever_the_target_names() {
    let targets = [
        "microsoft.graph.user",
        "microsoft.graph.user/displayName",
        "microsoft.graph.user/messages",
        "microsoft.graph.userKind/member",
        "microsoft.graph.GraphService/users",
        "microsoft.graph.GraphService/me",
        "microsoft.graph.delta(Collection(microsoft.graph.entity))",
        "microsoft.graph.delta/$ReturnType",
        "microsoft.graph.search/q",
        "microsoft.graph.browse",
    ];
    for target in targets {
        let mut model = model();
        let before = model.clone();
        let text = format!(
            "- name: a\n  kind: annotate\n  target: {target}\n  term: MsGraphRust.V1.PathAddressed\n  value: true\n  reason: r\n"
        );
        let report = apply(&mut model, &corrections(&text), &[]).expect("well-formed");
        assert_eq!(report.applied.len(), 1, "{target}");
        assert!(model != before, "{target}");
    }
    let mut model = model();
    let text = "- name: a\n  kind: annotate\n  target: microsoft.graph.browse\n  term: MsGraphRust.V1.PathAddressed\n  value: true\n  reason: r\n";
    apply(&mut model, &corrections(text), &[]).expect("well-formed");
    let overloads = model.operations(&QualifiedName::new("microsoft.graph", "browse"));
    assert!(overloads.iter().all(|overload| overload.annotations.contains_key(&path_addressed())), "all overloads");
}

#[test]
fn what_no_longer_applies_is_reported_at_its_line() {
    let text = "# by hand\n- name: gone\n  kind: annotate\n  target: microsoft.graph.usr\n  term: a.b\n  value: 1\n  reason: r\n- name: already\n  kind: annotate\n  target: microsoft.graph.driveItem\n  term: MsGraphRust.V1.PathAddressed\n  value: true\n  reason: r\n- name: replaced\n  kind: deprecate\n  target: microsoft.graph.user\n  replacement: microsoft.graph.nothing\n  reason: r\n";
    let mut model = model();
    let before = model.clone();
    let report = apply(&mut model, &corrections(text), &[]).expect("well-formed");
    assert_eq!((report.applied.len(), report.stale.len()), (0, 3));
    assert!(model == before, "nothing changed");
    let files = files(text);
    let shown: Vec<_> = report
        .stale
        .iter()
        .map(|stale| stale.diagnostic(spec::locate_correction(&files, &stale.name)).to_string())
        .collect();
    insta::assert_snapshot!(shown.join("\n\n"));
}

#[test]
fn a_target_that_is_no_name_is_an_error() {
    let text = "- name: a\n  kind: annotate\n  target: user\n  term: a.b\n  value: 1\n  reason: r\n";
    let problems = spec::read_corrections(&SourceFile::new("corrections.yaml", text)).expect_err("not a full name");
    let problem = &problems.as_slice()[0];
    assert_eq!((problem.code, problem.location.as_ref().map(|place| place.line)), ("correct::bad-target", Some(3)));
}
