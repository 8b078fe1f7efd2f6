//! Small invented descriptions as models, and held against metadata.

use msgraph_codegen::agreement::{Agreement, Limit, hold};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::openapi::OpenApiDocument;
use msgraph_codegen::source::{SourceFile, csdl, openapi};
use msgraph_codegen::spec::write_schema;

const YAML: &str = include_str!("fixtures/openapi/library.yaml");
const METADATA: &str = include_str!("fixtures/openapi/library.csdl");

fn read(text: impl Into<String>) -> OpenApiDocument {
    openapi::read(&SourceFile::new("library.yaml", text)).unwrap_or_else(|errors| panic!("{errors}"))
}

fn metadata(text: impl Into<String>) -> EntityModel {
    csdl::read(&SourceFile::new("library.csdl", text)).unwrap_or_else(|errors| panic!("{errors}")).model
}

fn held(metadata_text: &str, openapi_text: &str) -> Agreement {
    let document = read(openapi_text);
    hold(&metadata(metadata_text), &document.model, &document.unsaid)
}

/// A model as the files of its specs.
fn shown(model: &EntityModel) -> String {
    let files = write_schema(model).into_iter().filter(|file| !file.path.ends_with("document.yaml"));
    files.map(|file| format!("--- {}\n{}", file.path, file.text)).collect()
}

#[test]
fn a_description_of_microsofts_converter_is_a_model() {
    let document = read(YAML);
    assert_eq!(document.warnings, []);
    assert_eq!(document.service_root.as_deref(), Some("https://library.example/v2"));
    insta::assert_snapshot!(shown(&document.model));
}

#[test]
fn yaml_and_json_are_the_same() {
    let value: serde_json::Value = serde_yaml::from_str(YAML).expect("YAML");
    let json = serde_json::to_string(&value).expect("JSON");
    let (yaml, json) = (read(YAML), read(json));
    assert_eq!(yaml.model, json.model);
    assert_eq!(yaml.unsaid, json.unsaid);
}

#[test]
fn nulls_of_3_1_are_those_of_3_0() {
    let text = YAML.replace("openapi: 3.0.4", "openapi: 3.1.0");
    // `type: x` with `nullable: true` below becomes a list of types, and `enum: [null]` the type null.
    let mut newer = String::new();
    let lines: Vec<&str> = text.lines().collect();
    let mut skip = 0;
    for (number, line) in lines.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let here = line.trim_start();
        let next = |at: usize| lines.get(number + at).map_or("", |line| line.trim());
        if let Some(kind) = here.strip_prefix("- type: ").or_else(|| here.strip_prefix("type: "))
            && (next(1) == "nullable: true" || next(2) == "nullable: true")
            && kind != "object"
        {
            let dash = if here.starts_with('-') { "- " } else { "" };
            newer += &format!("{:indent$}{dash}type: ['null', {kind}]\n", "");
            if next(1) != "nullable: true" {
                newer += lines[number + 1];
                newer.push('\n');
                skip = 2;
            } else {
                skip = 1;
            }
        } else if here == "- enum:" && next(1) == "- null" {
            newer += &format!("{:indent$}- type: 'null'\n", "");
            skip = 1;
        } else {
            newer += line;
            newer.push('\n');
        }
    }
    assert!(newer.contains("type: ['null', string]") && newer.contains("- type: 'null'"), "{newer}");
    assert_eq!(shown(&read(newer).model), shown(&read(YAML).model));
}

#[test]
fn metadata_and_description_agree_but_for_what_openapi_cannot_carry() {
    let agreement = held(METADATA, YAML);
    assert!(agreement.agrees(), "{}", agreement.text("library.csdl", "library.yaml", false));
    let limits: Vec<(Limit, usize)> = agreement.limits.iter().map(|(limit, found)| (*limit, found.len())).collect();
    assert_eq!(limits, [(Limit::Abstract, 1)]);
    insta::assert_snapshot!(agreement.text("library.csdl", "library.yaml", false));
}

#[test]
fn whatever_only_one_side_says_is_found() {
    let cases = [
        ("a property", r#"  <Property Name="pages" Type="Edm.Int32"/>"#, "", "property town.library.book/pages"),
        (
            "a type",
            r#"Name="pages" Type="Edm.Int32""#,
            r#"Name="pages" Type="Edm.Int64""#,
            "property town.library.book/pages",
        ),
        (
            "nullability",
            r#"Name="title" Type="Edm.String" Nullable="false""#,
            r#"Name="title" Type="Edm.String""#,
            "property town.library.book/title",
        ),
        ("a length", r#"MaxLength="200""#, r#"MaxLength="300""#, "property town.library.book/title"),
        (
            "a base",
            r#"Name="map" BaseType="town.library.item""#,
            r#"Name="map" BaseType="town.library.copy""#,
            "entity type town.library.map",
        ),
        ("openness", r#" OpenType="true""#, "", "entity type town.library.map"),
        ("containment", r#" ContainsTarget="true""#, "", "navigation property town.library.book/copies"),
        (
            "one or many",
            r#"Name="borrower" Type="town.library.reader""#,
            r#"Name="borrower" Type="Collection(town.library.reader)""#,
            "navigation property town.library.book/borrower",
        ),
        ("a member", r#"<Member Name="lent" Value="1"/>"#, "", "member town.library.state/lent"),
        ("flags", r#" IsFlags="true""#, "", "enum type town.library.genres"),
        ("a key", r#"<PropertyRef Name="card"/>"#, r#"<PropertyRef Name="since"/>"#, "entity type town.library.reader"),
        (
            "a stream",
            r#"Name="cover" Type="Edm.Stream""#,
            r#"Name="cover" Type="Edm.Binary""#,
            "property town.library.book/cover",
        ),
        ("a set", r#"<EntitySet Name="readers""#, r#"<EntitySet Name="guests""#, "entity set /readers"),
        (
            "a parameter",
            r#"<Parameter Name="card" Type="Edm.Guid""#,
            r#"<Parameter Name="number" Type="Edm.Guid""#,
            "parameter town.library.lend(town.library.book)/card",
        ),
        (
            "a result",
            r#"<ReturnType Type="town.library.reader" Nullable="false"/>"#,
            "",
            "action town.library.lend(town.library.book)",
        ),
        (
            "an operation",
            r#"<Action Name="lend""#,
            r#"<Action Name="sell""#,
            "action town.library.lend(town.library.book)",
        ),
        (
            "a binding",
            r#"Name="bindingParameter" Type="town.library.book""#,
            r#"Name="bindingParameter" Type="town.library.reader""#,
            "action town.library.lend(town.library.book)",
        ),
        ("an import", r#"<ActionImport Name="reopen""#, r#"<ActionImport Name="close""#, "action import /reopen"),
        ("a deprecation", "2026-03-01", "2026-04-01", "singleton /newest"),
        (
            "what is computed",
            r#"<Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/>"#,
            "",
            "property town.library.reader/since",
        ),
    ];
    for (what, from, to, expected) in cases {
        assert!(METADATA.contains(from), "{what}");
        let agreement = held(&METADATA.replacen(from, to, 1), YAML);
        let found: Vec<String> = agreement
            .disagreements
            .iter()
            .map(|change| format!("{} {}", change.element.kind.words(), change.element))
            .collect();
        assert!(found.iter().any(|element| element == expected), "{what}: {expected} is not among {found:?}");
    }
}

#[test]
fn what_paths_lack_is_found() {
    for (what, path) in [
        ("an operation on a path", "  '/items/{item-shelfMark}/town.library.book/town.library.lend':"),
        ("a function", "  '/items/town.library.overdue(days={days})':"),
        ("a set", "  /readers:"),
    ] {
        let start = YAML.find(path).expect(what);
        let end = YAML[start + 3..].find("\n  /").into_iter().chain(YAML[start + 3..].find("\n  '/")).min();
        let mut text = YAML.to_owned();
        text.replace_range(start..start + 4 + end.expect("another path"), "");
        // `lend` is also to be seen at `/newest`, where it is the same method: that is no disagreement.
        let agrees = what == "an operation on a path" || what == "a set";
        let agreement = held(METADATA, &text);
        assert_eq!(agreement.agrees(), agrees, "{what}: {}", agreement.text("a", "b", false));
    }
}

/// In the way of OASIS's converter: keys in parentheses, inherited properties repeated, derived types as `anyOf`, schemas
/// for creating and changing, counts of related entities.
const OASIS: &str = r##"{
"openapi": "3.0.2",
"info": {"title": "Service for namespace farm", "description": "", "version": ""},
"servers": [{"url": "https://localhost/service-root"}],
"paths": {
  "/animals": {
    "get": {"parameters": [{"$ref": "#/components/parameters/top"}], "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
      "type": "object", "title": "Collection of animal", "properties": {"@odata.count": {"$ref": "#/components/schemas/count"},
      "value": {"type": "array", "items": {"$ref": "#/components/schemas/farm.animal"}}}}}}}}},
    "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/farm.animal-create"}}}},
      "responses": {"201": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/farm.animal"}}}}}}},
  "/animals('{name}')": {
    "parameters": [{"name": "name", "in": "path", "description": "key: name", "required": true, "schema": {"type": "string"}}],
    "get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/farm.animal"}}}}}},
    "delete": {"responses": {"204": {"description": ""}}}},
  "/animals('{name}')/f.weigh(at=@at)": {
    "get": {"parameters": [{"name": "@at", "in": "query", "description": "This is URL-encoded JSON array with items of type farm.place, see there", "schema": {"type": "string"}}],
      "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {"value": {"type": "number", "format": "double", "nullable": true}}}}}}}}},
  "/animals('{name}')/f.film": {
    "post": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "string", "format": "base64url"}}}}}}},
  "/animals('{name}')/children": {
    "get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {
      "value": {"type": "array", "items": {"$ref": "#/components/schemas/farm.animal"}}}}}}}}}},
  "/$batch": {"post": {"responses": {"4XX": {"description": ""}}}}
},
"components": {
  "schemas": {
    "farm.animal": {"title": "animal", "type": "object", "properties": {
      "name": {"type": "string"}, "born": {"type": "string", "format": "date", "nullable": true},
      "weight": {"anyOf": [{"type": "number"}, {"type": "string"}], "format": "decimal", "nullable": true},
      "home": {"allOf": [{"$ref": "#/components/schemas/farm.place"}], "nullable": true},
      "children": {"type": "array", "items": {"$ref": "#/components/schemas/farm.animal"}},
      "children@odata.count": {"$ref": "#/components/schemas/count"}},
      "anyOf": [{"$ref": "#/components/schemas/farm.cow"}]},
    "farm.animal-create": {"title": "animal (for create)", "type": "object", "properties": {
      "name": {"type": "string"}, "weight": {"type": "number"}, "home": {"$ref": "#/components/schemas/farm.place"}, "children": {"type": "array", "items": {"$ref": "#/components/schemas/farm.animal-create"}}}, "required": ["name"]},
    "farm.cow": {"title": "cow", "type": "object", "properties": {
      "name": {"type": "string"}, "born": {"type": "string", "format": "date", "nullable": true},
      "weight": {"anyOf": [{"type": "number"}, {"type": "string"}], "format": "decimal", "nullable": true},
      "home": {"allOf": [{"$ref": "#/components/schemas/farm.place"}], "nullable": true},
      "children": {"type": "array", "items": {"$ref": "#/components/schemas/farm.animal"}},
      "children@odata.count": {"$ref": "#/components/schemas/count"},
      "milk": {"type": "integer", "format": "int32"}}},
    "farm.place": {"title": "place", "type": "object", "properties": {"field": {"type": "string", "nullable": true}}},
    "count": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
    "error": {"type": "object"}
  },
  "parameters": {"top": {"name": "$top", "in": "query", "schema": {"type": "integer"}}}
}
}"##;

#[test]
fn a_description_of_oasis_converter_is_a_model() {
    let document = read(OASIS);
    assert_eq!(document.warnings, []);
    insta::assert_snapshot!(shown(&document.model));
}

#[test]
fn a_description_without_odata_is_models_and_operations() {
    let text = include_str!("fixtures/openapi/zoo.yaml");
    let document = read(text);
    let (_, container) = document.model.container().expect("a container");
    let mut text = String::new();
    for (id, operation) in &container.http_operations {
        let parameters = operation.parameters.iter().map(|parameter| {
            let mark = if parameter.required { "" } else { "?" };
            format!("{:?} {}{mark}: {}", parameter.place, parameter.name, parameter.type_ref)
        });
        let returns = operation.return_type.as_ref().map(|of| format!(" → {of}")).unwrap_or_default();
        let parameters = parameters.collect::<Vec<_>>().join(", ");
        let tag = operation.tag.as_deref().unwrap_or("-");
        text += &format!("{id} [{tag}] {} {} ({parameters}){returns}\n", operation.method, operation.path);
    }
    text += "\n";
    for warning in &document.warnings {
        let line = warning.location.as_ref().map_or(0, |at| at.line);
        text += &format!("{line}: {}: {}\n", warning.code, warning.message);
    }
    insta::assert_snapshot!(text + "\n" + &shown(&document.model));
}
