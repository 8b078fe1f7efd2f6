//! Descriptions that are long in one direction: work and code grow with their length and not with its square.
//!
//! Each test compares a description with one that is four times as long. The times are bounds for a debug build on a
//! busy machine; anything quadratic takes far longer.

use std::time::{Duration, Instant};

use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::{SourceFile, csdl, openapi};

use super::templates::templates;

const PATIENCE: Duration = Duration::from_secs(120);

const HEAD: &str = "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
                    <Schema Namespace=\"t\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">";
const TAIL: &str = "<EntityContainer Name=\"c\"><EntitySet Name=\"all\" EntityType=\"t.c0\"/></EntityContainer></Schema>\
                    </edmx:DataServices></edmx:Edmx>";
const FIRST: &str = "<EntityType Name=\"c0\"><Key><PropertyRef Name=\"id\"/></Key>\
                     <Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/></EntityType>";

fn read(body: &str) -> EntityModel {
    let text = format!("{HEAD}{FIRST}{body}{TAIL}");
    csdl::read(&SourceFile::new("long.csdl", text)).unwrap_or_else(|refused| panic!("{refused}")).model
}

/// How many bytes of code a model becomes.
fn code(model: &EntityModel) -> usize {
    let options = super::options("growth");
    let files = msgraph_codegen::crate_files(model, &options, &templates());
    files.unwrap_or_else(|refused| panic!("{refused}")).iter().map(|file| file.text.len()).sum()
}

/// Generates code for a short and a long description, whose code is about four times as long.
fn assert_proportional(short: &EntityModel, long: &EntityModel) {
    let start = Instant::now();
    let (short, long) = (code(short), code(long));
    assert!(long < 5 * short, "{short} bytes became {long}");
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn a_chain_of_base_types() {
    let chain = |length: usize| {
        let derived = |number: usize| {
            format!(
                "<EntityType Name=\"c{number}\" BaseType=\"t.c{}\"><Property Name=\"p{number}\" Type=\"Edm.String\"/>\
                 </EntityType><Action Name=\"act{number}\" IsBound=\"true\"><Parameter Name=\"b\" Type=\"t.c{number}\"/>\
                 </Action>",
                number - 1
            )
        };
        read(&(1..length).map(derived).collect::<String>())
    };
    assert_proportional(&chain(250), &chain(1_000));
}

#[test]
fn a_chain_of_navigation_properties() {
    let chain = |length: usize| {
        let next = |number: usize| {
            format!(
                "<EntityType Name=\"c{number}\"><Key><PropertyRef Name=\"id\"/></Key>\
                 <Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>\
                 <NavigationProperty Name=\"next\" Type=\"t.c{}\" ContainsTarget=\"true\"/></EntityType>",
                (number + 1) % length
            )
        };
        read(&(1..length).map(next).collect::<String>())
    };
    assert_proportional(&chain(250), &chain(1_000));
}

#[test]
fn overloads_of_one_function() {
    let overloads = |count: usize| {
        let overload = |number: usize| {
            format!(
                "<ComplexType Name=\"r{number}\"/><Function Name=\"f\" IsBound=\"true\">\
                 <Parameter Name=\"b\" Type=\"t.c0\"/><Parameter Name=\"p{number}\" Type=\"Edm.String\"/>\
                 <ReturnType Type=\"t.r{number}\"/></Function>"
            )
        };
        read(&(0..count).map(overload).collect::<String>())
    };
    assert_proportional(&overloads(500), &overloads(2_000));
}

/// An OpenAPI description with these schemas.
fn described(schemas: &[(String, String)]) -> String {
    let schemas: Vec<String> = schemas.iter().map(|(name, schema)| format!("{name:?}:{schema}")).collect();
    let schemas = schemas.join(",");
    format!(
        "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"t\",\"version\":\"1\"}},\"paths\":{{}},\
         \"components\":{{\"schemas\":{{{schemas}}}}}}}"
    )
}

fn reference(name: &str) -> String {
    format!("{{\"$ref\":\"#/components/schemas/{name}\"}}")
}

#[test]
fn a_chain_of_compositions() {
    let chain = |length: usize| {
        let mut schemas = vec![("c0".to_owned(), "{\"type\":\"object\"}".to_owned())];
        schemas.extend((1..length).map(|number| {
            let base = reference(&format!("c{}", number - 1));
            let own = format!("{{\"type\":\"object\",\"properties\":{{\"p{number}\":{{\"type\":\"string\"}}}}}}");
            (format!("c{number}"), format!("{{\"allOf\":[{base},{own}]}}"))
        }));
        let file = SourceFile::new("chain.json", described(&schemas));
        openapi::read(&file).unwrap_or_else(|refused| panic!("{refused}")).model
    };
    assert_proportional(&chain(250), &chain(1_000));
}

#[test]
fn a_composition_that_names_every_schema_twice() {
    let start = Instant::now();
    let twice = |number: usize| {
        let parts = [reference(&format!("a{}", number - 1)), reference(&format!("b{}", number - 1))];
        format!("{{\"allOf\":[{}]}}", parts.join(","))
    };
    let last = |name: &str| (format!("{name}0"), format!("{{\"type\":\"object\",\"properties\":{{\"{name}\":{{}}}}}}"));
    let mut schemas = vec![last("a"), last("b")];
    for number in 1..500 {
        schemas.extend(["a", "b"].map(|name| (format!("{name}{number}"), twice(number))));
    }
    let file = SourceFile::new("diamonds.json", described(&schemas));
    assert!(openapi::read(&file).is_ok());
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn references_to_schemas_that_are_missing() {
    let start = Instant::now();
    let missing = |number: usize| {
        let reference = reference(&format!("schema{number}x"));
        (format!("schema{number}"), format!("{{\"type\":\"object\",\"properties\":{{\"p\":{reference}}}}}"))
    };
    let schemas: Vec<_> = (0..10_000).map(missing).collect();
    let errors = openapi::read(&SourceFile::new("missing.json", described(&schemas))).expect_err("nothing is there");
    assert!(
        errors.iter().any(|error| error.remedy.as_deref().is_some_and(|remedy| remedy.starts_with("did you mean")))
    );
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn only_schemas_in_a_circle_are_reported() {
    let all_of = |names: &[&str]| {
        let parts: Vec<String> = names.iter().map(|name| reference(name)).collect();
        format!("{{\"allOf\":[{}]}}", parts.join(","))
    };
    let schemas = [
        ("outside", all_of(&["one", "inside"])),
        ("one", all_of(&["two"])),
        ("two", all_of(&["inside", "three"])),
        ("three", all_of(&["one"])),
        ("itself", all_of(&["itself"])),
        ("inside", "{\"type\":\"object\"}".to_owned()),
    ];
    let schemas = schemas.map(|(name, schema)| (name.to_owned(), schema));
    let errors = openapi::read(&SourceFile::new("circles.json", described(&schemas))).expect_err("circles");
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    let expected = ["one", "two", "three", "itself"];
    assert_eq!(
        messages,
        expected
            .map(|name| format!("the schema `{name}` refers to itself by `allOf`, at `#/components/schemas/{name}`"))
    );
}
