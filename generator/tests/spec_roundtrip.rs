//! What is written reads back the same, whatever a model holds.

use std::collections::BTreeMap;

use msgraph_codegen::correct::{Change, Correction};
use msgraph_codegen::ir::*;
use msgraph_codegen::spec::{self, Specs};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample;

/// Any text of visible characters, as names and most values are.
fn text() -> impl Strategy<Value = String> {
    let is_visible = |c: char| match c.is_ascii() {
        true => c == ' ' || c.is_ascii_graphic(),
        // After a letter, so that a combining mark counts as what it is.
        false => format!("x{c}").escape_debug().to_string() == format!("x{c}"),
    };
    prose().prop_map(move |text| text.chars().filter(|c| is_visible(*c)).collect())
}

/// The name of a permission.
fn permission() -> impl Strategy<Value = String> {
    "[A-Za-z0-9._-]{1,12}"
}

/// Any text, with those that YAML reads as something else among them.
fn prose() -> impl Strategy<Value = String> {
    const HAZARDS: &[&str] = &[
        "Yes",
        "no",
        "n",
        "y",
        "on",
        "true",
        "null",
        "~",
        "",
        " ",
        "1",
        "1.5",
        "1e3",
        ".inf",
        "2024-01-01",
        "<<",
        "=",
        "- a",
        "a: b",
        "#",
        "{",
        "[",
        "&a",
        "*a",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "%",
        "`",
        "@",
        " lead",
        "trail ",
        "a\nb",
        "\t",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "é",
        "😀",
    ];
    prop_oneof![prop::sample::select(HAZARDS).prop_map(str::to_owned), any::<String>(), "[a-z]{1,8}"]
}

/// A name of CSDL, with those that YAML reads as something else among them.
fn name() -> impl Strategy<Value = String> {
    let words = sample::select(&["Yes", "no", "n", "y", "on", "true", "null", "1", "1e3", "2024-01-01", "é", "名"][..]);
    prop_oneof![words.prop_map(str::to_owned), "[A-Za-z0-9_-]{1,8}"]
}

fn qualified() -> impl Strategy<Value = QualifiedName> {
    let simple = name().prop_filter("no dot", |name| !name.contains('.'));
    (namespace(), simple).prop_map(|(namespace, name)| QualifiedName::new(&namespace, &name))
}

fn namespace() -> impl Strategy<Value = String> {
    prop::sample::select(&["microsoft.graph", "microsoft.graph.security", "self", "no", "a.1"][..])
        .prop_map(str::to_owned)
}

fn term_key() -> impl Strategy<Value = TermKey> {
    let plain = "[a-zA-Z_]{1,6}";
    let term = (namespace(), plain).prop_map(|(namespace, name)| QualifiedName::new(&namespace, &name));
    (term, option::of("[a-zA-Z_0-9]{1,6}")).prop_map(|(term, qualifier)| TermKey { term, qualifier })
}

fn expression() -> impl Strategy<Value = Expression> {
    let leaf = prop_oneof![
        Just(Expression::Null),
        any::<bool>().prop_map(Expression::Bool),
        any::<i64>().prop_map(Expression::Int),
        prop::sample::select(&["1.5", "1.50", "1e3", "7", "-0.0", "0.1", "12345678901234567890.123456789"][..])
            .prop_map(|number| Expression::Number(number.to_owned())),
        prose().prop_map(Expression::Text),
        prose().prop_map(Expression::Path),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let annotated = btree_map(term_key(), inner.clone().prop_map(plain), 0..2);
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Expression::Collection),
            (option::of(qualified()), btree_map(name(), inner, 0..3), annotated).prop_map(
                |(record_type, properties, annotations)| {
                    Expression::Record(RecordExpression { record_type, properties, annotations })
                }
            ),
        ]
    })
}

fn plain(value: Expression) -> Annotation {
    Annotation { value, annotations: Annotations::new() }
}

fn annotations() -> impl Strategy<Value = Annotations> {
    let nested = btree_map(term_key(), expression().prop_map(plain), 0..2);
    let annotation = (expression(), nested).prop_map(|(value, annotations)| Annotation { value, annotations });
    btree_map(term_key(), annotation, 0..3)
}

fn primitive() -> impl Strategy<Value = Primitive> {
    prop::sample::select(Primitive::ALL)
}

fn facets() -> impl Strategy<Value = Facets> {
    let max_length = prop_oneof![any::<u64>().prop_map(MaxLength::Limit), Just(MaxLength::Max)];
    let scale = prop_oneof![any::<u32>().prop_map(Scale::Digits), Just(Scale::Variable), Just(Scale::Floating)];
    (option::of(max_length), option::of(any::<u32>()), option::of(scale), option::of(any::<bool>()), option::of(text()))
        .prop_map(|(max_length, precision, scale, unicode, srid)| Facets {
            max_length,
            precision,
            scale,
            unicode,
            srid,
        })
}

fn type_ref() -> impl Strategy<Value = TypeRef> {
    let name = prop_oneof![primitive().prop_map(TypeName::Primitive), qualified().prop_map(TypeName::Named)];
    (name, any::<bool>(), any::<bool>(), facets()).prop_map(|(name, collection, nullable, facets)| TypeRef {
        name,
        collection,
        nullable,
        facets,
    })
}

fn property() -> impl Strategy<Value = Property> {
    let default = prop_oneof![prose(), Just("true".to_owned()), Just("17".to_owned()), Just("017".to_owned())];
    (type_ref(), option::of(default), annotations()).prop_map(|(type_ref, default_value, annotations)| Property {
        type_ref,
        default_value,
        annotations,
    })
}

fn navigation() -> impl Strategy<Value = NavigationProperty> {
    let on_delete =
        prop::sample::select(&[OnDelete::Cascade, OnDelete::None, OnDelete::SetNull, OnDelete::SetDefault][..]);
    let constraints = btree_map(text(), text(), 0..2);
    (
        (qualified(), any::<bool>(), any::<bool>(), option::of(text())),
        (any::<bool>(), constraints, option::of(on_delete), annotations()),
    )
        .prop_map(|((target, collection, nullable, partner), rest)| {
            let (contains_target, referential_constraints, on_delete, annotations) = rest;
            NavigationProperty {
                target,
                collection,
                nullable,
                partner,
                contains_target,
                referential_constraints,
                on_delete,
                annotations,
            }
        })
}

fn structure() -> impl Strategy<Value = StructuredType> {
    (
        (option::of(qualified()), any::<bool>(), any::<bool>()),
        (btree_map(name(), property(), 0..4), btree_map(name(), navigation(), 0..3), annotations()),
    )
        .prop_map(|((base, is_abstract, is_open), (properties, mut navigation_properties, annotations))| {
            // A name is a property or a navigation property.
            navigation_properties.retain(|name, _| !properties.contains_key(name));
            StructuredType { base, is_abstract, is_open, properties, navigation_properties, annotations }
        })
}

fn entity_type() -> impl Strategy<Value = EntityType> {
    let key = vec((name(), option::of(name())).prop_map(|(path, alias)| KeyProperty { path, alias }), 0..3);
    (structure(), any::<bool>(), key).prop_map(|(structure, has_stream, key)| EntityType { structure, has_stream, key })
}

fn enum_type() -> impl Strategy<Value = EnumType> {
    let member = (any::<i64>(), annotations()).prop_map(|(value, annotations)| EnumMember {
        value,
        annotations,
        origin: Origin::Metadata,
    });
    (primitive(), any::<bool>(), btree_map(name(), member, 0..4), annotations()).prop_map(
        |(underlying, is_flags, members, annotations)| EnumType { underlying, is_flags, members, annotations },
    )
}

fn operation() -> impl Strategy<Value = Operation> {
    let parameter = (text(), type_ref(), annotations()).prop_map(|(name, type_ref, annotations)| Parameter {
        name,
        type_ref,
        annotations,
        origin: Origin::Metadata,
    });
    (
        (any::<bool>(), any::<bool>(), any::<bool>(), option::of(text())),
        (vec(parameter, 0..3), option::of((type_ref(), annotations())), annotations()),
    )
        .prop_map(|((action, is_bound, is_composable, entity_set_path), (parameters, returned, annotations))| {
            let (return_type, return_annotations) = returned.unzip();
            Operation {
                kind: if action { OperationKind::Action } else { OperationKind::Function },
                is_bound,
                is_composable,
                entity_set_path,
                parameters,
                return_type,
                return_annotations: return_annotations.unwrap_or_default(),
                return_origin: Origin::Metadata,
                annotations,
                origin: Origin::Metadata,
            }
        })
}

fn overloads() -> impl Strategy<Value = Vec<Operation>> {
    vec(operation(), 1..3).prop_map(|mut overloads| {
        overloads.sort_by_cached_key(Operation::sort_key);
        overloads
    })
}

fn container() -> impl Strategy<Value = EntityContainer> {
    let bindings = || btree_map(text(), text(), 0..2);
    let set = (qualified(), any::<bool>(), bindings(), annotations()).prop_map(
        |(entity_type, include_in_service_document, bindings, annotations)| EntitySet {
            entity_type,
            include_in_service_document,
            bindings,
            annotations,
        },
    );
    let singleton = (qualified(), any::<bool>(), bindings(), annotations()).prop_map(
        |(entity_type, nullable, bindings, annotations)| Singleton { entity_type, nullable, bindings, annotations },
    );
    let action = (qualified(), option::of(text()), annotations())
        .prop_map(|(action, entity_set, annotations)| ActionImport { action, entity_set, annotations });
    let function = (qualified(), option::of(text()), any::<bool>(), annotations()).prop_map(
        |(function, entity_set, include_in_service_document, annotations)| FunctionImport {
            function,
            entity_set,
            include_in_service_document,
            annotations,
        },
    );
    (
        (name(), option::of(qualified()), annotations()),
        (btree_map(name(), set, 0..3), btree_map(name(), singleton, 0..3)),
        (btree_map(name(), action, 0..2), btree_map(name(), function, 0..2)),
    )
        .prop_map(|((name, extends, annotations), (entity_sets, mut singletons), (mut actions, mut functions))| {
            singletons.retain(|name, _| !entity_sets.contains_key(name));
            actions.retain(|name, _| !entity_sets.contains_key(name) && !singletons.contains_key(name));
            functions.retain(|name, _| {
                !entity_sets.contains_key(name) && !singletons.contains_key(name) && !actions.contains_key(name)
            });
            EntityContainer {
                name,
                extends,
                entity_sets,
                singletons,
                action_imports: actions,
                // Specs hold none: they are what OData has no words for.
                http_operations: Default::default(),
                function_imports: functions,
                annotations,
            }
        })
}

fn schema() -> impl Strategy<Value = Schema> {
    let complex = structure().prop_map(|structure| ComplexType { structure });
    let definition = (primitive(), facets(), annotations())
        .prop_map(|(underlying, facets, annotations)| TypeDefinition { underlying, facets, annotations });
    let term = (type_ref(), option::of(qualified()), vec(text(), 0..2), option::of(prose()), annotations()).prop_map(
        |(type_ref, base, applies_to, default_value, annotations)| Term {
            type_ref,
            base,
            applies_to,
            default_value,
            annotations,
        },
    );
    (
        (
            btree_map(name(), entity_type(), 0..3),
            btree_map(name(), complex, 0..2),
            btree_map(name(), enum_type(), 0..3),
        ),
        (btree_map(name(), definition, 0..2), btree_map(name(), overloads(), 0..3), btree_map(name(), term, 0..2)),
        annotations(),
    )
        .prop_map(
            |((entity_types, complex_types, enum_types), (type_definitions, operations, terms), annotations)| Schema {
                entity_types,
                complex_types,
                enum_types,
                type_definitions,
                operations,
                terms,
                container: None,
                annotations,
            },
        )
}

fn model() -> impl Strategy<Value = EntityModel> {
    let include = annotations().prop_map(|annotations| IncludedNamespace { annotations });
    let terms =
        (text(), option::of(text()), option::of(text())).prop_map(|(term_namespace, qualifier, target_namespace)| {
            IncludeAnnotations { term_namespace, qualifier, target_namespace }
        });
    let reference = (btree_map(text(), include, 0..2), btree_set(terms, 0..2), annotations()).prop_map(
        |(includes, include_annotations, annotations)| Reference { includes, include_annotations, annotations },
    );
    (
        (text(), btree_map(text(), reference, 0..2)),
        (btree_map(namespace(), schema(), 0..3), option::of(container()), btree_map(name(), annotations(), 0..2)),
    )
        .prop_map(|((version, references), (mut schemas, container, unattached))| {
            if let Some(schema) = schemas.values_mut().next() {
                schema.container = container;
            }
            EntityModel { version, references, schemas, unattached }
        })
}

fn day() -> impl Strategy<Value = Option<String>> {
    option::of("20[0-9]{2}-[0-1][0-9]-[0-3][0-9]")
}

fn parameters() -> impl Strategy<Value = Vec<DocumentedParameter>> {
    let one = (text(), option::of(text()), any::<[bool; 3]>(), vec(text(), 0..2)).prop_map(
        |(name, type_name, [collection, optional, deprecated], members)| DocumentedParameter {
            name,
            type_name,
            collection,
            optional,
            deprecated,
            members,
        },
    );
    vec(one, 0..3)
}

fn documented_deprecation() -> impl Strategy<Value = Option<DocumentedDeprecation>> {
    let one = (day(), option::of(text())).prop_map(|(date, replacement)| DocumentedDeprecation { date, replacement });
    option::of(one)
}

fn schemes() -> impl Strategy<Value = PermissionsByScheme> {
    let one = (vec(permission(), 0..2), vec(permission(), 0..2))
        .prop_map(|(least, higher)| DocumentedPermissions { least, higher });
    btree_map(text(), one, 0..3)
}

fn page() -> impl Strategy<Value = DocumentedOperation> {
    let kinds = [
        PageKind::Action,
        PageKind::Function,
        PageKind::List,
        PageKind::Get,
        PageKind::Create,
        PageKind::Update,
        PageKind::Replace,
        PageKind::Delete,
        PageKind::AddReference,
        PageKind::RemoveReference,
    ];
    let line = ("[A-Z]{3,6}", text()).prop_map(|(method, path)| RequestLine { method, path: format!("/{path}") });
    let header = (text(), any::<bool>()).prop_map(|(name, required)| DocumentedHeader { name, required });
    let value =
        (text(), any::<bool>()).prop_map(|(type_name, collection)| DocumentedBody::Value { type_name, collection });
    let body = prop_oneof![Just(DocumentedBody::Unknown), Just(DocumentedBody::Nothing), value];
    let response = (option::of(any::<u16>()), vec(any::<u16>(), 0..2), body)
        .prop_map(|(status, other_statuses, body)| DocumentedResponse { status, other_statuses, body });
    let case = (prose(), schemes()).prop_map(|(of, permissions)| PermissionCase { of, permissions });
    (
        (prose(), prop::sample::select(kinds.to_vec()), option::of(text()), day()),
        (vec(line, 0..3), vec(header, 0..2), parameters(), parameters(), response),
        (option::of(schemes()), vec(case, 0..2), option::of(vec(text(), 0..3)), documented_deprecation()),
    )
        .prop_map(
            |((title, kind, namespace, date), (requests, headers, url_parameters, parameters, response), rest)| {
                let (permissions, permission_cases, clouds, deprecation) = rest;
                let page = "some-page".to_owned();
                DocumentedOperation {
                    page,
                    title,
                    kind,
                    namespace,
                    date,
                    requests,
                    headers,
                    url_parameters,
                    parameters,
                    response,
                    permissions,
                    permission_cases,
                    clouds,
                    deprecation,
                }
            },
        )
}

fn resource() -> impl Strategy<Value = DocumentedResource> {
    let method = (prose(), option::of(text())).prop_map(|(title, page)| DocumentedMethod { title, page });
    let member = (text(), option::of(any::<i64>())).prop_map(|(name, value)| DocumentedMember { name, value });
    let listed = (text(), vec(member, 0..3)).prop_map(|(name, members)| DocumentedEnum { name, members });
    (
        (prose(), option::of(text()), day(), option::of(text()), option::of(text()), any::<bool>()),
        (parameters(), parameters(), vec(method, 0..3), vec(listed, 0..2), documented_deprecation()),
    )
        .prop_map(|((title, namespace, date, type_name, base, open), rest)| {
            let (properties, relationships, methods, enums, deprecation) = rest;
            let page = "some-type".to_owned();
            DocumentedResource {
                page,
                title,
                namespace,
                date,
                type_name,
                base,
                open,
                properties,
                relationships,
                methods,
                enums,
                deprecation,
            }
        })
}

fn permissions() -> impl Strategy<Value = Permissions> {
    let scheme = || sample::select(&Scheme::ALL[..]);
    let facts = (any::<bool>(), option::of(1u8..=5))
        .prop_map(|(admin_consent, privilege_level)| PermissionScheme { admin_consent, privilege_level });
    let definition = btree_map(scheme(), facts, 0..3).prop_map(|schemes| PermissionDefinition { schemes });
    // Least privileged first, each permission once, is what a requirement is.
    let grants = btree_map(permission(), (any::<bool>(), vec(permission(), 0..3)), 0..4).prop_map(|grants| {
        let grant = |(permission, (least, also_requires))| Grant { permission, least, also_requires };
        let mut grants: Vec<Grant> = grants.into_iter().map(grant).collect();
        grants.sort_by_key(|grant| !grant.least);
        grants
    });
    let requirement = btree_map(scheme(), grants, 0..3).prop_map(|schemes| Requirement { schemes });
    let path = "/[a-z]{1,8}(/[ -~]{0,12}){0,3}";
    let requirements = btree_map(path, btree_map("[A-Z]{3,6}", requirement, 0..3), 0..4);
    let class =
        sample::select(vec![UnresolvedClass::OtherVersion, UnresolvedClass::Gone, UnresolvedClass::DocumentError]);
    let unresolved = (text(), class, prose(), btree_set("[A-Z]{3,6}", 0..3))
        .prop_map(|(path, class, reason, methods)| UnresolvedPath { path, class, reason, methods });
    (btree_map(permission(), definition, 0..4), requirements, btree_set(unresolved, 0..3))
        .prop_map(|(definitions, requirements, unresolved)| Permissions { definitions, requirements, unresolved })
}

fn corrections() -> impl Strategy<Value = Vec<Correction>> {
    let day = || option::of("20[0-9]{2}-[0-1][0-9]-[0-3][0-9]");
    let deprecate = (day(), day(), option::of(text()), option::of(qualified())).prop_map(
        |(date, removal_date, version, replacement)| {
            let replacement = replacement.map(|name| name.to_string());
            Change::Deprecate(Deprecation { date, removal_date, version, replacement })
        },
    );
    let annotate = (term_key(), expression()).prop_map(|(term, value)| Change::Annotate { term, value });
    let trust = text().prop_map(|page| Change::TrustPage { page });
    let reason = prose().prop_map(|text| text.trim_end().to_owned());
    let one = (
        qualified().prop_map(|name| name.to_string()),
        prop_oneof![deprecate, annotate, trust],
        reason,
        option::of(text()),
    );
    btree_map(text(), one, 0..4).prop_map(|corrections| {
        let entries = corrections.into_iter();
        entries
            .map(|(name, (target, change, reason, link))| Correction { name, target, change, reason, link })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_model_reads_back(
        model in model(),
        documented in vec(page(), 0..=1),
        resources in vec(resource(), 0..=1),
        permissions in permissions(),
        corrections in corrections(),
    ) {
        let specs = Specs { model, documented, resources, permissions, corrections };
        let files = spec::write(&specs);
        let read = spec::read(&files).map_err(|problems| {
            let all: Vec<_> = files.iter().map(|file| format!("== {}\n{}", file.path, file.text)).collect();
            TestCaseError::fail(format!("{problems}\n{}", all.join("\n")))
        })?;
        prop_assert_eq!(&read, &specs);
        prop_assert_eq!(spec::write(&read), files);
    }
}

#[test]
fn what_only_pages_know_stays_out_of_the_schema() {
    let of_page = || Origin::Documented("page".to_owned());
    let string = TypeRef {
        name: TypeName::Primitive(Primitive::String),
        collection: false,
        nullable: true,
        facets: Facets::default(),
    };
    let extended = Operation {
        kind: OperationKind::Action,
        is_bound: false,
        is_composable: false,
        entity_set_path: None,
        parameters: vec![Parameter {
            name: "only".to_owned(),
            type_ref: string.clone(),
            annotations: Annotations::new(),
            origin: of_page(),
        }],
        return_type: Some(string),
        return_annotations: Annotations::new(),
        return_origin: of_page(),
        annotations: Annotations::new(),
        origin: Origin::Metadata,
    };
    let member = |origin| EnumMember { value: 0, annotations: Annotations::new(), origin };
    let enum_type = EnumType {
        underlying: Primitive::Int32,
        is_flags: false,
        members: BTreeMap::from([
            ("known".to_owned(), member(Origin::Metadata)),
            ("only".to_owned(), member(of_page())),
        ]),
        annotations: Annotations::new(),
    };
    let schema = Schema {
        operations: BTreeMap::from([("extended".to_owned(), vec![extended])]),
        enum_types: BTreeMap::from([("kind".to_owned(), enum_type)]),
        ..Schema::default()
    };
    let model = EntityModel { schemas: BTreeMap::from([("a".to_owned(), schema)]), ..EntityModel::default() };
    let text: String = spec::write_schema(&model).into_iter().map(|file| file.text).collect();
    assert!(text.contains("extended") && text.contains("known: 0"), "{text}");
    assert!(!text.contains("only") && !text.contains("$ReturnType"), "{text}");
}

#[test]
fn operations_of_pages_stay_out_of_the_schema() {
    let operation = Operation {
        kind: OperationKind::Action,
        is_bound: false,
        is_composable: false,
        entity_set_path: None,
        parameters: Vec::new(),
        return_type: None,
        return_annotations: Annotations::new(),
        return_origin: Origin::Metadata,
        annotations: Annotations::new(),
        origin: Origin::Documented("page".to_owned()),
    };
    let operations = BTreeMap::from([("only".to_owned(), vec![operation])]);
    let schema = Schema { operations, ..Schema::default() };
    let model = EntityModel { schemas: BTreeMap::from([("a".to_owned(), schema)]), ..EntityModel::default() };
    let files = spec::write_schema(&model);
    assert!(files.iter().all(|file| !file.text.contains("only")));
    // The namespace remains.
    assert!(files.iter().any(|file| file.path == "schema/a/namespace.yaml" && file.text.ends_with("{}\n")));
}
