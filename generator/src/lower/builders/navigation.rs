//! Where a builder leads: navigation properties, streams, casts.

use std::collections::BTreeMap;

use crate::ir::{Primitive, QualifiedName, TypeName, path_addressed};
use crate::lower::Lowering;
use crate::lower::capabilities::{self, Target};
use crate::lower::crate_model::MethodModel;
use crate::lower::documentation::{ItemDocs, Place};
use crate::lower::facts;
use crate::lower::identifiers::{self, Case};
use crate::lower::reach::BuilderKey;
use crate::lower::rust_types::linked;
use crate::lower::source_text::{DocLine, Ident, RustCode};

use super::methods::{MethodNames, method};
use super::{CAST_LIMIT, Standing};

/// Navigation properties, complex properties that navigation goes on from, and path addressing.
pub(super) fn navigation(lowering: &Lowering<'_>, standing: &Standing, names: &mut MethodNames) -> Vec<MethodModel> {
    let mut steps = BTreeMap::new();
    let own = || standing.own.iter().filter_map(|name| Some((name, lowering.model.structured_type(name)?)));
    for (owner, structure) in own() {
        for (wire, property) in &structure.navigation_properties {
            let step = (owner, &property.target, property.collection, &property.annotations);
            steps.entry(wire.as_str()).or_insert(step);
        }
        for (wire, property) in &structure.properties {
            if let Some(complex) = lowering.navigable_complex(&property.type_ref) {
                steps.entry(wire).or_insert((owner, complex, false, &property.annotations));
            }
        }
    }
    names.reserve(steps.keys().copied().chain(streams_of(lowering, standing).into_keys()));
    let mut methods = Vec::new();
    for (wire, (owner, target, collection, annotations)) in steps {
        let Some(place) = lowering.places.get(target) else { continue };
        let line = if collection { "{}: many {}." } else { "{}: {}." };
        let model = linked(&place.model_path_in_requests());
        let docs = ItemDocs::new(DocLine::fill(line, &[&DocLine::code(&format!("…/{wire}")), &model]));
        let docs = docs.described(annotations);
        let known = Place::Member(owner.clone(), wire.to_owned());
        let refused = lowering.refused_verbs(&known, annotations, Target { name: target, is_collection: collection });
        let docs = docs.paragraph_of(capabilities::sentence(&refused).into_iter().collect());
        methods.push(
            method(names.get(wire), place.builder_path(collection))
                .documented(&lowering.documentation.navigation(docs, &known))
                .deprecated(facts::deprecation(annotations))
                .restricted(refused)
                .place(wire),
        );
    }
    let own_path = own().any(|(_, structure)| structure.annotations.contains_key(&path_addressed()));
    let inherits_path =
        || standing.own.first().is_some_and(|name| lowering.inheritance.inherited(name).is_path_addressed);
    if own_path || (standing.base.is_none() && inherits_path()) {
        let mut by_path = method(names.take(Ident::new("by_path")), RustCode::fixed("Self"))
            .documented(&ItemDocs::new(DocLine::fixed(
                "`…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.",
            )))
            .argument(&Ident::new("path"), RustCode::fixed("&str"))
            .request("by_path")
            .pass(RustCode::fixed("path"));
        by_path.converts = true;
        methods.push(by_path);
    }
    methods
}

/// Media: the entity's own stream, and its stream properties.
pub(super) fn streams(lowering: &Lowering<'_>, standing: &Standing, names: &mut MethodNames) -> Vec<MethodModel> {
    let mut methods = Vec::new();
    if standing.own.iter().any(|name| lowering.model.entity_type(name).is_some_and(|entity| entity.has_stream)) {
        // A stream property of that name has it already.
        let content = Ident::new("content");
        let ident = names.take(if names.is_free(&content) { content } else { Ident::new("media") });
        let docs = ItemDocs::new(DocLine::fixed("`…/$value`: the content of the media stream."));
        methods.push(method(ident, RustCode::fixed("mg::Media")).documented(&docs).request("media"));
    }
    for (wire, owner) in streams_of(lowering, standing) {
        let segment = DocLine::code(&format!("…/{wire}"));
        let docs = ItemDocs::new(DocLine::fill("{}: the content of the stream.", &[&segment]));
        let known = Place::Member(owner.clone(), wire.to_owned());
        methods.push(
            method(names.get(wire), RustCode::fixed("mg::Media"))
                .documented(&lowering.documentation.navigation(docs, &known))
                .request("stream")
                .wire(wire),
        );
    }
    methods
}

/// The stream properties, with the types that declare them.
fn streams_of<'a, 's>(lowering: &Lowering<'a>, standing: &'s Standing) -> BTreeMap<&'a str, &'s QualifiedName> {
    let mut found = BTreeMap::new();
    for name in &standing.own {
        let Some(structure) = lowering.model.structured_type(name) else { continue };
        for (wire, property) in &structure.properties {
            if property.type_ref.name == TypeName::Primitive(Primitive::Stream) && !property.type_ref.collection {
                found.entry(wire.as_str()).or_insert(name);
            }
        }
    }
    found
}

/// Casts to derived types.
pub(super) fn casts(lowering: &Lowering<'_>, key: &BuilderKey, names: &mut MethodNames) -> Vec<MethodModel> {
    let derived = lowering.derived(&key.name);
    if derived.len() > CAST_LIMIT {
        return Vec::new();
    }
    let mut methods = Vec::new();
    for derived in &derived {
        let Some(place) = lowering.places.get(derived) else { continue };
        // Simple names repeat across namespaces, so a type of another one carries its namespace.
        let mut words = if derived.namespace() == key.name.namespace() { Vec::new() } else { place.namespace.clone() };
        words.push(identifiers::plain(derived.name(), Case::Snake));
        let line = if key.collection { "{}: the members that are {}." } else { "{}: cast to {}." };
        let segment = DocLine::code(&format!("…/{derived}"));
        let docs = ItemDocs::new(DocLine::fill(line, &[&segment, &linked(&place.model_path_in_requests())]));
        let words: Vec<&str> = words.iter().map(Ident::as_str).collect();
        let ident = names.take(Ident::new(&format!("cast_to_{}", words.join("_").trim_end_matches('_'))));
        methods.push(method(ident, place.builder_path(key.collection)).documented(&docs).place(derived.as_str()));
    }
    methods
}
