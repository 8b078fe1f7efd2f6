//! What the files look like, and what is said of files that are wrong.

use std::collections::BTreeMap;

use msgraph_codegen::ir::*;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec::{self, Specs};

fn name(text: &str) -> QualifiedName {
    QualifiedName::parse(text).expect("a full name")
}

fn term(text: &str) -> TermKey {
    TermKey { term: name(text), qualifier: None }
}

fn plain(value: Expression) -> Annotation {
    Annotation { value, annotations: Annotations::new() }
}

fn of(type_name: &str, collection: bool, nullable: bool) -> TypeRef {
    let name = match Primitive::parse(type_name) {
        Some(primitive) => TypeName::Primitive(primitive),
        None => TypeName::Named(name(type_name)),
    };
    TypeRef { name, collection, nullable, facets: Facets::default() }
}

fn property(type_name: &str) -> Property {
    Property { type_ref: of(type_name, false, true), default_value: None, annotations: Annotations::new() }
}

fn parameter(name: &str, type_name: &str, collection: bool) -> Parameter {
    Parameter {
        name: name.to_owned(),
        type_ref: of(type_name, collection, true),
        annotations: Annotations::new(),
        origin: Origin::Metadata,
    }
}

fn text(text: &str) -> Expression {
    Expression::Text(text.to_owned())
}

/// One of each hazard: names that YAML reads as something else, members that collide, a type and an operation of one name,
/// annotations of every shape, facets, a key with an alias.
fn hazards() -> EntityModel {
    let mut thing = EntityType {
        has_stream: true,
        key: vec![
            KeyProperty { path: "id".to_owned(), alias: None },
            KeyProperty { path: "address/no".to_owned(), alias: Some("houseNumber".to_owned()) },
        ],
        ..EntityType::default()
    };
    let structure = &mut thing.structure;
    structure.base = Some(name("microsoft.graph.entity"));
    structure.is_open = true;
    let revision = RecordExpression {
        record_type: None,
        properties: BTreeMap::from([
            ("Date".to_owned(), text("2024-08-01")),
            ("Kind".to_owned(), text("Deprecated")),
            ("Version".to_owned(), text("2024-08/PrivatePreview:things")),
        ]),
        annotations: Annotations::from([(term("MsGraphRust.V1.ReplacedBy"), plain(text("microsoft.graph.other")))]),
    };
    let revisions = Expression::Collection(vec![Expression::Record(revision)]);
    structure.annotations.insert(term("Org.OData.Core.V1.Revisions"), plain(revisions));
    for hazard in ["Yes", "no", "n", "y", "true", "null", "type", "_summary", "request-id", "v10_0", "12", "a b", "~"] {
        structure.properties.insert(hazard.to_owned(), property("Edm.String"));
    }
    let mut computed = property("Edm.Decimal");
    computed.type_ref.facets = Facets {
        max_length: Some(MaxLength::Limit(20)),
        scale: Some(Scale::Variable),
        precision: Some(5),
        ..Facets::default()
    };
    computed.annotations.insert(term("Org.OData.Core.V1.Computed"), plain(Expression::Bool(true)));
    computed.annotations.insert(
        TermKey { term: name("Org.OData.Core.V1.Description"), qualifier: Some("long".to_owned()) },
        Annotation {
            value: text("Says: \"yes\", then\na second line."),
            annotations: Annotations::from([(
                term("Org.OData.Core.V1.IsLanguageDependent"),
                plain(Expression::Bool(true)),
            )]),
        },
    );
    computed.default_value = Some("1.50".to_owned());
    structure.properties.insert("computed".to_owned(), computed);
    structure.navigation_properties.insert(
        "members".to_owned(),
        NavigationProperty {
            target: name("microsoft.graph.directoryObject"),
            collection: true,
            nullable: false,
            partner: Some("memberOf".to_owned()),
            contains_target: true,
            referential_constraints: BTreeMap::from([("groupId".to_owned(), "id".to_owned())]),
            on_delete: Some(OnDelete::Cascade),
            annotations: Annotations::from([(
                term("Org.OData.Capabilities.V1.FilterRestrictions"),
                plain(Expression::Record(RecordExpression {
                    record_type: Some(name("Org.OData.Capabilities.V1.FilterRestrictionsType")),
                    properties: BTreeMap::from([
                        ("MaxLevels".to_owned(), Expression::Number("1.5".to_owned())),
                        ("Exact".to_owned(), Expression::Number("1.50".to_owned())),
                        ("Levels".to_owned(), Expression::Int(-1)),
                        ("NonFilterable".to_owned(), Expression::Path("a/b".to_owned())),
                        ("Nothing".to_owned(), Expression::Null),
                    ]),
                    annotations: Annotations::new(),
                })),
            )]),
        },
    );
    let member = |value| EnumMember { value, annotations: Annotations::new(), origin: Origin::Metadata };
    let mut colour = EnumType {
        underlying: Primitive::Int64,
        is_flags: true,
        members: BTreeMap::from([
            ("self".to_owned(), member(0)),
            ("no".to_owned(), member(1)),
            ("remoteControlSoftware".to_owned(), member(2)),
            ("remote_Control_Software".to_owned(), member(2)),
            ("updateScanFailed".to_owned(), member(-2_016_324_062)),
        ]),
        annotations: Annotations::new(),
    };
    if let Some(member) = colour.members.get_mut("no") {
        member.annotations.insert(term("Org.OData.Core.V1.Description"), plain(text("No.")));
    }
    let code = |kind, parameters: Vec<Parameter>| Operation {
        kind,
        is_bound: true,
        is_composable: kind == OperationKind::Function,
        entity_set_path: None,
        parameters,
        return_type: Some(of("microsoft.graph.code", false, false)),
        return_annotations: Annotations::new(),
        return_origin: Origin::Metadata,
        annotations: Annotations::new(),
        origin: Origin::Metadata,
    };
    let mut container = EntityContainer { name: "GraphService".to_owned(), ..EntityContainer::default() };
    container.entity_sets.insert(
        "things".to_owned(),
        EntitySet {
            entity_type: name("microsoft.graph.thing"),
            include_in_service_document: false,
            bindings: BTreeMap::from([("members".to_owned(), "things".to_owned())]),
            annotations: Annotations::new(),
        },
    );
    container.singletons.insert(
        "me".to_owned(),
        Singleton {
            entity_type: name("microsoft.graph.thing"),
            nullable: false,
            bindings: BTreeMap::new(),
            annotations: Annotations::new(),
        },
    );
    let schema = Schema {
        entity_types: BTreeMap::from([("thing".to_owned(), thing)]),
        complex_types: BTreeMap::from([
            ("code".to_owned(), ComplexType::default()),
            ("no".to_owned(), ComplexType::default()),
        ]),
        enum_types: BTreeMap::from([
            ("colour".to_owned(), colour),
            (
                "empty".to_owned(),
                EnumType {
                    underlying: Primitive::Byte,
                    is_flags: false,
                    members: BTreeMap::new(),
                    annotations: Annotations::new(),
                },
            ),
        ]),
        operations: BTreeMap::from([(
            "code".to_owned(),
            vec![
                code(OperationKind::Action, vec![parameter("bindingParameter", "microsoft.graph.thing", true)]),
                code(
                    OperationKind::Function,
                    vec![parameter("this", "microsoft.graph.thing", false), parameter("ids", "Edm.String", true)],
                ),
            ],
        )]),
        type_definitions: BTreeMap::from([(
            "Json".to_owned(),
            TypeDefinition {
                underlying: Primitive::String,
                facets: Facets { max_length: Some(MaxLength::Max), unicode: Some(false), ..Facets::default() },
                annotations: Annotations::new(),
            },
        )]),
        terms: BTreeMap::from([(
            "downloadUrl".to_owned(),
            Term {
                type_ref: of("Edm.String", false, true),
                base: None,
                applies_to: vec!["microsoft.graph.driveItem".to_owned()],
                default_value: Some("null".to_owned()),
                annotations: Annotations::new(),
            },
        )]),
        container: Some(container),
        annotations: Annotations::new(),
    };
    EntityModel {
        version: "4.0".to_owned(),
        references: BTreeMap::new(),
        schemas: BTreeMap::from([("microsoft.graph".to_owned(), schema)]),
        unattached: BTreeMap::from([(
            "microsoft.graph.user/joinedGroups".to_owned(),
            Annotations::from([(
                term("Org.OData.Capabilities.V1.ReadRestrictions"),
                plain(Expression::Record(RecordExpression::default())),
            )]),
        )]),
    }
}

#[test]
fn every_hazard_as_yaml() {
    let model = hazards();
    let files = spec::write_schema(&model);
    let all: Vec<_> = files.iter().map(|file| format!("=== {}\n{}", file.path, file.text)).collect();
    insta::assert_snapshot!(all.join("\n"));
    assert_eq!(spec::read(&files).expect("our own files").model, model);
}

fn files(pairs: &[(&str, &str)]) -> Vec<SourceFile> {
    let mut files: Vec<_> = pairs.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    if !files.iter().any(|file| file.path == "schema/document.yaml") {
        files.push(SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"));
    }
    files
}

#[test]
fn several_mistakes_come_together_with_their_places() {
    let problems = spec::read(&files(&[
        (
            "schema/a.b/entity-types.yaml",
            "user:\n  $Kind: EntityType\n  $BaseTyp: a.b.entity\n  id: {$Type: Edm.Strin, $Nullable: true}\n  age: {$Nullable: maybe, $Scale: floatin}\n  age: {$Type: Edm.Int32, $Nullable: true}\n  friends: {$Kind: NavigationProperty, $Type: user, $Nullable: true}\ngroup:\n  $Kind: ComplexType\nlist: [1]\n",
        ),
        ("schema/a.b/enum-types.yaml", "e:\n  $Kind: EnumType\n  $UnderlyingType: a.b.x\n  one: \"1\"\n  two@a.b.c: 1\n"),
        (
            "schema/a.b/operations.yaml",
            "f:\n  - $Kind: Operation\n    $Parameter:\n      - {$Type: Edm.String, $Nullable: true}\n      - {$Name: p, $Type: Edm.String, $Nullable: true, \"@x\": 1, \"@a.b.c\": {$If: 1}}\n",
        ),
        ("schema/a.b/entity-typos.yaml", "{}\n"),
        ("documented/page.yaml", "title: t\nkind: acton\nrequests: [users]\nresponse: {state: 200}\n"),
        ("corrections.yaml", "- name: a\n  kind: annotate\n  target: a.b.c\n  reason: because\n  term: x\n- name: a\n"),
        ("README.md", "not part of the format"),
    ]))
    .expect_err("wrong in many ways");
    insta::assert_snapshot!(problems);
}

#[test]
fn what_is_no_yaml_is_said_to_be_none() {
    let broken = "user:\n  $Kind: EntityType\n\tid: {$Type: Edm.String}\n";
    let problems = spec::read(&files(&[
        ("schema/a.b/entity-types.yaml", broken),
        ("schema/a.b/complex-types.yaml", "- a\n- b\n"),
        ("schema/a.b/terms.yaml", ""),
        ("schema/a.b/enum-types.yaml", "<?xml version=\"1.0\"?>\n<edmx:Edmx/>\n"),
        ("schema/a.b/type-definitions.yaml", "a: &x {$Kind: [*x]}\n"),
        ("schema/a.b/namespace.yaml", "no: {}\n"),
    ]))
    .expect_err("not specs");
    insta::assert_snapshot!(problems);
}

#[test]
fn places_in_hand_edited_files_are_found_too() {
    // The comment after a value leaves what the strict reader reads; the general one tells places only of errors.
    let text = "user: # the user\n  $Kind: 'EntityType'\n  id:\n    $Type: Edm.String\n    $Nullable: true\n    $Nulable: false\n";
    let problems = spec::read(&files(&[("schema/a.b/entity-types.yaml", text)])).expect_err("an unknown key");
    let at = problems.as_slice()[0].location.clone().expect("a place");
    assert_eq!((at.line, at.column, at.excerpt.as_str()), (6, 5, "    $Nulable: false"));
}

#[test]
fn files_that_contradict_each_other_are_refused() {
    let container = "Service:\n  $Kind: EntityContainer\n";
    let named = "$Version: \"4.0\"\n$EntityContainer: a.b.Other\n";
    let problems = spec::read(&files(&[("schema/document.yaml", named), ("schema/a.b/container.yaml", container)]));
    assert_eq!(problems.expect_err("another name").as_slice()[0].code, "spec::container");
    let problems = spec::read(&files(&[("schema/a.b/container.yaml", container)]));
    assert_eq!(problems.expect_err("no name").as_slice()[0].code, "spec::container");
    let problems = spec::read(&[SourceFile::new("schema/a.b/container.yaml", container)]);
    assert_eq!(problems.expect_err("no document").as_slice()[0].code, "spec::missing-file");
}

#[test]
fn elements_are_found_in_the_files() {
    let specs = Specs { model: hazards(), ..Specs::default() };
    let files = spec::write(&specs);
    let line = |path: &str| {
        let location = spec::locate(&files, &ElementPath::new(path))?;
        Some((location.file, location.excerpt))
    };
    let entity_types = "schema/microsoft.graph/entity-types.yaml".to_owned();
    assert_eq!(line("microsoft.graph.thing"), Some((entity_types.clone(), "thing:".to_owned())));
    assert_eq!(
        line("microsoft.graph.thing/no"),
        Some((entity_types, "  \"no\": {$Type: Edm.String, $Nullable: true}".to_owned()))
    );
    let operations = "schema/microsoft.graph/operations.yaml".to_owned();
    assert_eq!(
        line("microsoft.graph.code(microsoft.graph.thing,Collection(Edm.String))/ids"),
        Some((
            operations.clone(),
            "      - {$Name: ids, $Type: Edm.String, $Collection: true, $Nullable: true}".to_owned()
        ))
    );
    assert_eq!(
        line("microsoft.graph.code(Collection(microsoft.graph.thing))"),
        Some((operations, "  - $Kind: Action".to_owned()))
    );
    assert_eq!(line("microsoft.graph.nothing"), None);
}
