//! Entity types, complex types and operation parameters as structs.

use std::collections::BTreeMap;

use crate::ir::{
    Annotations, NavigationProperty, Origin, Parameter, Primitive, Property, QualifiedName, StructuredType, TypeName,
    TypeRef,
};

use super::crate_model::{FamilyModel, FieldModel, NavigationModel, StructModel, VariantModel};
use super::identifiers::{self, Case};
use super::rust_types::{self, RustType, Scope};
use super::{Lowering, facts, literal, secrets};

/// Field names of every model that no property may take.
const RESERVED_FIELDS: &[&str] = &["extra"];

/// A family of more types gets no enum: in Graph that is `entity`, the base of nearly every entity type, of which
/// nobody asks which of 2,388 types it is. `downcast` still works there.
const FAMILY_LIMIT: usize = 1000;

/// One entity or complex type.
pub(super) fn structured(lowering: &Lowering<'_>, name: &QualifiedName) -> Option<StructModel> {
    let place = lowering.places.get(name)?;
    let structure = lowering.model.structured_type(name)?;
    let entity = lowering.model.entity_type(name);
    let scope = Scope::Models(&place.namespace);
    let lineage = lowering.model.lineage(name);

    let mut kind = vec![if entity.is_some() { "entity" } else { "complex" }];
    if lowering.model.is_open(name) {
        kind.push("open");
    }
    if structure.is_abstract {
        kind.push("abstract");
    }
    let has_stream = lineage.iter().any(|(n, _)| lowering.model.entity_type(n).is_some_and(|e| e.has_stream));
    if has_stream {
        kind.push("stream");
    }

    let keys = lowering.keys(name);
    let mut properties: BTreeMap<&str, (&Property, bool)> = BTreeMap::new();
    let mut navigation: BTreeMap<&str, &NavigationProperty> = BTreeMap::new();
    for (_, structure) in &lineage {
        for (wire, property) in &structure.properties {
            properties.entry(wire).or_insert((property, keys.iter().any(|key| key.path == *wire)));
        }
        for (wire, property) in &structure.navigation_properties {
            navigation.entry(wire).or_insert(property);
        }
    }
    let idents = identifiers::scope(properties.keys().copied(), Case::Snake, RESERVED_FIELDS);
    let fields = properties
        .iter()
        .filter_map(|(wire, (property, is_key))| {
            let facets = PropertyFacts {
                annotations: &property.annotations,
                is_key: *is_key,
                optional: false,
                addressed: entity.is_some(),
            };
            field(lowering, scope, wire, &idents[wire], &property.type_ref, &facets)
        })
        .collect();

    let base = structure.base.as_ref().and_then(|base| lowering.places.get(base));
    Some(StructModel {
        file: place.model_file(),
        path: place.model_path(None),
        ident: place.ident.clone(),
        wire: literal(name.as_str()),
        kind: literal(&kind.join(" ")),
        base: base.map(|base| scope.model_path(base)),
        base_path: base.map(|base| base.model_path(None)),
        ancestors: lineage
            .iter()
            .skip(1)
            .filter_map(|(n, _)| Some(scope.model_path(lowering.places.get(n)?)))
            .collect(),
        docs: docs(lowering, name, structure, entity.is_some(), has_stream),
        deprecated: facts::deprecation(&structure.annotations).map(|note| literal(&note)),
        fields,
        navigation: constants(lowering, scope, &place.ident, &navigation),
        family: family(lowering, scope, name, &place.ident),
    })
}

/// The parameters of an operation, as a struct in the file of the builder that has it.
pub(super) fn parameters(lowering: &Lowering<'_>, ident: &str, wire: &str, given: &[&Parameter]) -> StructModel {
    let idents = identifiers::scope(given.iter().map(|p| p.name.as_str()), Case::Snake, RESERVED_FIELDS);
    let mut by_wire: BTreeMap<&str, &Parameter> = BTreeMap::new();
    for parameter in given {
        by_wire.entry(&parameter.name).or_insert(parameter);
    }
    let fields = by_wire
        .iter()
        .filter_map(|(wire, parameter)| {
            let optional = facts::term(&parameter.annotations, "Org.OData.Core.V1.OptionalParameter").is_some();
            let facets =
                PropertyFacts { annotations: &parameter.annotations, is_key: false, optional, addressed: false };
            let mut field = field(lowering, Scope::Requests, wire, &idents[wire], &parameter.type_ref, &facets)?;
            if let Origin::Documented(page) = &parameter.origin {
                field.docs.push(format!("The metadata lacks it; the page `{page}` has it."));
            }
            Some(field)
        })
        .collect();
    StructModel {
        file: String::new(),
        path: String::new(),
        ident: ident.to_owned(),
        wire: literal(wire),
        kind: literal("parameters"),
        base: None,
        base_path: None,
        ancestors: Vec::new(),
        docs: vec![format!("Parameters of `{wire}`.")],
        deprecated: None,
        fields,
        navigation: Vec::new(),
        family: None,
    }
}

/// What a property's facets and documentation are made from, besides its type.
struct PropertyFacts<'a> {
    annotations: &'a Annotations,
    is_key: bool,
    optional: bool,
    /// Whether what it belongs to has an address of its own, as an entity has.
    addressed: bool,
}

/// A field; `None` for a stream of an entity, which is read and written by a request of its own. A stream inside a value
/// (a thumbnail's content, the file that an action takes) comes along in Base64.
fn field(
    lowering: &Lowering<'_>,
    scope: Scope<'_>,
    wire: &str,
    ident: &str,
    type_ref: &TypeRef,
    property: &PropertyFacts<'_>,
) -> Option<FieldModel> {
    let rust_type = match &type_ref.name {
        TypeName::Primitive(Primitive::Stream) if !property.addressed => RustType::Runtime("Binary"),
        name => RustType::of(name, lowering.model, &lowering.places, scope)?,
    };
    let mut facets = String::new();
    let mut doc = format!("`{wire}`: {}", lowering.short_type(type_ref));
    let mut note = |facet: char, words: &str| {
        facets.push(facet);
        if !words.is_empty() {
            doc.push_str(", ");
            doc.push_str(words);
        }
    };
    if property.is_key {
        note('k', "key");
    }
    if !type_ref.nullable {
        note('r', if type_ref.collection { "items not null" } else { "not null" });
    }
    if facts::is_computed(property.annotations) {
        note('c', "computed");
    }
    if facts::is_immutable(property.annotations) {
        note('i', "immutable");
    }
    if facts::is_read_only(property.annotations) {
        note('p', "read-only");
    }
    let deprecated = facts::deprecation(property.annotations);
    if deprecated.is_some() {
        note('d', "");
    }
    if rust_type.can_hold_secret() && secrets::holds_secret(wire) {
        note('s', "masked in Debug");
    }
    if property.optional {
        note('o', "optional");
    }
    Some(FieldModel {
        docs: vec![doc],
        deprecated: deprecated.map(|note| literal(&note)),
        ident: ident.to_owned(),
        rust_type: rust_types::field_type(type_ref, &rust_type),
        wire: literal(wire),
        facets: if facets.is_empty() { facets } else { literal(&facets) },
        type_ref: type_ref.clone(),
    })
}

fn constants(
    lowering: &Lowering<'_>,
    scope: Scope<'_>,
    owner: &str,
    navigation: &BTreeMap<&str, &NavigationProperty>,
) -> Vec<NavigationModel> {
    let idents = identifiers::scope(navigation.keys().copied(), Case::Shouty, &[]);
    let constant = |(wire, property): (&&str, &&NavigationProperty)| {
        let target = scope.model_path(lowering.places.get(&property.target)?);
        let mut doc = format!("`{wire}`: ");
        doc.push_str(&if property.collection {
            format!("many `{}`", lowering.short_name(&property.target))
        } else {
            format!("`{}`", lowering.short_name(&property.target))
        });
        if property.contains_target {
            doc.push_str(", contained");
        }
        let value = if property.collection { format!("Vec<{target}>") } else { target };
        Some(NavigationModel {
            docs: vec![doc],
            deprecated: facts::deprecation(&property.annotations).map(|note| literal(&note)),
            ident: idents[wire].clone(),
            wire: literal(wire),
            rust_type: format!("mg::Nav<{owner}, {value}>"),
            target: property.target.clone(),
            is_collection: property.collection,
        })
    };
    navigation.iter().filter_map(constant).collect()
}

fn family(lowering: &Lowering<'_>, scope: Scope<'_>, name: &QualifiedName, owner: &str) -> Option<FamilyModel> {
    let derived = lowering.derived(name);
    if derived.is_empty() || derived.len() > FAMILY_LIMIT {
        return None;
    }
    // Simple names repeat across namespaces, so a variant of another namespace than the base's carries its own.
    let wires: Vec<String> = derived
        .iter()
        .map(|derived| {
            if derived.namespace() == name.namespace() {
                derived.name().to_owned()
            } else {
                let modules = lowering.places.namespaces.get(derived.namespace());
                let mut words = modules.cloned().unwrap_or_default();
                words.push(derived.name().to_owned());
                words.join("_")
            }
        })
        .collect();
    let idents = identifiers::scope(wires.iter().map(String::as_str), Case::Variant, &["Other"]);
    let variants = derived.iter().zip(&wires).filter_map(|(derived, wire)| {
        Some(VariantModel {
            ident: idents[wire.as_str()].clone(),
            rust_type: scope.model_path(lowering.places.get(derived)?),
        })
    });
    Some(FamilyModel {
        ident: lowering.family_ident(name, owner),
        docs: vec![format!("The types derived from `{name}`.")],
        variants: variants.collect(),
    })
}

fn docs(
    lowering: &Lowering<'_>,
    name: &QualifiedName,
    structure: &StructuredType,
    is_entity: bool,
    has_stream: bool,
) -> Vec<String> {
    let mut words = Vec::new();
    if structure.is_abstract {
        words.push("abstract");
    }
    if lowering.model.is_open(name) {
        words.push("open");
    }
    words.push(if is_entity { "entity type" } else { "complex type" });
    let article = if words[0].starts_with(['a', 'o', 'e']) { "an" } else { "a" };
    let mut line = format!("`{name}`, {article} {}", words.join(" "));
    if let Some(base) = &structure.base {
        line += &format!(" derived from `{base}`");
    }
    if has_stream {
        line += ", with a media stream";
    }
    line.push('.');
    let mut docs = vec![line];
    if let Some(reference) = lowering.reference(name).filter(|_| is_entity) {
        docs.push(String::new());
        docs.push(reference);
    }
    docs
}
