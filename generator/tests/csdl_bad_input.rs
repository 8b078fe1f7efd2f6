//! What bad metadata gets told: file, line, column, the line itself, and what to do about it.
//!
//! Each file in `fixtures/csdl/bad` has a snapshot of what is said of it. To add a case, add a file.

use std::path::Path;
use std::time::{Duration, Instant};

use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl;

/// All that is said of a file, errors or not.
fn findings(file: &SourceFile) -> Vec<Diagnostic> {
    match csdl::read(file) {
        Ok(document) => document.warnings,
        Err(errors) => errors.into_iter().collect(),
    }
}

#[test]
fn every_bad_file_is_told_what_is_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/csdl/bad");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() > 40, "fixtures are missing: {names:?}");
    for name in names {
        let bytes = std::fs::read(folder.join(&name)).expect("a readable fixture");
        let file = SourceFile::from_bytes(name.clone(), bytes).expect("UTF-8");
        let findings = findings(&file);
        assert!(!findings.is_empty(), "{name}: nothing is said of it");
        for finding in &findings {
            assert!(finding.location.is_some(), "{name}: no place: {finding}");
            assert!(finding.remedy.is_some(), "{name}: no remedy: {finding}");
        }
        insta::assert_snapshot!(name.trim_end_matches(".csdl"), render_all(&findings, false));
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    let mut utf_16 = vec![0xff, 0xfe];
    utf_16.extend("<edmx:Edmx/>".encode_utf16().flat_map(u16::to_le_bytes));
    let error = SourceFile::from_bytes("utf16.csdl", utf_16).expect_err("UTF-16");
    insta::assert_snapshot!("bytes_utf_16", error.render(false));

    let latin_1 = b"<?xml version=\"1.0\"?>\n<edmx:Edmx Version=\"4.0\">\n  <!-- caf\xe9 -->\n</edmx:Edmx>".to_vec();
    let error = SourceFile::from_bytes("latin1.csdl", latin_1).expect_err("Latin-1");
    insta::assert_snapshot!("bytes_latin_1", error.render(false));

    let zeros = SourceFile::from_bytes("zeros.csdl", b"<a>\0\0\0</a>".to_vec()).expect("UTF-8 all the same");
    insta::assert_snapshot!("bytes_zeros", csdl::read(&zeros).expect_err("binary").render(false));
}

const HEAD: &str = "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
                    <Schema Namespace=\"org.sample\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">";
const TAIL: &str = "</Schema></edmx:DataServices></edmx:Edmx>";

/// Long enough for a debug build on a busy machine, and far too short for anything quadratic.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn a_line_of_100_megabytes_is_cut_in_the_excerpt() {
    let start = Instant::now();
    let mut text = HEAD.to_owned();
    text.push_str("<ComplexType Name=\"box\"><Property Name=\"a\" Type=\"org.sample.lost\" DefaultValue=\"");
    text.push_str(&"é".repeat(50 << 20));
    text.push_str("\"/><Property Name=\"b\" Type=\"org.sample.lost\"/></ComplexType>");
    text.push_str(TAIL);
    let errors = csdl::read(&SourceFile::new("long.csdl", text)).expect_err("two undefined types");
    assert_eq!(errors.error_count(), 2);
    let second = errors.as_slice()[1].location.as_ref().expect("a place");
    assert_eq!(second.line, 1);
    assert!(second.column > 50 << 20, "{}", second.column);
    assert!(second.excerpt.chars().count() < 200, "{}", second.excerpt.len());
    assert!(errors.render(false).len() < 2_000);
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn many_elements_on_one_line_take_no_time_to_report() {
    let start = Instant::now();
    let mut text = HEAD.to_owned();
    text.push_str("<ComplexType Name=\"box\">");
    for number in 0..50_000 {
        text.push_str(&format!("<Property Name=\"p{number}\" Type=\"org.sample.lost{number}\" Bad=\"1\"/>"));
    }
    text.push_str("</ComplexType>");
    text.push_str(TAIL);
    let errors = csdl::read(&SourceFile::new("wide.csdl", text)).expect_err("undefined types");
    // A thousand are kept, and the last line says how many are not.
    assert_eq!(errors.as_slice().len(), 1001);
    assert!(errors.iter().any(|error| error.code == "csdl::too-many-findings" && error.message.contains("99000 more")));
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn hostile_shapes_take_no_time() {
    let start = Instant::now();
    // As many attributes, parameters, overloads and key properties as one element can hold.
    let attributes: String = (0..50_000).map(|number| format!(" a{number}=\"1\"")).collect();
    let parameters: String =
        (0..20_000).map(|number| format!("<Parameter Name=\"p{number}\" Type=\"Edm.String\"/>")).collect();
    let overloads: String = (0..5_000)
        .map(|number| format!("<Action Name=\"act\" IsBound=\"true\"><Parameter Name=\"p{number}\" Type=\"org.sample.t\"/><Parameter Name=\"q{number}\" Type=\"Edm.String\"/></Action>"))
        .collect();
    let keys: String = (0..20_000).map(|number| format!("<PropertyRef Name=\"k{number}\"/>")).collect();
    let body = format!(
        "<ComplexType Name=\"wide\"{attributes}/><Action Name=\"long\">{parameters}</Action>{overloads}\
         <EntityType Name=\"t\"><Key>{keys}</Key></EntityType>"
    );
    assert!(csdl::read(&SourceFile::new("hostile.csdl", format!("{HEAD}{body}{TAIL}"))).is_err());
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn a_deep_nest_is_refused_and_does_not_overflow() {
    let deep = format!("{HEAD}{}", "<Annotation Term=\"a.b\">".repeat(1_000_000));
    let errors = csdl::read(&SourceFile::new("deep.csdl", deep)).expect_err("too deep");
    assert_eq!(errors.as_slice()[0].code, "xml::too-deep");

    // A chain of 10,000 bases is odd, and no reason to stop. One of 20,000 is refused, without an overflow.
    let chain = |length: usize| {
        let derived = |number| format!("<ComplexType Name=\"t{number}\" BaseType=\"org.sample.t{}\"/>", number + 1);
        let chain: String = (0..length).map(derived).collect();
        csdl::read(&SourceFile::new("chain.csdl", format!("{HEAD}{chain}<ComplexType Name=\"t{length}\"/>{TAIL}")))
    };
    assert_eq!(chain(10_000).expect("valid").model.counts().complex_types, 10_001);
    let errors = chain(20_000).expect_err("too long");
    assert_eq!(errors.as_slice()[0].code, "model::too-deep-inheritance");
}

#[test]
fn errors_are_data_and_not_only_text() {
    let text = format!(
        "{HEAD}\n<ComplexType Name=\"box\">\n  <Property Name=\"lid\" Type=\"org.sample.lidd\" />\n</ComplexType><ComplexType Name=\"lid\"/>{TAIL}"
    );
    let errors = csdl::read(&SourceFile::new("data.csdl", text.clone())).expect_err("an undefined type");
    let [error] = errors.as_slice() else { panic!("one error: {errors}") };
    assert_eq!(error.code, "model::undefined-type");
    let at = error.location.as_ref().expect("a place");
    assert_eq!((at.file.as_str(), at.line, at.column), ("data.csdl", 3, 30));
    assert_eq!(at.excerpt, "  <Property Name=\"lid\" Type=\"org.sample.lidd\" />");
    assert_eq!(error.remedy.as_deref(), Some("did you mean `org.sample.lid`?"));

    // The same file can be looked at in spite of its error.
    let document = csdl::read_despite_errors(&SourceFile::new("data.csdl", text)).expect("it is CSDL");
    assert_eq!(document.warnings, errors.as_slice());
    assert_eq!(document.model.counts().properties, 1);
}

#[test]
fn a_namespace_of_very_many_parts_is_refused() {
    let namespace = |parts: usize| vec!["a"; parts].join(".");
    let read = |namespace: &str| {
        let text = format!(
            r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
            <Schema Namespace="{namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <ComplexType Name="thing"><Property Name="id" Type="Edm.String"/></ComplexType>
            </Schema></DataServices></Edmx>"#
        );
        msgraph_codegen::read_metadata(&SourceFile::new("deep.csdl", text))
    };
    read(&namespace(200)).expect("as deep as OData allows");
    let Err(refused) = read(&namespace(2_000)) else { panic!("2,000 folders, one in another, are no crate") };
    assert!(refused.to_string().contains("deep.csdl:2"), "{refused}");
}
