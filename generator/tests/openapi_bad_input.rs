//! What is wrong with a description is said with its line and JSON pointer.

use std::fmt::Write as _;

use msgraph_codegen::diagnostics::Diagnostics;
use msgraph_codegen::source::{SourceFile, openapi};

const YAML: &str = include_str!("fixtures/openapi/library.yaml");

fn errors(text: &str) -> Diagnostics {
    match openapi::read(&SourceFile::new("bad.yaml", text)) {
        Ok(_) => panic!("it was read:\n{text}"),
        Err(errors) => errors,
    }
}

/// The text with something replaced, and the line from 1 where the replacement is.
fn changed(from: &str, to: &str) -> (String, u32) {
    let at = YAML.find(from).unwrap_or_else(|| panic!("{from}"));
    let line = YAML[..at].matches('\n').count() + 1;
    (YAML.replacen(from, to, 1), u32::try_from(line).expect("few lines"))
}

#[test]
fn each_mistake_has_a_line_and_a_pointer() {
    const STATE: &str = "#/components/schemas/town.library.item/properties/state/anyOf/0/$ref";
    let reference = "$ref: '#/components/schemas/town.library.state'";
    let title = "              maxLength: 200\n              type: string\n";
    let cases = [
        ("dangling", reference, "$ref: '#/components/schemas/town.library.sate'", 0, "openapi::dangling-ref", STATE),
        ("remote", reference, "$ref: 'other.yaml#/components/schemas/x'", 0, "openapi::remote-ref", STATE),
        ("URL", reference, "$ref: 'https://e.example/x.yaml#/x'", 0, "openapi::remote-ref", STATE),
        ("no text", reference, "$ref: 5", 0, "openapi::wrong-type", STATE),
        (
            "twice",
            title,
            "              maxLength: 200\n              type: string\n              maxLength: 100\n",
            2,
            "openapi::duplicate-key",
            "#/components/schemas/town.library.book/allOf/1/properties/title/maxLength",
        ),
        (
            "a number as a type",
            title,
            "              type: 5\n",
            0,
            "openapi::wrong-type",
            "#/components/schemas/town.library.book/allOf/1/properties/title/type",
        ),
        (
            "a list as properties",
            "    town.library.copy:\n      title: copy\n      type: object\n      properties:\n",
            "    town.library.copy:\n      title: copy\n      type: object\n      properties: [1]\n      x:\n",
            3,
            "openapi::wrong-type",
            "#/components/schemas/town.library.copy/properties",
        ),
        (
            "a text as responses",
            "      responses:\n        '200':\n          description: Success\n",
            "      responses: yes, of course\n      x:\n        '200':\n          description: Success\n",
            0,
            "openapi::wrong-type",
            "#/paths/~1items/get/responses",
        ),
        ("Swagger", "openapi: 3.0.4", "swagger: '2.0'", 0, "openapi::swagger", "#/swagger"),
        ("OpenAPI 4", "openapi: 3.0.4", "openapi: 4.0.0", 0, "openapi::version", "#/openapi"),
        (
            "merge key",
            "      title: copy\n",
            "      <<: {title: copy}\n",
            0,
            "openapi::merge-key",
            "#/components/schemas/town.library.copy/<<",
        ),
    ];
    for (what, from, to, below, code, pointer) in cases {
        let (text, line) = changed(from, to);
        let errors = errors(&text);
        let first = &errors.as_slice()[0];
        assert_eq!(first.code, code, "{what}: {errors}");
        assert!(first.message.ends_with(&format!("at `{pointer}`")), "{what}: {}", first.message);
        let at = first.location.as_ref().unwrap_or_else(|| panic!("{what} has no place"));
        assert_eq!(at.line, line + below, "{what}: {errors}");
        assert!(first.remedy.is_some(), "{what}");
    }
}

#[test]
fn places_are_right_after_other_alphabets_and_aliases() {
    let text = YAML.replacen("title: OData", "x-a: &a [Ärger, ‘日本’, 𝄞]\n  x-b: *a\n  title: OData", 1).replacen(
        "maxLength: 200",
        "maxLength: lang",
        1,
    );
    let errors = errors(&text);
    let at = errors.as_slice()[0].location.clone().expect("a place");
    let line = text.lines().position(|line| line.contains("maxLength: lang")).expect("there") + 1;
    assert_eq!((at.line as usize, at.excerpt.as_str()), (line, "              maxLength: lang"), "{errors}");
}

#[test]
fn references_in_circles_are_refused() {
    for (what, schemas, pointer) in [
        (
            "two references",
            "    town.library.x:\n      $ref: '#/components/schemas/town.library.y'\n    town.library.y:\n      $ref: '#/components/schemas/town.library.x'\n",
            "#/components/schemas/town.library.x",
        ),
        (
            "itself",
            "    town.library.x:\n      $ref: '#/components/schemas/town.library.x'\n",
            "#/components/schemas/town.library.x",
        ),
        (
            "bases",
            "    town.library.x:\n      allOf: [{$ref: '#/components/schemas/town.library.y'}]\n    town.library.y:\n      allOf: [{$ref: '#/components/schemas/town.library.x'}]\n",
            "#/components/schemas/town.library.x",
        ),
    ] {
        let text = YAML.replacen("    town.library.item:\n", &format!("{schemas}    town.library.item:\n"), 1);
        let errors = errors(&text);
        let first = &errors.as_slice()[0];
        assert_eq!(first.code, "openapi::ref-cycle", "{what}: {errors}");
        assert!(first.message.contains(pointer), "{what}: {errors}");
        assert!(first.location.is_some(), "{what}");
    }
}

#[test]
fn what_is_neither_yaml_nor_json_has_one_place() {
    let json =
        serde_json::to_string_pretty(&serde_yaml::from_str::<serde_json::Value>(YAML).expect("YAML")).expect("JSON");
    let end = json.len() * 2 / 3;
    for (what, text) in [
        ("a truncated JSON file", json[..end].to_owned()),
        (
            "a truncated YAML file",
            format!("{}      title: 'cop", &YAML[..YAML.find("      title: copy").expect("there")]),
        ),
        ("an empty file", String::new()),
        ("a list", "- a\n".to_owned()),
        ("HTML", "<html><body/></html>".to_owned()),
        ("metadata", "<?xml version=\"1.0\"?>\n<edmx:Edmx Version=\"4.0\"/>".to_owned()),
        ("another JSON", "{\"value\": []}".to_owned()),
        ("no paths", "openapi: 3.0.0\ninfo: {title: a, version: '1'}\n".to_owned()),
    ] {
        let errors = errors(&text);
        assert_eq!(errors.error_count(), 1, "{what}: {errors}");
    }
    let errors = errors(&json[..end]);
    let line = json[..end].matches('\n').count() + 1;
    assert_eq!(errors.as_slice()[0].location.as_ref().map(|at| at.line as usize), Some(line), "{errors}");
}

#[test]
fn bombs_do_not_go_off() {
    let mut doubling = "openapi: 3.0.0\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for level in 1..40 {
        let _ = writeln!(doubling, "a{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 9].join(", "));
    }
    // Wide rather than deep: a long text, a hundred thousand times.
    let wide = format!("openapi: 3.0.0\na: &a [{}]\nb: [{}]\n", "x, ".repeat(50_000), "*a, ".repeat(50_000));
    let itself = "openapi: 3.0.0\na: &a [*a]\n".to_owned();
    let deep = format!("openapi: 3.0.0\na: {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    for (what, text) in [("doubling", doubling), ("wide", wide), ("itself", itself), ("deep", deep)] {
        let start = std::time::Instant::now();
        let errors = errors(&text);
        assert_eq!(errors.as_slice()[0].code, "openapi::malformed", "{what}: {errors}");
        assert!(start.elapsed().as_secs() < 20, "{what}: {:?}", start.elapsed());
    }
}

#[test]
fn many_mistakes_do_not_flood() {
    let text = YAML.replace("#/components/schemas/town.library.", "#/components/schemas/city.library.");
    let errors = errors(&text);
    assert!(errors.error_count() > 20, "{errors}");
    assert!(errors.render(false).len() < 100_000);
}
