//! Input that tries to become code: every field of a small description, in every format, with every mark that ends
//! something in a generated file.
//!
//! Each is refused with its place, or gives a crate with exactly the items of the same description without the mark.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use msgraph_codegen::diagnostics::Diagnostics;
use msgraph_codegen::ir::{DocumentedOperation, DocumentedResource, EntityModel, Permissions};
use msgraph_codegen::lower::CrateOptions;
use msgraph_codegen::source::docs::{self, PageFacts};
use msgraph_codegen::source::{SourceFile, csdl, openapi, permissions};
use msgraph_codegen::spec::{self, Specs};
use msgraph_codegen::{assemble, documented_crate_files, merge};
use serde_json::Value;

use super::{options, templates};

/// What ends a line or misleads a reader, and what would follow in Rust and in TOML.
const HIDDEN: [&str; 8] = [
    "\n",
    "\r",
    "\u{2028}",
    "\u{202e}",
    "\u{0}",
    "\u{feff}",
    "`\n}\npub fn injected() {}\nmg::model! { //",
    "\"\n[build-dependencies]\ninjected = \"1\"\n#",
];

/// What ends a comment, a string, a table, a template or a TOML value.
const VISIBLE: [&str; 10] = ["`", "*/", "\"#", "{{ 7 }}", "{% raw %}", "//", "///", "\\", "|", "'''"];

/// The marks for one field. What is visible may pass and cost a whole crate, so each field has three of those, in turn.
fn marks(field: usize) -> impl Iterator<Item = &'static str> {
    HIDDEN.into_iter().chain((0..3).map(move |number| VISIBLE[(3 * field + number) % VISIBLE.len()]))
}

type Files = Result<Vec<SourceFile>, Diagnostics>;

/// How many items of each kind a crate has, with those inside of others, and which keys its manifest has.
fn items(files: &[SourceFile]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut add = |what: String, number: usize| {
        if number > 0 {
            *counts.entry(what).or_default() += number;
        }
    };
    for file in files {
        let ending = file.path.rsplit('.').next().unwrap_or_default();
        add(format!("file of {ending}"), 1);
        match ending {
            "rs" => {
                let parsed = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
                for item in &parsed.items {
                    let (kind, inside, attributes) = item_kind(item);
                    add(kind, 1);
                    add("inside of items".to_owned(), inside);
                    for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
                        let path = attribute.path().segments.iter().map(|part| part.ident.to_string());
                        add(format!("attribute {}", path.collect::<Vec<_>>().join("::")), 1);
                    }
                }
            }
            "toml" => {
                let parsed: toml::Table = file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path));
                keys("manifest", &parsed, &mut add);
            }
            _ => {}
        }
    }
    counts
}

fn keys(path: &str, table: &toml::Table, add: &mut impl FnMut(String, usize)) {
    for (key, value) in table {
        let path = format!("{path}.{key}");
        if let toml::Value::Table(inner) = value {
            keys(&path, inner, add);
        }
        add(path, 1);
    }
}

fn item_kind(item: &syn::Item) -> (String, usize, &[syn::Attribute]) {
    match item {
        syn::Item::Const(item) => ("const".to_owned(), 0, &item.attrs),
        syn::Item::Enum(item) => ("enum".to_owned(), item.variants.len(), &item.attrs),
        syn::Item::Fn(item) => ("fn".to_owned(), item.block.stmts.len(), &item.attrs),
        syn::Item::Impl(item) => ("impl".to_owned(), item.items.len(), &item.attrs),
        syn::Item::Macro(item) => {
            let path = item.mac.path.segments.iter().map(|part| part.ident.to_string()).collect::<Vec<_>>();
            // Entries end with a comma.
            let commas = item.mac.tokens.clone().into_iter().filter(|token| token.to_string() == ",").count();
            (format!("macro {}", path.join("::")), commas, &item.attrs)
        }
        syn::Item::Mod(item) => {
            ("mod".to_owned(), item.content.as_ref().map_or(0, |(_, items)| items.len()), &item.attrs)
        }
        syn::Item::Static(item) => ("static".to_owned(), 0, &item.attrs),
        syn::Item::Struct(item) => ("struct".to_owned(), item.fields.len(), &item.attrs),
        syn::Item::Type(item) => ("type".to_owned(), 0, &item.attrs),
        syn::Item::Use(item) => ("use".to_owned(), 0, &item.attrs),
        _ => ("another kind of item".to_owned(), 0, &[]),
    }
}

/// How the items of a crate compare with those of the same description without a mark.
#[derive(Clone, Copy)]
enum Compare {
    /// No more of any kind. A mark may take something away, such as the target of an annotation.
    NothingMore,
    /// No other kind of item, file or key: a fact more or less adds a field or a method.
    NoOtherKind,
}

/// Runs all variants on all cores; says how many were refused.
fn hold(
    variants: &[(String, String)],
    unharmed: &[SourceFile],
    compare: Compare,
    run: impl Fn(&str) -> Files + Sync,
) -> usize {
    let planned = items(unharmed);
    let (next, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some((what, text)) = variants.get(next.fetch_add(1, Ordering::Relaxed)) {
            match run(text) {
                Ok(files) => {
                    let found = items(&files);
                    match compare {
                        Compare::NothingMore => {
                            let more =
                                found.iter().find(|(kind, number)| planned.get(*kind).is_none_or(|n| n < number));
                            assert_eq!(more, None, "{what}");
                        }
                        Compare::NoOtherKind => {
                            let other = found.keys().find(|kind| !planned.contains_key(*kind));
                            assert_eq!(other, None, "{what}");
                        }
                    }
                }
                Err(problems) => {
                    refused.fetch_add(1, Ordering::Relaxed);
                    let without_place = problems.iter().find(|found| found.is_error() && found.location.is_none());
                    assert!(without_place.is_none(), "{what}: refused without a place\n{problems}");
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
    });
    refused.into_inner()
}

const METADATA: &str = r#"<?xml version="1.0"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.sample" Alias="own">
<EntityType Name="thing" OpenType="true"><Key><PropertyRef Name="id"/></Key>
<Property Name="id" Type="Edm.String" Nullable="false" MaxLength="7"/>
<Property Name="colour" Type="own.colour" DefaultValue="red"><Annotation Term="Org.OData.Core.V1.Description" String="Its colour."/></Property>
<NavigationProperty Name="parts" Type="Collection(own.part)" ContainsTarget="true" Partner="whole"/></EntityType>
<EntityType Name="part" BaseType="own.thing"><NavigationProperty Name="whole" Type="own.thing"/></EntityType>
<ComplexType Name="size"><Property Name="width" Type="Edm.Decimal" Scale="2"/></ComplexType>
<EnumType Name="colour" IsFlags="true"><Member Name="red" Value="1"/><Member Name="blue" Value="2"/></EnumType>
<TypeDefinition Name="weight" UnderlyingType="Edm.Int32"/>
<Action Name="paint" IsBound="true"><Parameter Name="it" Type="own.thing"/><Parameter Name="size" Type="own.size"/><ReturnType Type="Edm.String"/></Action>
<Function Name="near" IsComposable="true"><Parameter Name="place" Type="Edm.String"/><ReturnType Type="own.thing"/></Function>
<EntityContainer Name="Container"><EntitySet Name="things" EntityType="own.thing"><NavigationPropertyBinding Path="parts" Target="things"/></EntitySet>
<Singleton Name="best" Type="own.thing"/><FunctionImport Name="near" Function="own.near" EntitySet="things"/></EntityContainer>
<Annotations Target="own.thing"><Annotation Term="Org.OData.Core.V1.LongDescription" String="What there is."/>
<Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record><PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
<PropertyValue Property="Date" Date="2024-05-06"/><PropertyValue Property="Description" String="Use part."/><PropertyValue Property="Version" String="2024-05/x"/></Record></Collection></Annotation>
</Annotations></Schema></edmx:DataServices></edmx:Edmx>"#;

const DOCUMENT: &str = r#"{"permissions": {"Thing.Read.All": {
 "schemes": {"DelegatedWork": {"adminDisplayName": "x", "requiresAdminConsent": true, "privilegeLevel": 1}},
 "pathSets": [{"schemeKeys": ["DelegatedWork"], "methods": ["GET"], "paths": {"/things": "least=DelegatedWork;AlsoRequires=Part.Read"}}]}}}"#;

const OPERATION: &str = "---\ntitle: thing: paint\ndoc_type: apiPageType\nms.date: 03/04/2025\n---\n# thing: paint\n\n\
    Namespace: org.sample\n\n> [!CAUTION]\n> It is deprecated and ends on May 6, 2026. Call [spray](thing-spray.md) instead.\n\n\
    ## Permissions\n\n|Permission type|Permissions|\n|:---|:---|\n|Delegated (work or school account)|Thing.Read.All|\n\n\
    ## HTTP request\n\n```http\nPOST /things/{id}/paint\n```\n\n## Request headers\n\n|Name|Description|\n|:---|:---|\n\
    |Authorization|Bearer. Required.|\n\n## Request body\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n\
    |size|size|The size. Possible values are: `big`, `small`.|\n\n## Response\n\n\
    If successful, this method returns a `200 OK` response code and a String in the response body.\n";

const RESOURCE: &str = "---\ntitle: thing resource type\ndoc_type: resourcePageType\n---\n# thing resource type\n\n\
    Namespace: org.sample\n\nInherits from [base](base.md).\n\n## Methods\n\n|Method|Return type|Description|\n|:---|:---|:---|\n\
    |[Paint](thing-paint.md)|String|Paints it.|\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n\
    |colour|colour|Its colour. Possible values are: `red`, `blue`.|\n\n## Relationships\n\n|Relationship|Type|Description|\n\
    |:---|:---|:---|\n|parts|[part](part.md) collection|Its parts.|\n";

const CORRECTIONS: &str = r#"[
 {"name": "read-only", "kind": "annotate", "target": "org.sample.thing/id", "term": "Org.OData.Core.V1.Computed", "value": true,
  "reason": "The service sets it.", "link": "https://learn.example/thing"},
 {"name": "old", "kind": "deprecate", "target": "org.sample.size", "date": "2024-05-06", "version": "2024-05/x",
  "replacement": "org.sample.thing", "reason": "As announced."}
]"#;

const DESCRIPTION: &str = r##"{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"},
 "servers": [{"url": "https://shop.example/v1"}], "tags": [{"name": "things"}],
 "paths": {"/things/{id}": {"get": {"operationId": "getThing", "tags": ["things"], "description": "Gets one.",
   "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                  {"name": "size", "in": "query", "description": "How big.", "schema": {"type": "string", "enum": ["big", "small"]}}],
   "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}}},
  "put": {"operationId": "putThing", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
   "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}},
   "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}}}}},
 "components": {"schemas": {"thing": {"type": "object", "description": "A thing.", "required": ["id"],
   "properties": {"id": {"type": "string"}, "colour": {"$ref": "#/components/schemas/colour"},
                  "inner": {"type": "object", "properties": {"a b": {"type": "integer", "format": "int32", "description": "A number."}}}}},
  "part": {"allOf": [{"$ref": "#/components/schemas/thing"}, {"type": "object", "properties": {"whole": {"type": "string"}}}]},
  "colour": {"type": "string", "enum": ["red", "blue"]}}}}"##;

/// The value of each attribute with each mark behind it.
fn attributes(text: &str) -> Vec<(String, String)> {
    let mut variants = Vec::new();
    let (mut from, mut field) = (0, 0);
    while let Some(start) = text[from..].find("=\"").map(|found| from + found + 2) {
        let end = start + text[start..].find('"').expect("attributes end");
        from = end + 1;
        field += 1;
        let line = text[..start].lines().count();
        for mark in marks(field) {
            let written: String = mark.chars().map(|c| format!("&#{};", u32::from(c))).collect();
            let name = &text[text[..start].rfind(' ').unwrap_or(0)..end];
            variants.push((
                format!("{name} in line {line} with {mark:?}"),
                [&text[..end], &written, &text[end..]].concat(),
            ));
        }
    }
    variants
}

/// Each text and each key with each mark in its middle and at its end.
fn members(document: &Value) -> Vec<(String, String)> {
    fn places(value: &Value, pointer: &str, found: &mut Vec<(String, bool)>) {
        match value {
            Value::String(_) => found.push((pointer.to_owned(), false)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| places(item, &format!("{pointer}/{at}"), found))
            }
            Value::Object(entries) => {
                for (key, value) in entries {
                    let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                    found.push((pointer.clone(), true));
                    places(value, &pointer, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    places(document, "", &mut found);
    let mut variants = Vec::new();
    for (field, (pointer, is_key)) in found.into_iter().enumerate() {
        for mark in marks(field) {
            let mut changed = document.clone();
            if is_key {
                let (parent, key) = pointer.rsplit_once('/').expect("a key has a parent");
                let key = key.replace("~1", "/").replace("~0", "~");
                let parent = changed.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
                let value = parent.remove(&key).expect("the value");
                parent.insert([&key, mark].concat(), value);
            } else if let Some(Value::String(text)) = changed.pointer_mut(&pointer) {
                text.push_str(mark);
            }
            variants.push((format!("{pointer} with {mark:?}"), changed.to_string()));
        }
    }
    variants
}

/// Each word of a page with each mark behind it.
fn words(text: &str) -> Vec<(String, String)> {
    let mut variants = Vec::new();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let ends = text.char_indices().zip(text.chars().skip(1)).filter(|((_, c), next)| is_word(*c) && !is_word(*next));
    for (field, end) in ends.map(|((at, _), _)| at + 1).enumerate() {
        let word = &text[text[..end].rfind(|c| !is_word(c)).map_or(0, |at| at + 1)..end];
        for mark in marks(field) {
            let line = text[..end].lines().count();
            variants
                .push((format!("{word} in line {line} with {mark:?}"), [&text[..end], mark, &text[end..]].concat()));
        }
    }
    variants
}

fn must<T>(read: Result<T, Diagnostics>) -> T {
    read.unwrap_or_else(|problems| panic!("{problems}"))
}

fn model(text: &str) -> Result<EntityModel, Diagnostics> {
    Ok(csdl::read(&SourceFile::new("metadata.xml", text))?.model)
}

fn sample() -> EntityModel {
    must(model(METADATA))
}

fn page(name: &str, text: &str) -> Result<PageFacts, Diagnostics> {
    Ok(docs::read_page(&SourceFile::new(name, text), &())?.facts)
}

/// All that a version has, from the inputs of `import`.
fn specs(model: EntityModel, document: &str, pages: Vec<PageFacts>) -> Result<Specs, Diagnostics> {
    let document = permissions::read(&SourceFile::new("permissions.json", document))?;
    let permissions: Permissions = merge::permissions(&document, &model, &[]);
    let (mut documented, mut resources): (Vec<DocumentedOperation>, Vec<DocumentedResource>) = Default::default();
    for page in pages {
        match page {
            PageFacts::Operation(page) => documented.push(page),
            PageFacts::Resource(page) => resources.push(page),
        }
    }
    Ok(Specs { model, documented, resources, permissions, corrections: Vec::new() })
}

fn sample_specs() -> Specs {
    let page = |name, text| must(page(name, text));
    let pages = vec![page("thing-paint.md", OPERATION), page("thing.md", RESOURCE)];
    must(specs(sample(), DOCUMENT, pages))
}

/// What `regen` makes of the files.
fn regenerated(files: &[SourceFile]) -> Files {
    let assembled = assemble(files, Some("2020-01-01"))?;
    let options = CrateOptions { reference_view: Some("graph-rest-beta".to_owned()), ..options("hostile") };
    documented_crate_files(&assembled, &options, &templates())
}

/// What `import` and then `regen` make of the inputs.
fn imported(specs: &Specs) -> Files {
    regenerated(&spec::write(specs))
}

#[test]
fn metadata_becomes_nothing_but_the_planned_items() {
    let run = |text: &str| {
        let model = model(text)?;
        let generated = msgraph_codegen::crate_files(&model, &options("hostile"), &templates())?;
        let regenerated = imported(&Specs { model, ..Specs::default() })?;
        // One count for both, so that neither has anything more.
        Ok([generated, regenerated].concat())
    };
    let variants = attributes(METADATA);
    let refused = hold(&variants, &must(run(METADATA)), Compare::NothingMore, run);
    assert!(refused > variants.len() / 2 && refused < variants.len(), "{refused} of {}", variants.len());
}

#[test]
fn an_openapi_description_becomes_nothing_but_the_planned_items() {
    let run = |text: &str| {
        let document = openapi::read(&SourceFile::new("openapi.json", text))?;
        let service_root = document.service_root.unwrap_or_default();
        let options = CrateOptions { label: service_root.clone(), service_root, ..options("hostile") };
        msgraph_codegen::crate_files(&document.model, &options, &templates())
    };
    let document: Value = serde_json::from_str(DESCRIPTION).expect("JSON");
    // A key that is no longer the one that OpenAPI has, or a type or reference that is another, changes what is described.
    let is_name = |what: &str| {
        let pointer = what.split(" with ").next().unwrap_or_default();
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
        matches!(parent, "properties" | "schemas" | "paths" | "servers" | "tags" | "enum")
            || matches!(last, "url" | "title" | "operationId" | "name" | "description")
    };
    let mut variants = members(&document);
    variants.retain(|(what, _)| is_name(what));
    let refused = hold(&variants, &must(run(DESCRIPTION)), Compare::NothingMore, run);
    assert!(refused > 100 && refused < variants.len(), "{refused} of {}", variants.len());
}

#[test]
fn a_permissions_document_becomes_nothing_but_the_planned_items() {
    let run = |text: &str| {
        let specs = specs(sample(), text, Vec::new())?;
        let files = imported(&specs)?;
        let table = files.iter().find(|file| file.path == "src/permissions.txt").map_or("", |file| &file.text);
        for line in table.lines() {
            let start = line.split(' ').next().unwrap_or_default();
            assert!(matches!(start, "#" | "namespace" | "operation" | "permission" | "path" | "need"), "{line:?}");
        }
        Ok(files)
    };
    let document: Value = serde_json::from_str(DOCUMENT).expect("JSON");
    let variants = members(&document);
    let refused = hold(&variants, &must(run(DOCUMENT)), Compare::NoOtherKind, run);
    assert!(refused > 50, "{refused} of {}", variants.len());
}

#[test]
fn reference_pages_become_nothing_but_the_planned_items() {
    let unharmed = must(imported(&sample_specs()));
    for (name, text) in [("thing-paint.md", OPERATION), ("thing.md", RESOURCE)] {
        let run = |text: &str| {
            let mut pages = vec![page(name, text)?];
            if name == "thing.md" {
                pages.push(page("thing-paint.md", OPERATION)?);
            }
            imported(&specs(sample(), DOCUMENT, pages)?)
        };
        hold(&words(text), &unharmed, Compare::NoOtherKind, run);
    }
}

#[test]
fn committed_specs_become_nothing_but_the_planned_items() {
    let mut files = spec::write(&sample_specs());
    files.push(SourceFile::new("corrections.yaml", CORRECTIONS));
    let unharmed = must(regenerated(&files));
    let mut number = 0;
    for (at, file) in files.iter().enumerate() {
        let document: Value = serde_yaml::from_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        let run = |text: &str| {
            let mut changed = files.clone();
            changed[at].text = text.to_owned();
            regenerated(&changed)
        };
        let variants = members(&document);
        number += variants.len();
        hold(&variants, &unharmed, Compare::NoOtherKind, run);
    }
    assert!(number > 1_000, "{number}");
}
