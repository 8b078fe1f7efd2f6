//! Entity types, complex types and operation parameters as structs.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Annotations, INHERITED_LEVELS, NavigationProperty, Origin, Parameter, Primitive, Property, QualifiedName,
    StructuredType, TypeName, TypeRef,
};

use super::crate_model::{ArgumentModel, FamilyModel, FieldModel, NavigationModel, StructModel, VariantModel};
use super::documentation::{ITEM_WIDTH, ItemDocs, MEMBER_WIDTH, doc_alias, type_label};
use super::identifiers::{self, Case};
use super::reach::BuilderKey;
use super::rust_types::{RustType, Scope, linked};
use super::source_text::{DocLine, Ident, RustCode, StringLiteral, Unprinted};
use super::{Lowering, facts};
use crate::secrets::Member;

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
    let inherited = lowering.inheritance.inherited(name);
    let lineage: Vec<_> = lowering.model.nearest_bases(name).collect();
    // The key has a field however far up it is declared.
    let key_bases = inherited.key_type.and_then(|structure| structure.base.as_ref());
    let key_bases = key_bases.into_iter().flat_map(|base| lowering.model.bases(base).take(INHERITED_LEVELS));
    let key_types = inherited.key_type.into_iter().chain(key_bases.map(|(_, structure)| structure));

    let mut kind = vec![if entity.is_some() { "entity" } else { "complex" }];
    if inherited.is_open {
        kind.push("open");
    }
    if structure.is_abstract {
        kind.push("abstract");
    }
    if inherited.has_stream {
        kind.push("stream");
    }

    let keys: BTreeSet<&str> = lowering.keys(name).iter().map(|key| key.path.as_str()).collect();
    let line: Vec<&str> = lineage.iter().map(|(name, _)| name.as_str()).collect();
    let mut properties: BTreeMap<&str, (&Property, &str)> = BTreeMap::new();
    let mut navigation: BTreeMap<&str, &NavigationProperty> = BTreeMap::new();
    for (declaring, structure) in &lineage {
        for (wire, property) in &structure.properties {
            properties.entry(wire).or_insert((property, declaring.as_str()));
        }
        for (wire, property) in &structure.navigation_properties {
            navigation.entry(wire).or_insert(property);
        }
    }
    for (wire, property) in key_types.flat_map(|structure| &structure.properties) {
        if keys.contains(wire.as_str()) {
            properties.entry(wire).or_insert((property, name.as_str()));
        }
    }
    let idents = identifiers::scope(properties.keys().copied(), Case::Snake, RESERVED_FIELDS);
    let fields = properties
        .iter()
        .filter_map(|(wire, (property, declaring))| {
            let member = Member { owner: declaring, name: wire };
            let facets = PropertyFacts {
                annotations: &property.annotations,
                is_key: keys.contains(wire),
                is_secret: lowering.masks(member, &property.type_ref, &line),
                is_parameter: false,
                optional: false,
                addressed: entity.is_some(),
                page: None,
            };
            field(lowering, scope, wire, &idents[wire], &property.type_ref, &facets)
        })
        .collect();

    let base = structure.base.as_ref().and_then(|base| lowering.places.get(base));
    Some(StructModel {
        required: Vec::new(),
        file: Unprinted::new(place.model_file()),
        path: place.model_path(None),
        ident: place.ident.clone(),
        wire: StringLiteral::new(name.as_str()),
        kind: words(&kind),
        base: base.map(|base| scope.model_path(base)),
        base_path: base.map(|base| base.model_path(None)),
        ancestors: lineage
            .iter()
            .skip(1)
            .filter_map(|(n, _)| Some(scope.model_path(lowering.places.get(n)?)))
            .collect(),
        docs: docs(lowering, scope, name, structure),
        alias: doc_alias(name.name(), &place.ident),
        deprecated: facts::deprecation(&structure.annotations),
        fields,
        navigation: constants(lowering, scope, &navigation),
        family: family(lowering, scope, name, &place.ident),
    })
}

/// The name of the struct that a method takes.
pub(super) fn parameters_ident(method: &Ident) -> Ident {
    let ident = identifiers::plain(method, Case::Type);
    match ident.strip_suffix('_') {
        Some(reserved) => Ident::new(&format!("{reserved}Parameters")),
        None => ident,
    }
}

/// The parameters of an operation, as a struct in the file of the builder that has it. A call always has those that are
/// `required`.
pub(super) fn parameters(
    lowering: &Lowering<'_>,
    ident: &Ident,
    owner: &str,
    given: &[&Parameter],
    required: &[&Parameter],
) -> StructModel {
    let idents = identifiers::scope(given.iter().map(|p| p.name.as_str()), Case::Snake, RESERVED_FIELDS);
    let mut by_wire: BTreeMap<&str, &Parameter> = BTreeMap::new();
    for parameter in given {
        by_wire.entry(&parameter.name).or_insert(parameter);
    }
    let fields: Vec<FieldModel> = by_wire
        .iter()
        .filter_map(|(wire, parameter)| {
            let optional = facts::is_optional(parameter);
            let page = match &parameter.origin {
                Origin::Documented(page) => Some(page.as_str()),
                Origin::Metadata => None,
            };
            let facets = PropertyFacts {
                annotations: &parameter.annotations,
                is_key: false,
                is_secret: lowering.masks(Member { owner, name: wire }, &parameter.type_ref, &[]),
                is_parameter: true,
                optional,
                addressed: false,
                page,
            };
            field(lowering, Scope::Requests, wire, &idents[wire], &parameter.type_ref, &facets)
        })
        .collect();
    let required = required.iter().filter_map(|parameter| {
        let field = fields.iter().find(|field| field.wire == StringLiteral::new(&parameter.name))?;
        Some(ArgumentModel { ident: field.ident.clone(), rust_type: field.rust_type.clone(), is_into: true })
    });
    StructModel {
        required: required.collect(),
        file: Unprinted::default(),
        path: ident.clone().into(),
        ident: ident.clone(),
        wire: StringLiteral::new(owner),
        kind: RustCode::fixed("parameters"),
        base: None,
        base_path: None,
        ancestors: Vec::new(),
        docs: ItemDocs::new(DocLine::fill("Parameters of {}.", &[&DocLine::code(owner)])).lines(ITEM_WIDTH),
        alias: None,
        deprecated: None,
        fields,
        navigation: Vec::new(),
        family: None,
    }
}

impl StructModel {
    /// Whether parameters are made from the value or the pair that a call always has.
    pub(super) fn is_made_from_required(&self) -> bool {
        matches!(self.required.len(), 1 | 2)
    }
}

/// What a property's facets and documentation are made from, besides its type.
struct PropertyFacts<'a> {
    annotations: &'a Annotations,
    is_key: bool,
    is_secret: bool,
    is_parameter: bool,
    optional: bool,
    /// Whether what it belongs to has an address of its own, as an entity has.
    addressed: bool,
    /// The reference page that has it, if the metadata lacks it.
    page: Option<&'a str>,
}

/// A field; `None` for a stream of an entity, which is read and written by a request of its own. A stream inside a value
/// (a thumbnail's content, the file that an action takes) comes along in Base64.
fn field(
    lowering: &Lowering<'_>,
    scope: Scope<'_>,
    wire: &str,
    ident: &Ident,
    type_ref: &TypeRef,
    property: &PropertyFacts<'_>,
) -> Option<FieldModel> {
    let rust_type = match &type_ref.name {
        TypeName::Primitive(Primitive::Stream) if !property.addressed => RustType::Runtime("Binary"),
        name => RustType::of(name, lowering.model, &lowering.places, scope)?,
    };
    let deprecated = facts::deprecation(property.annotations);
    let is_computed = facts::is_computed(property.annotations);
    let mut facets: Vec<&'static str> = Vec::new();
    let mut sentences =
        vec![DocLine::fill(if property.is_key { "{}: the key." } else { "{}." }, &[&DocLine::code(wire)])];
    let mut note = |holds: bool, facet: &'static str, sentence: &'static str| {
        if holds {
            facets.push(facet);
            if !sentence.is_empty() {
                sentences.push(DocLine::fixed(sentence));
            }
        }
    };
    let never_null = match (type_ref.collection, property.is_parameter, property.optional) {
        (false, true, false) => "Required.",
        (false, false, _) => "Never null.",
        _ => "",
    };
    note(property.is_key, "key", "");
    note(!type_ref.nullable, "required", never_null);
    note(is_computed, "computed", "Read-only: the service computes it.");
    note(facts::is_immutable(property.annotations), "immutable", "Set on creation only.");
    note(facts::is_read_only(property.annotations), "read_only", if is_computed { "" } else { "Read-only." });
    note(deprecated.is_some(), "deprecated", "");
    note(property.is_secret, "secret", "Secret: masked in `Debug`.");
    note(property.optional, "optional", "Optional.");
    if let Some(page) = property.page {
        sentences.push(DocLine::fill("The metadata lacks it; the page {} has it.", &[&DocLine::code(page)]));
    }
    let docs = ItemDocs::default().paragraph_of(sentences).described(property.annotations);
    Some(FieldModel {
        docs: docs.lines(MEMBER_WIDTH),
        alias: doc_alias(wire, ident),
        deprecated,
        ident: ident.clone(),
        rust_type: rust_type.field_code(type_ref.collection),
        wire: StringLiteral::new(wire),
        facets: (!facets.is_empty()).then(|| words(&facets)),
        type_ref: Unprinted::new(type_ref.clone()),
    })
}

/// Words of the `model!` macro, with a space between two.
fn words(words: &[&'static str]) -> RustCode {
    let words: Vec<RustCode> = words.iter().copied().map(RustCode::fixed).collect();
    RustCode::join(&words, " ")
}

fn constants(
    lowering: &Lowering<'_>,
    scope: Scope<'_>,
    navigation: &BTreeMap<&str, &NavigationProperty>,
) -> Vec<NavigationModel> {
    let idents = identifiers::scope(navigation.keys().copied(), Case::Shouty, &[]);
    let constant = |(wire, property): (&&str, &&NavigationProperty)| {
        let target = scope.model_path(lowering.places.get(&property.target)?);
        let line = if property.collection { "{}: many {}." } else { "{}: {}." };
        let docs = ItemDocs::new(DocLine::fill(line, &[&DocLine::code(wire), &linked(&target)]));
        let docs = docs.described(&property.annotations);
        let value = if property.collection { RustCode::fill("Vec<{}>", &[&target]) } else { target };
        Some(NavigationModel {
            docs: docs.lines(MEMBER_WIDTH),
            alias: doc_alias(wire, &idents[wire]),
            deprecated: facts::deprecation(&property.annotations),
            ident: idents[wire].clone(),
            wire: StringLiteral::new(wire),
            rust_type: RustCode::fill("mg::Nav<Self, {}>", &[&value]),
            target: Unprinted::new(property.target.clone()),
            is_collection: property.collection,
        })
    };
    navigation.iter().filter_map(constant).collect()
}

fn family(lowering: &Lowering<'_>, scope: Scope<'_>, name: &QualifiedName, owner: &Ident) -> Option<FamilyModel> {
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
                let mut words: Vec<&str> = modules.into_iter().flatten().map(Ident::as_str).collect();
                words.push(derived.name());
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
        docs: ItemDocs::new(DocLine::fill("The types derived from {}.", &[&linked(owner)])).lines(ITEM_WIDTH),
        variants: variants.collect(),
    })
}

fn docs(lowering: &Lowering<'_>, scope: Scope<'_>, name: &QualifiedName, structure: &StructuredType) -> Vec<DocLine> {
    let inherited = lowering.inheritance.inherited(name);
    let is_entity = lowering.model.entity_type(name).is_some();
    let what = DocLine::fixed(match (structure.is_abstract, inherited.is_open, is_entity) {
        (false, false, true) => "Entity type",
        (false, true, true) => "Open entity type",
        (true, false, true) => "Abstract entity type",
        (true, true, true) => "Abstract open entity type",
        (false, false, false) => "Complex type",
        (false, true, false) => "Open complex type",
        (true, false, false) => "Abstract complex type",
        (true, true, false) => "Abstract open complex type",
    });
    let reference = lowering.reference(name);
    let label = type_label(name.as_str(), reference.is_some());
    let base = structure.base.as_ref().and_then(|base| lowering.places.get(base));
    let base = base.map(|base| DocLine::fill(", derived from {}", &[&linked(&scope.model_path(base))]));
    let stream = if inherited.has_stream { ", with a media stream" } else { "" };
    let parts = [&what, &label, &base.unwrap_or_else(DocLine::blank), &DocLine::fixed(stream)];
    let mut docs = ItemDocs::new(DocLine::fill("{} {}{}{}.", &parts));
    docs = requests(lowering, name, docs.described(&structure.annotations));
    docs.links(reference.map(|url| ("reference", url))).lines(ITEM_WIDTH)
}

/// The most operations of a type that are listed.
const MOST_OPERATIONS: usize = 8;

/// Adds which builders have the requests of a type, how they are reached, and the operations.
fn requests(lowering: &Lowering<'_>, name: &QualifiedName, mut docs: ItemDocs) -> ItemDocs {
    let Some(place) = lowering.places.get(name) else { return docs };
    let key = |collection| BuilderKey { name: name.clone(), collection };
    let known = [true, false].map(|collection| lowering.chains.operations(&key(collection)));
    let (is_collection, builder) = match known {
        [Some(_), _] => (true, place.builder_path(true)),
        [None, Some(_)] => (false, place.builder_path(false)),
        [None, None] => return docs,
    };
    let requests = DocLine::fill("Requests: {}", &[&linked(&["crate", &*builder].join("::"))]);
    docs = match lowering.chains.chain(&key(is_collection)) {
        Some(chain) => docs.chain(DocLine::fill("{}, for example", &[&requests]), chain, ITEM_WIDTH),
        None => docs.paragraph(DocLine::fill("{}.", &[&requests])),
    };
    let mut operations: Vec<&str> = Vec::new();
    for operation in known.iter().rev().copied().flatten().flatten() {
        if !operations.contains(&operation.as_str()) {
            operations.push(operation);
        }
    }
    if operations.is_empty() {
        return docs;
    }
    let listed: Vec<DocLine> = operations.iter().take(MOST_OPERATIONS).map(|name| DocLine::code(name)).collect();
    let listed = DocLine::join(&listed, ", ");
    docs.paragraph(match operations.len().saturating_sub(MOST_OPERATIONS) {
        0 => DocLine::fill("Operations: {}.", &[&listed]),
        more => {
            let more = DocLine::number(i64::try_from(more).unwrap_or(i64::MAX));
            DocLine::fill("Operations: {} and {} more.", &[&listed, &more])
        }
    })
}
