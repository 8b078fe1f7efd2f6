//! Which request builders there are: one a type, single or collection, never one a path.
//!
//! Following navigation from the root without repeating a type gives hundreds of thousands of paths in Graph; keyed by
//! type, a couple of thousand builders cover all of them at any depth.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use crate::ir::{OperationKind, QualifiedName};

use super::Lowering;
use super::builders::CAST_LIMIT;

/// A builder: of one value of a type, or of a collection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BuilderKey {
    pub name: QualifiedName,
    pub collection: bool,
}

/// How a builder is reached: the last step of the shortest path to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    /// The builder before the step; `None` for the service root.
    pub from: Option<BuilderKey>,
    pub step: Step,
}

/// A step from one builder to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// An entity set, singleton or property, a cast, or the segment of a function.
    Segment(String),
    /// From a collection to one of its members.
    Key,
}

/// The builders that can be reached, each with the shortest way to it.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    ways: BTreeMap<BuilderKey, Option<Way>>,
}

impl Reach {
    /// Walks from the container, and from every type that an operation is bound to.
    pub fn of(lowering: &Lowering<'_>) -> Self {
        let mut walk = Walk { lowering, found: BTreeMap::new(), open: VecDeque::new(), done: HashSet::new() };
        if let Some((_, container)) = lowering.model.container() {
            for (name, set) in &container.entity_sets {
                walk.visit(&set.entity_type, true, from_root(name));
            }
            for (name, singleton) in &container.singletons {
                walk.visit(&singleton.entity_type, false, from_root(name));
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
        Self { ways: walk.found }
    }

    /// Whether there is such a builder.
    pub fn contains(&self, name: &QualifiedName, collection: bool) -> bool {
        self.ways.contains_key(&BuilderKey { name: name.clone(), collection })
    }

    /// The keys of all builders.
    pub fn builders(&self) -> impl Iterator<Item = &BuilderKey> {
        self.ways.keys()
    }

    /// The last step of the shortest way to a builder; `None` for one that no path leads to.
    pub fn way(&self, key: &BuilderKey) -> Option<&Way> {
        self.ways.get(key)?.as_ref()
    }

    /// The types that have a builder.
    pub fn types(&self) -> impl Iterator<Item = &QualifiedName> {
        self.ways.keys().map(|key| &key.name).collect::<BTreeSet<_>>().into_iter()
    }
}

fn from_root(name: &str) -> Option<Way> {
    Some(Way { from: None, step: Step::Segment(name.to_owned()) })
}

struct Walk<'l, 'a> {
    lowering: &'l Lowering<'a>,
    found: BTreeMap<BuilderKey, Option<Way>>,
    open: VecDeque<BuilderKey>,
    /// Those from which every step was taken.
    done: HashSet<BuilderKey>,
}

impl Walk<'_, '_> {
    fn visit(&mut self, name: &QualifiedName, collection: bool, way: Option<Way>) {
        if self.lowering.places.get(name).is_none() {
            return;
        }
        let key = BuilderKey { name: name.clone(), collection };
        if !self.found.contains_key(&key) {
            self.found.insert(key.clone(), way);
            self.open.push_back(key);
        }
    }

    /// Whether all that a base leads to is found already, since its own builder is: one of the same kind as `key`.
    fn is_done(&self, base: &QualifiedName, key: &BuilderKey) -> bool {
        *base != key.name && self.done.contains(&BuilderKey { name: base.clone(), collection: key.collection })
    }

    fn run(&mut self) {
        while let Some(key) = self.open.pop_front() {
            // What cannot be reached itself leads nowhere that can.
            let is_reached = self.found.get(&key).is_some_and(Option::is_some);
            let below = |step: Step| is_reached.then(|| Way { from: Some(key.clone()), step });
            if key.collection {
                self.visit(&key.name, false, below(Step::Key));
            } else {
                let mut steps = BTreeMap::new();
                for (base, structure) in self.lowering.model.bases(&key.name) {
                    if self.is_done(base, &key) {
                        break;
                    }
                    for (name, navigation) in &structure.navigation_properties {
                        steps.entry(name.clone()).or_insert((navigation.target.clone(), navigation.collection));
                    }
                    for (name, property) in &structure.properties {
                        if let Some(complex) = self.lowering.navigable_complex(&property.type_ref) {
                            steps.entry(name.clone()).or_insert((complex.clone(), false));
                        }
                    }
                }
                // Of two ways of one length, the one that is called like the type is the one that people know.
                let is_namesake = |name: &str, target: &QualifiedName| {
                    name.to_ascii_lowercase().starts_with(&target.name().to_ascii_lowercase())
                };
                let mut steps: Vec<_> = steps.into_iter().collect();
                steps.sort_by_key(|(name, (target, _))| !is_namesake(name, target));
                for (name, (target, collection)) in steps {
                    self.visit(&target, collection, below(Step::Segment(name)));
                }
            }
            let derived = self.lowering.derived(&key.name);
            if derived.len() <= CAST_LIMIT {
                for derived in derived {
                    self.visit(&derived, key.collection, below(Step::Segment(derived.to_string())));
                }
            }
            for (base, _) in self.lowering.model.bases(&key.name) {
                if self.is_done(base, &key) {
                    break;
                }
                for bound in self.lowering.bound_to(base, key.collection) {
                    if bound.operation.kind != OperationKind::Function {
                        continue;
                    }
                    if let Some((entity, collection)) = self.lowering.composed_entity(bound.operation) {
                        let segment = self.lowering.places.operation_segment(bound.namespace, bound.name);
                        self.visit(&entity.clone(), collection, below(Step::Segment(segment)));
                    }
                }
            }
            self.done.insert(key);
        }
    }
}
