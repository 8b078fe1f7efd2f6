//! Everything that the metadata declares is in the generated crate, by its wire name.
#![forbid(unsafe_code)]

mod beta;
mod generated;

use std::collections::{BTreeMap, BTreeSet};

use generated::{Generated, Method, literals};
use msgraph_codegen::ir::{
    EntityModel, Operation, OperationKind, Primitive, Property, QualifiedName, StructuredType, TypeName,
};

/// All structured types with their names; whether they are entity types.
fn structured(model: &EntityModel) -> Vec<(QualifiedName, &StructuredType, bool)> {
    let mut found = Vec::new();
    for (namespace, schema) in &model.schemas {
        let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure, true));
        let complex = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure, false));
        found.extend(
            entities
                .chain(complex)
                .map(|(name, structure, is_entity)| (QualifiedName::new(namespace, name), structure, is_entity)),
        );
    }
    found
}

/// Whether a wire name is that of a type, as casts have it.
fn names_a_type(model: &EntityModel, wire: &str) -> bool {
    QualifiedName::parse(wire).is_some_and(|name| model.structured_type(&name).is_some())
}

/// A missing thing is reported with all others that are.
fn none(missing: &[String], what: &str) {
    assert!(missing.is_empty(), "{} {what} missing:\n{}", missing.len(), missing[..missing.len().min(40)].join("\n"));
}

#[test]
fn types_and_properties() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let (mut entities, mut complex, mut properties, mut navigation) = (0, 0, 0, 0);
    let mut missing = Vec::new();
    for (name, structure, is_entity) in structured(&model) {
        let kind = if is_entity { "entity" } else { "complex" };
        *(if is_entity { &mut entities } else { &mut complex }) += 1;
        properties += structure.properties.len();
        navigation += structure.navigation_properties.len();
        let Some(table) = generated.models.get(name.as_str()).filter(|table| table.words.starts_with(kind)) else {
            missing.push(name.to_string());
            continue;
        };
        let source = generated.implementation(&table.file, &table.ident).unwrap_or_default();
        let constants: BTreeSet<&str> = literals(&source);
        // With those it inherits: a field of its own for each. A stream of an entity has an address instead.
        for (_, structure) in model.lineage(&name) {
            for (wire, property) in &structure.properties {
                let is_stream = property.type_ref.name == TypeName::Primitive(Primitive::Stream);
                if (is_entity && is_stream) == table.rows.contains_key(wire) {
                    missing.push(format!("{name}/{wire}"));
                }
            }
            for wire in structure.navigation_properties.keys() {
                if !constants.contains(wire.as_str()) {
                    missing.push(format!("{name}/{wire}"));
                }
            }
        }
        let declared = model.all_properties(&name);
        missing.extend(
            table
                .rows
                .keys()
                .filter(|wire| !declared.contains_key(wire.as_str()))
                .map(|wire| format!("not {name}/{wire}")),
        );
    }
    none(&missing, "types and properties are");
    assert_eq!((entities, complex, properties, navigation), (2_497, 3_334, 23_046, 2_808));
    assert_eq!(generated.models.len(), entities + complex);
}

#[test]
fn enumerations() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let (mut enumerations, mut members) = (0, 0);
    for (namespace, schema) in &model.schemas {
        for (name, declared) in &schema.enum_types {
            let name = QualifiedName::new(namespace, name);
            let table = &generated.enumerations.get(name.as_str()).unwrap_or_else(|| panic!("{name} is missing"));
            let expected: BTreeMap<String, Option<i64>> =
                declared.members.iter().map(|(name, member)| (name.clone(), Some(member.value))).collect();
            assert_eq!(table.rows, expected, "{name}");
            assert_eq!(table.words, if declared.is_flags { "flags" } else { "" }, "{name}");
            enumerations += 1;
            members += expected.len();
        }
    }
    assert_eq!((enumerations, members), (1_863, 12_298));
    assert_eq!(generated.enumerations.len(), enumerations);
}

#[test]
fn entity_sets_and_singletons() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let (_, container) = model.container().expect("a container");
    let methods = generated.methods_of("service", "Graph");
    let wire = |method: &Method| literals(&method.text).into_iter().next().map(str::to_owned);
    let found: BTreeMap<String, &Method> = methods.iter().filter_map(|m| Some((wire(m)?, m))).collect();
    let sets = container.entity_sets.iter().map(|(name, set)| (name, &set.entity_type, true));
    let singletons = container.singletons.iter().map(|(name, single)| (name, &single.entity_type, false));
    for (name, entity_type, collection) in sets.chain(singletons) {
        let builder = generated.builder(entity_type.as_str(), collection).expect("a builder");
        let method = found.get(name).unwrap_or_else(|| panic!("{name} is missing"));
        assert_eq!(method.returns(), builder.ident, "{name}");
    }
    assert_eq!((container.entity_sets.len(), container.singletons.len()), (79, 46));
    assert_eq!(found.len(), 79 + 46);
}

/// The methods that a builder has itself, and those of the builders it stands on.
fn inherited(model: &EntityModel, generated: &Generated, name: &QualifiedName, collection: bool) -> Vec<Method> {
    let lineage = model.lineage(name);
    let builders = lineage.iter().filter_map(|(name, _)| generated.builder(name.as_str(), collection));
    builders.flat_map(|builder| generated.methods(&builder)).collect()
}

#[test]
fn navigation_leads_on_from_every_builder() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let mut missing = Vec::new();
    let (mut builders, mut streams, mut media) = (0, 0, 0);
    for (name, structure, is_entity) in structured(&model) {
        let is_stream = |property: &Property| property.type_ref.name == TypeName::Primitive(Primitive::Stream);
        let Some(builder) = generated.builder(name.as_str(), false) else {
            if is_entity && structure.properties.values().any(is_stream) {
                missing.push(format!("{name} has a stream and no builder"));
            }
            continue;
        };
        builders += 1;
        let methods = inherited(&model, &generated, &name, false);
        for (_, structure) in model.lineage(&name) {
            for (wire, navigation) in &structure.navigation_properties {
                let Some(target) = generated.builder(navigation.target.as_str(), navigation.collection) else {
                    missing.push(format!("{name}/{wire} leads nowhere"));
                    continue;
                };
                if !methods.iter().any(|method| method.names(wire) && method.returns() == target.ident) {
                    missing.push(format!("{name}/{wire} to {}", target.ident));
                }
            }
        }
        let own = generated.methods(&builder);
        for (wire, _) in structure.properties.iter().filter(|(_, property)| is_entity && is_stream(property)) {
            streams += 1;
            if !own.iter().any(|method| method.returns() == "Media" && method.names(wire)) {
                missing.push(format!("{name}/{wire}"));
            }
        }
        if model.entity_type(&name).is_some_and(|entity| entity.has_stream) {
            media += 1;
            if !own.iter().any(|method| method.squeezed().contains("self.raw().media()") && method.returns() == "Media")
            {
                missing.push(format!("{name}/$value"));
            }
        }
    }
    none(&missing, "navigation properties and streams are");
    assert!(
        builders > 900 && streams > 20 && media > 5,
        "{builders} builders, {streams} streams, {media} media entities"
    );
}

#[test]
fn a_derived_builder_stands_on_that_of_its_base_and_declares_only_what_is_its_own() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let mut wrong = Vec::new();
    let mut derived = 0;
    for (name, _, _) in structured(&model) {
        for collection in [false, true] {
            let Some(builder) = generated.builder(name.as_str(), collection) else { continue };
            if generated.models[name.as_str()].ident != builder.model {
                wrong.push(format!("{} is for {}", builder.ident, builder.model));
            }
            if collection && builder.member != generated.builder(name.as_str(), false).map(|member| member.ident) {
                wrong.push(format!("{} has {:?}", builder.ident, builder.member));
            }
            let lineage = model.lineage(&name);
            // A base is left out where neither it nor a base of it adds anything but casts and keys, which lead to another
            // type from a derived one.
            let adds = |base: &QualifiedName| {
                let is_typed = |method: &Method| {
                    method.text.contains("_key(")
                        || literals(&method.text).into_iter().any(|wire| names_a_type(&model, wire))
                };
                let builder = generated.builder(base.as_str(), collection);
                builder.is_some_and(|builder| generated.methods(&builder).iter().any(|method| !is_typed(method)))
            };
            let last = lineage.iter().skip(1).rposition(|(base, _)| adds(base));
            let bases = lineage.iter().skip(1).take(last.map_or(0, |last| last + 1));
            let mut bases = bases.map(|(base, _)| generated.builder(base.as_str(), collection).map(|b| b.ident));
            let base = bases.position(|base| base.is_some());
            let expected =
                base.and_then(|at| generated.builder(lineage[at + 1].0.as_str(), collection)).map(|b| b.ident);
            derived += usize::from(expected.is_some());
            if builder.base != expected {
                wrong.push(format!("{} stands on {:?}, not {expected:?}", builder.ident, builder.base));
            }
            // The type itself, and the bases without a builder, whose members it has in their place.
            let own = &lineage[..base.map_or(lineage.len(), |at| at + 1)];
            for method in generated.methods(&builder) {
                if !method.text.contains("        navigate(") {
                    continue;
                }
                for wire in literals(&method.text) {
                    let declares = |structure: &StructuredType| {
                        structure.navigation_properties.contains_key(wire) || structure.properties.contains_key(wire)
                    };
                    if !names_a_type(&model, wire) && !own.iter().any(|(_, structure)| declares(structure)) {
                        wrong.push(format!("{} has {wire}, which its base declares", builder.ident));
                    }
                }
            }
        }
    }
    none(&wrong, "things are wrong, not");
    assert!(derived > 500, "{derived}");
}

/// The builder that an operation belongs to, and how it is written in a URL.
fn place<'o>(operation: &'o Operation, namespace: &str, name: &str) -> Option<(&'o QualifiedName, bool, String)> {
    let binding = operation.binding_parameter()?;
    let segment = if namespace == "microsoft.graph" { name.to_owned() } else { format!("{namespace}.{name}") };
    Some((binding.type_ref.name.named()?, binding.type_ref.collection, segment))
}

/// Whether a method is a call of an operation, with these parameters.
fn calls(generated: &Generated, file: &str, method: &Method, segment: &str, operation: &Operation) -> bool {
    let kinds: &[&str] = match operation.kind {
        OperationKind::Action => &["action"],
        OperationKind::Function => &["function", "call"],
    };
    let with = if operation.call_parameters().is_empty() { "" } else { "_with" };
    let is_call =
        kinds.iter().any(|kind| method.squeezed().contains(&format!("self.raw().{kind}{with}(\"{segment}\"")));
    if !is_call || with.is_empty() {
        return is_call;
    }
    let Some(given) = method.text.split("parameters: ").nth(1) else { return false };
    let given = given.strip_prefix("impl Into<").unwrap_or(given);
    let ident: String = given.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let table = generated.parameters.get(&(file.to_owned(), ident));
    table.is_some_and(|table| operation.call_parameters().iter().all(|p| table.rows.contains_key(&p.name)))
}

#[test]
fn operations() {
    let assembled = beta::assembled();
    let model = &assembled.model;
    let generated = Generated::read();
    let mut missing = Vec::new();
    let (mut actions, mut functions, mut documented) = (0, 0, 0);
    for (namespace, schema) in &model.schemas {
        for (name, overloads) in &schema.operations {
            for operation in overloads {
                match operation.kind {
                    _ if operation.origin != Default::default() => documented += 1,
                    OperationKind::Action => actions += 1,
                    OperationKind::Function => functions += 1,
                }
                let (binding, collection, segment) =
                    place(operation, namespace, name).expect("all are bound to a type");
                let Some(builder) = generated.builder(binding.as_str(), collection) else {
                    missing.push(format!("{segment}: {binding} has no builder"));
                    continue;
                };
                let own = generated.methods(&builder);
                if !own.iter().any(|method| calls(&generated, &builder.file, method, &segment, operation)) {
                    let parameters: Vec<&str> = operation.call_parameters().iter().map(|p| p.name.as_str()).collect();
                    missing.push(format!("{segment} of {} with {parameters:?}", builder.ident));
                }
            }
        }
    }
    none(&missing, "operations are");
    assert_eq!((actions, functions, documented), (1_410, 587, assembled.added.len()));
}

#[test]
fn no_operation_is_invented() {
    let model = beta::assembled().model;
    let generated = Generated::read();
    let mut invented = Vec::new();
    let mut checked = 0;
    for (name, _, _) in structured(&model) {
        for collection in [false, true] {
            let Some(builder) = generated.builder(name.as_str(), collection) else { continue };
            for method in generated.methods(&builder) {
                let text = method.squeezed();
                let call = ["action", "function", "call"].iter().find_map(|kind| {
                    let rest = text.split_once(&format!("self.raw().{kind}"))?.1;
                    Some((*kind, rest.split('"').nth(1)?))
                });
                let Some((kind, segment)) = call else { continue };
                checked += 1;
                let short = segment.rsplit('.').next().unwrap_or(segment);
                let namespace =
                    if short == segment { "microsoft.graph" } else { &segment[..segment.len() - short.len() - 1] };
                let lineage: Vec<&QualifiedName> = model.lineage(&name).into_iter().map(|(name, _)| name).collect();
                let declared = model.operations(&QualifiedName::new(namespace, short)).iter().any(|operation| {
                    (kind == "action") == (operation.kind == OperationKind::Action)
                        && place(operation, namespace, short)
                            .is_some_and(|(binding, many, _)| many == collection && lineage.contains(&binding))
                });
                if !declared {
                    invented.push(format!("{}::{} ({segment})", builder.ident, method.ident));
                }
            }
        }
    }
    none(&invented, "operations are invented, not");
    assert!(checked > 1_000, "{checked} calls were found");
}
