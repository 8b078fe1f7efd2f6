//! The Rust calls that lead to each builder, such as `graph.device_management().managed_devices()`.

use std::collections::BTreeMap;

use super::Lowering;
use super::builders;
use super::crate_model::{BuilderModel, BuilderModule, MethodModel};
use super::reach::{BuilderKey, Reach, Step};

/// The chains of all builders that can be reached, and the operations that each has.
#[derive(Debug, Default)]
pub(crate) struct Chains {
    builders: BTreeMap<BuilderKey, Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// The calls, beginning with `graph`.
    chain: Option<Vec<String>>,
    /// The methods that send a request, its own before those of its bases.
    operations: Vec<String>,
}

impl Chains {
    /// Follows the shortest way to every builder by the names of its methods.
    pub fn new(lowering: &Lowering<'_>, reach: &Reach, root: &BuilderModel, modules: &[BuilderModule]) -> Self {
        let builders = modules.iter().flat_map(|module| &module.builders);
        let keys = reach.builders().filter(|key| lowering.places.get(&key.name).is_some());
        let models: BTreeMap<&BuilderKey, &BuilderModel> = keys.zip(builders).collect();
        let names = Names { lowering, reach, root, models };
        let mut chains: BTreeMap<BuilderKey, Option<Vec<String>>> = BTreeMap::new();
        for key in reach.builders() {
            names.chain(key, &mut chains);
        }
        let known = chains.into_iter().map(|(key, chain)| {
            let operations = names.operations(&key);
            (key, Known { chain, operations })
        });
        Self { builders: known.collect() }
    }

    /// The shortest chain to a builder.
    pub fn chain(&self, key: &BuilderKey) -> Option<&[String]> {
        self.builders.get(key)?.chain.as_deref()
    }

    /// The names of a builder's operations; `None` where there is no such builder.
    pub fn operations(&self, key: &BuilderKey) -> Option<&[String]> {
        Some(&self.builders.get(key)?.operations)
    }
}

/// What names are looked up in.
struct Names<'n, 'a> {
    lowering: &'n Lowering<'a>,
    reach: &'n Reach,
    root: &'n BuilderModel,
    models: BTreeMap<&'n BuilderKey, &'n BuilderModel>,
}

impl Names<'_, '_> {
    fn chain(&self, key: &BuilderKey, chains: &mut BTreeMap<BuilderKey, Option<Vec<String>>>) -> Option<Vec<String>> {
        if let Some(known) = chains.get(key) {
            return known.clone();
        }
        // The way to a builder is found before the builder, so this ends.
        let found = self.reach.way(key).and_then(|way| {
            let (mut chain, call) = match (&way.from, &way.step) {
                (None, Step::Segment(segment)) => {
                    let method = self.root.methods.iter().find(|method| leads_by(method, segment))?;
                    (vec!["graph".to_owned()], call(method))
                }
                (Some(from), Step::Segment(segment)) => {
                    let before = self.chain(from, chains)?;
                    let methods = self.lineage(from).into_iter().flat_map(|builder| &builder.methods);
                    (before, call(methods.into_iter().find(|method| leads_by(method, segment))?))
                }
                (Some(from), Step::Key) => {
                    let own = self.models.get(from)?.methods.iter().find(|method| method.ident == "id");
                    (self.chain(from, chains)?, own.map_or_else(|| "id(id)".to_owned(), call))
                }
                (None, Step::Key) => return None,
            };
            chain.push(call);
            Some(chain)
        });
        chains.insert(key.clone(), found.clone());
        found
    }

    /// A builder and those that it dereferences to, nearest first.
    fn lineage(&self, key: &BuilderKey) -> Vec<&BuilderModel> {
        let mut found = Vec::new();
        let mut next = Some(key.clone());
        while let Some(key) = next {
            found.extend(self.models.get(&key).copied());
            let base = builders::base_of(self.lowering, self.reach, &key);
            next = base.map(|name| BuilderKey { name, collection: key.collection });
        }
        found
    }

    fn operations(&self, key: &BuilderKey) -> Vec<String> {
        let methods = self.lineage(key).into_iter().flat_map(|builder| &builder.methods);
        let mut names: Vec<String> = Vec::new();
        for method in methods.filter(|method| is_request(method)) {
            if !names.iter().any(|name| method.ident == name.as_str()) {
                names.push(method.ident.to_string());
            }
        }
        names
    }
}

fn is_request(method: &MethodModel) -> bool {
    method.returns.starts_with("mg::Request<")
}

/// Whether a method leads to another builder by that segment.
fn leads_by(method: &MethodModel, segment: &str) -> bool {
    *method.wire == segment && !is_request(method)
}

/// A call of a method with its arguments by name.
fn call(method: &MethodModel) -> String {
    let arguments: Vec<&str> = method.arguments.iter().map(|argument| argument.ident.as_str()).collect();
    format!("{}({})", method.ident, arguments.join(", "))
}
