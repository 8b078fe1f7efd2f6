//! Where a builder leads: navigation properties, streams, casts.

use std::collections::BTreeMap;

use crate::ir::{Primitive, QualifiedName, TypeName, path_addressed};
use crate::lower::Lowering;
use crate::lower::crate_model::MethodModel;
use crate::lower::documentation::Place;
use crate::lower::facts;
use crate::lower::identifiers::{self, Case};
use crate::lower::reach::BuilderKey;

use super::methods::{MethodNames, method};
use super::{CAST_LIMIT, Standing};

/// Navigation properties, complex properties that navigation goes on from, and path addressing.
pub(super) fn navigation(lowering: &Lowering<'_>, standing: &Standing, names: &mut MethodNames) -> Vec<MethodModel> {
    let mut steps = BTreeMap::new();
    let own = || standing.own.iter().filter_map(|name| Some((name, lowering.model.structured_type(name)?)));
    for (owner, structure) in own() {
        for (wire, property) in &structure.navigation_properties {
            let step = (owner, &property.target, property.collection, facts::deprecation(&property.annotations));
            steps.entry(wire.as_str()).or_insert(step);
        }
        for (wire, property) in &structure.properties {
            if let Some(complex) = lowering.navigable_complex(&property.type_ref) {
                steps.entry(wire).or_insert((owner, complex, false, facts::deprecation(&property.annotations)));
            }
        }
    }
    names.reserve(steps.keys().copied().chain(streams_of(lowering, standing).into_keys()));
    let mut methods = Vec::new();
    for (wire, (owner, target, collection, deprecated)) in steps {
        let Some(place) = lowering.places.get(target) else { continue };
        let many = if collection { "many " } else { "" };
        methods.push(
            method(names.get(wire), place.builder_path(collection))
                .doc(format!("`…/{wire}`: {many}`{}`", lowering.short_name(target)))
                .paragraph(lowering.documentation.lines(&Place::Member(owner.clone(), wire.to_owned())))
                .deprecated(deprecated.as_deref())
                .place(wire),
        );
    }
    if own().any(|(_, structure)| structure.annotations.contains_key(&path_addressed())) {
        let mut by_path = method(names.take("by_path".to_owned()), "Self".to_owned())
            .doc("`…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.")
            .argument("path", "&str")
            .request("by_path")
            .pass("path");
        by_path.converts = true;
        methods.push(by_path);
    }
    methods
}

/// Media: the entity's own stream, and its stream properties.
pub(super) fn streams(lowering: &Lowering<'_>, standing: &Standing, names: &mut MethodNames) -> Vec<MethodModel> {
    let mut methods = Vec::new();
    if standing.own.iter().any(|name| lowering.model.entity_type(name).is_some_and(|entity| entity.has_stream)) {
        let ident = names.take("media".to_owned());
        methods.push(method(ident, "mg::Media".to_owned()).doc("`…/$value`: the media stream").request("media"));
    }
    for (wire, owner) in streams_of(lowering, standing) {
        methods.push(
            method(names.get(wire), "mg::Media".to_owned())
                .doc(format!("`…/{wire}`: Edm.Stream"))
                .paragraph(lowering.documentation.lines(&Place::Member(owner.clone(), wire.to_owned())))
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
        let ident = names.take(format!("as_{}", words.join("_").trim_end_matches('_')));
        methods.push(
            method(ident, place.builder_path(key.collection)).doc(format!("`…/{derived}`")).place(derived.as_str()),
        );
    }
    methods
}
