//! Which request builders there are: one a type, single or collection, never one a path.
//!
//! Following navigation from the root without repeating a type gives hundreds of thousands of paths in Graph; keyed by
//! type, a couple of thousand builders cover all of them at any depth.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::ir::{OperationKind, QualifiedName};

use super::Lowering;
use super::builders::CAST_LIMIT;

/// A builder: of one value of a type, or of a collection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BuilderKey {
    pub name: QualifiedName,
    pub collection: bool,
}

/// The builders that can be reached, each with the shortest path to it.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    paths: BTreeMap<BuilderKey, Option<String>>,
}

impl Reach {
    /// Walks from the container, and from every type that an operation is bound to.
    pub fn of(lowering: &Lowering<'_>) -> Self {
        let mut walk = Walk { lowering, found: BTreeMap::new(), open: VecDeque::new() };
        if let Some((_, container)) = lowering.model.container() {
            for (name, set) in &container.entity_sets {
                walk.visit(&set.entity_type, true, Some(format!("/{name}")));
            }
            for (name, singleton) in &container.singletons {
                walk.visit(&singleton.entity_type, false, Some(format!("/{name}")));
            }
        }
        walk.run();
        // Operations and streams of types that no path leads to are kept all the same: their path may come from elsewhere.
        for (name, collection) in lowering.binding_types() {
            walk.visit(name, collection, None);
        }
        for name in lowering.streaming_entities() {
            walk.visit(&name, false, None);
        }
        walk.run();
        Self { paths: walk.found }
    }

    /// Whether there is such a builder.
    pub fn contains(&self, name: &QualifiedName, collection: bool) -> bool {
        self.paths.contains_key(&BuilderKey { name: name.clone(), collection })
    }

    /// The builders by key, with the shortest path where there is one.
    pub fn builders(&self) -> impl Iterator<Item = (&BuilderKey, Option<&str>)> {
        self.paths.iter().map(|(key, path)| (key, path.as_deref()))
    }

    /// The types that have a builder.
    pub fn types(&self) -> impl Iterator<Item = &QualifiedName> {
        self.paths.keys().map(|key| &key.name).collect::<BTreeSet<_>>().into_iter()
    }
}

struct Walk<'l, 'a> {
    lowering: &'l Lowering<'a>,
    found: BTreeMap<BuilderKey, Option<String>>,
    open: VecDeque<BuilderKey>,
}

impl Walk<'_, '_> {
    fn visit(&mut self, name: &QualifiedName, collection: bool, path: Option<String>) {
        if self.lowering.places.get(name).is_none() {
            return;
        }
        let key = BuilderKey { name: name.clone(), collection };
        if !self.found.contains_key(&key) {
            self.found.insert(key.clone(), path);
            self.open.push_back(key);
        }
    }

    fn run(&mut self) {
        while let Some(key) = self.open.pop_front() {
            let path = self.found.get(&key).cloned().flatten();
            let below = |segment: &str| path.as_ref().map(|path| format!("{path}/{segment}"));
            if key.collection {
                self.visit(&key.name, false, below(&format!("{{{}-id}}", key.name.name())));
            } else {
                let lineage = self.lowering.model.lineage(&key.name);
                let mut steps = BTreeMap::new();
                for (_, structure) in &lineage {
                    for (name, navigation) in &structure.navigation_properties {
                        steps.entry(name.clone()).or_insert((navigation.target.clone(), navigation.collection));
                    }
                    for (name, property) in &structure.properties {
                        if let Some(complex) = self.lowering.navigable_complex(&property.type_ref) {
                            steps.entry(name.clone()).or_insert((complex.clone(), false));
                        }
                    }
                }
                for (name, (target, collection)) in steps {
                    self.visit(&target, collection, below(&name));
                }
            }
            let derived = self.lowering.derived(&key.name);
            if derived.len() <= CAST_LIMIT {
                for derived in derived {
                    self.visit(&derived, key.collection, below(derived.as_str()));
                }
            }
            for name in self.lowering.lineage_names(&key.name) {
                for bound in self.lowering.bound_to(&name, key.collection) {
                    if bound.operation.kind != OperationKind::Function {
                        continue;
                    }
                    if let Some((entity, collection)) = self.lowering.composed_entity(bound.operation) {
                        let segment = self.lowering.places.operation_segment(bound.namespace, bound.name);
                        self.visit(&entity.clone(), collection, below(&format!("{segment}(…)")));
                    }
                }
            }
        }
    }
}
