//! The verbs of a builder, and how a collection leads to one of its members.

use std::collections::BTreeSet;

use crate::ir::{Expression, QualifiedName};
use crate::lower::Lowering;
use crate::lower::crate_model::MethodModel;
use crate::lower::facts;
use crate::lower::identifiers::{self, Case};
use crate::lower::literal;

use super::methods::{MethodNames, method};

/// `get`, `update` and `delete`.
pub(super) fn resource_verbs(lowering: &Lowering<'_>, name: &QualifiedName) -> Vec<MethodModel> {
    let Some(place) = lowering.places.get(name) else { return Vec::new() };
    let model = place.model_path_in_requests();
    vec![
        method("get".into(), format!("mg::Request<{model}>")).doc("`GET …`").request("get"),
        method("update".into(), format!("mg::Request<Option<{model}>>"))
            .doc("`PATCH …`: what is set in `body` changes, null included; `None` where the answer is 204.")
            .argument("body", model)
            .request("update")
            .pass("&body"),
        method("delete".into(), "mg::Request<()>".into()).doc("`DELETE …`").request("delete"),
    ]
}

/// `list`, `create`, `count`, `id` and alternate keys.
pub(super) fn collection_verbs(
    lowering: &Lowering<'_>,
    name: &QualifiedName,
    names: &mut MethodNames,
) -> Vec<MethodModel> {
    let Some(place) = lowering.places.get(name) else { return Vec::new() };
    let model = place.model_path_in_requests();
    let resource = place.builder_path(false);
    let mut methods = vec![
        method("list".into(), format!("mg::Request<mg::Page<{model}>>")).doc("`GET …`").request("list"),
        method("create".into(), format!("mg::Request<{model}>"))
            .doc("`POST …`: related entities in `body` are created with it, or linked by `@odata.bind`.")
            .argument("body", model)
            .request("create")
            .pass("&body"),
        method("count".into(), "mg::Request<i64>".into()).doc("`GET …/$count`").request("count"),
    ];
    methods.push(match lowering.keys(name) {
        [] => by_segment(&resource, "id").doc("`…/{id}`"),
        [key] => by_segment(&resource, "id").doc(format!("`…/{{{}}}`", key.path)),
        keys => {
            let keys: Vec<&str> = keys.iter().map(|key| key.alias.as_deref().unwrap_or(&key.path)).collect();
            by_parenthesis(method("id".into(), resource.clone()), "composite_key", &keys)
        }
    });
    for keys in alternate_keys(lowering, name) {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let words: Vec<String> = keys.iter().map(|key| identifiers::plain(key, Case::Snake)).collect();
        let ident = names.take(format!("by_{}", words.join("_and_").trim_end_matches('_')));
        methods.push(by_parenthesis(method(ident, resource.clone()), "alternate_key", &keys));
    }
    methods
}

/// A key as a path segment of its own.
fn by_segment(resource: &str, argument: &str) -> MethodModel {
    let mut found = method("id".into(), resource.to_owned()).argument(argument, "impl Into<mg::Key>");
    found.converts = true;
    found.request("key").pass(argument)
}

/// Keys with their names, in parentheses.
fn by_parenthesis(found: MethodModel, call: &str, keys: &[&str]) -> MethodModel {
    let arguments = identifiers::scope(keys.iter().copied(), Case::Snake, &[]);
    let mut found = found.doc(format!(
        "`…({})`",
        keys.iter().map(|key| format!("{key}={{{key}}}")).collect::<Vec<_>>().join(",")
    ));
    for key in keys {
        found = found.argument(&arguments[key], "impl Into<mg::Key>");
    }
    let pairs: Vec<String> =
        keys.iter().map(|key| format!("({}, {}.into())", literal(key), arguments[key])).collect();
    found.converts = true;
    found.request(call).pass(format!("&[{}]", pairs.join(", ")))
}

/// The alternate keys of a type and its bases, each a list of names.
fn alternate_keys(lowering: &Lowering<'_>, name: &QualifiedName) -> Vec<Vec<String>> {
    let mut found = BTreeSet::new();
    let sets = lowering.model.container().into_iter().flat_map(|(_, container)| container.entity_sets.values());
    let of_sets = sets.filter(|set| set.entity_type == *name).map(|set| &set.annotations);
    let lineage = lowering.model.lineage(name);
    for annotations in lineage.iter().map(|(_, structure)| &structure.annotations).chain(of_sets) {
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
