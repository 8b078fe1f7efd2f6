//! The Rust calls that lead to each builder, such as `graph.device_management().managed_devices()`.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Lowering;
use super::builders;
use super::crate_model::{BuilderModel, BuilderModule, MethodModel};
use super::reach::{BuilderKey, Reach, Step};
use crate::ir::INHERITED_LEVELS;

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

/// The most calls of a chain that is shown. Graph's longest has 9; without a limit, documentation would grow with the
/// square of the length of a chain of types.
const MOST_CALLS: usize = 16;

impl Chains {
    /// Follows the shortest way to every builder by the names of its methods.
    pub fn new(lowering: &Lowering<'_>, reach: &Reach, root: &BuilderModel, modules: &[BuilderModule]) -> Self {
        let builders = modules.iter().flat_map(|module| &module.builders);
        let keys = reach.builders().filter(|key| lowering.places.get(&key.name).is_some());
        let models = keys.zip(builders).map(|(key, model)| (key, Methods::new(model)));
        let names = Names { lowering, reach, root: Methods::new(root), models: models.collect() };
        let known = reach.builders().map(|key| {
            let known = Known { chain: names.chain(key), operations: names.operations(key) };
            (key.clone(), known)
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

/// The methods of a builder.
struct Methods<'n> {
    model: &'n BuilderModel,
    /// Those that lead to other builders, by their segments.
    by_segment: HashMap<&'n str, &'n MethodModel>,
}

impl<'n> Methods<'n> {
    fn new(model: &'n BuilderModel) -> Self {
        // Of two with one segment the first counts.
        let leading = model.methods.iter().rev().filter(|method| !is_request(method));
        Self { model, by_segment: leading.map(|method| (method.wire.as_str(), method)).collect() }
    }
}

/// What names are looked up in.
struct Names<'n, 'a> {
    lowering: &'n Lowering<'a>,
    reach: &'n Reach,
    root: Methods<'n>,
    models: BTreeMap<&'n BuilderKey, Methods<'n>>,
}

impl Names<'_, '_> {
    /// Returns the calls that lead to a builder, or `None` if no path leads to it or the path has too many calls.
    fn chain(&self, key: &BuilderKey) -> Option<Vec<String>> {
        let mut calls = Vec::new();
        let mut next = Some(key);
        while let Some(key) = next {
            if calls.len() == MOST_CALLS {
                return None;
            }
            let way = self.reach.way(key)?;
            calls.push(match (&way.from, &way.step) {
                (None, Step::Segment(segment)) => call(self.root.by_segment.get(segment.as_str())?),
                (Some(from), Step::Segment(segment)) => {
                    let lineage = self.lineage(from);
                    call(lineage.iter().find_map(|methods| methods.by_segment.get(segment.as_str()))?)
                }
                (Some(from), Step::Key) => {
                    let own = self.models.get(from)?.model.methods.iter().find(|method| method.ident == "id");
                    own.map_or_else(|| "id(id)".to_owned(), call)
                }
                (None, Step::Key) => return None,
            });
            next = way.from.as_ref();
        }
        calls.push("graph".to_owned());
        calls.reverse();
        Some(calls)
    }

    /// A builder and the nearest of those that it dereferences to.
    fn lineage(&self, key: &BuilderKey) -> Vec<&Methods<'_>> {
        let mut found = Vec::new();
        let mut next = Some(key.clone());
        while let Some(key) = next.filter(|_| found.len() <= INHERITED_LEVELS) {
            found.extend(self.models.get(&key));
            let base = builders::base_of(self.lowering, self.reach, &key);
            next = base.map(|name| BuilderKey { name, collection: key.collection });
        }
        found
    }

    fn operations(&self, key: &BuilderKey) -> Vec<String> {
        let methods = self.lineage(key).into_iter().flat_map(|builder| &builder.model.methods);
        let mut known = HashSet::new();
        let requests = methods.filter(|method| is_request(method) && known.insert(&method.ident));
        requests.map(|method| method.ident.to_string()).collect()
    }
}

fn is_request(method: &MethodModel) -> bool {
    method.returns.starts_with("mg::Request<")
}

/// A call of a method with its arguments by name.
fn call(method: &MethodModel) -> String {
    let arguments: Vec<&str> = method.arguments.iter().map(|argument| argument.ident.as_str()).collect();
    format!("{}({})", method.ident, arguments.join(", "))
}
