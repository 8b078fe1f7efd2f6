//! How a collection leads to one of its members by keys that are more than a path segment.

use std::collections::BTreeSet;

use crate::ir::{Expression, QualifiedName};
use crate::lower::Lowering;
use crate::lower::crate_model::MethodModel;
use crate::lower::documentation::{ItemDocs, MEMBER_WIDTH};
use crate::lower::facts;
use crate::lower::identifiers::{self, Case};
use crate::lower::source_text::{DocLine, Ident, RustCode, StringLiteral, Unprinted};

use super::methods::{MethodNames, method};

/// Keys that are written in parentheses: composite ones, which `id` takes, and alternate ones.
pub(super) fn keys(lowering: &Lowering<'_>, name: &QualifiedName, names: &mut MethodNames) -> Vec<MethodModel> {
    let Some(place) = lowering.places.get(name) else { return Vec::new() };
    let resource = RustCode::from(place.builder_ident(false));
    let mut methods = Vec::new();
    if let keys @ [_, _, ..] = lowering.keys(name) {
        let keys: Vec<&str> = keys.iter().map(|key| key.alias.as_deref().unwrap_or(&key.path)).collect();
        methods.push(by_parenthesis(method(Ident::new("id"), resource.clone()), "composite_key", &keys));
    }
    for keys in alternate_keys(lowering, name) {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let words: Vec<Ident> = keys.iter().map(|key| identifiers::plain(key, Case::Snake)).collect();
        let words: Vec<&str> = words.iter().map(Ident::as_str).collect();
        let ident = names.take(Ident::new(&format!("by_{}", words.join("_and_").trim_end_matches('_'))));
        methods.push(by_parenthesis(method(ident, resource.clone()), "alternate_key", &keys));
    }
    methods
}

/// Keys with their names, in parentheses.
fn by_parenthesis(found: MethodModel, call: &'static str, keys: &[&str]) -> MethodModel {
    let arguments = identifiers::scope(keys.iter().copied(), Case::Snake, &[]);
    let pairs: Vec<String> = keys.iter().map(|key| format!("{key}={{{key}}}")).collect();
    let form = format!("…({})", pairs.join(","));
    // A line does not end inside of code.
    let segment = DocLine::code(if form.chars().count() + 3 <= MEMBER_WIDTH { &form } else { "…(…)" });
    let mut found = found.documented(&ItemDocs::new(DocLine::fill("{}: the one with this key.", &[&segment])));
    for key in keys {
        found = found.argument(&arguments[key], RustCode::fixed("impl Into<mg::Key>"));
    }
    let pair = |key: &&str| RustCode::fill("({}, {}.into())", &[&StringLiteral::new(key), &arguments[key]]);
    let pairs: Vec<RustCode> = keys.iter().map(pair).collect();
    found.converts = true;
    found.keys = Unprinted::new(keys.iter().map(|key| (*key).to_owned()).collect());
    found.request(call).pass(RustCode::fill("&[{}]", &[&RustCode::join(&pairs, ", ")]))
}

/// The alternate keys of a type and its bases, each a list of names.
fn alternate_keys(lowering: &Lowering<'_>, name: &QualifiedName) -> Vec<Vec<String>> {
    let mut found = BTreeSet::new();
    let sets = lowering.model.container().into_iter().flat_map(|(_, container)| container.entity_sets.values());
    let of_sets = sets.filter(|set| set.entity_type == *name).map(|set| &set.annotations);
    let lineage = lowering.model.nearest_bases(name);
    for annotations in lineage.map(|(_, structure)| &structure.annotations).chain(of_sets) {
        let keys = facts::term(annotations, "Org.OData.Core.V1.AlternateKeys").map_or(&[][..], Expression::items);
        for key in keys {
            let parts = key.property("Key").map_or(&[][..], Expression::items);
            let alias = |part: &Expression| {
                let text = |name: &str| part.property(name).and_then(Expression::as_text).map(str::to_owned);
                text("Alias").or_else(|| text("Name"))
            };
            let names: Vec<String> = parts.iter().filter_map(alias).collect();
            if !names.is_empty() && names.len() == parts.len() {
                found.insert(names);
            }
        }
    }
    found.into_iter().collect()
}
