//! Compares actions and functions, grouped by name, binding type and kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::ir::{EntityModel, Operation, OperationKind, QualifiedName, TypeName};

use super::names::{alike, renamed};
use super::overloads::signature;
use super::{Aspect, Change, Comparison, Element, Impact, Kind};

/// The facts that the overloads of a group have in common, with the type names of the new side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    name: QualifiedName,
    /// The binding type, and whether it is a collection; `None` for an unbound operation.
    bound_to: Option<(TypeName, bool)>,
    kind: OperationKind,
}

type Groups<'a> = BTreeMap<Key, Vec<&'a Operation>>;

/// Compares the operations of both sides.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let old = groups(comparison.old, |name| comparison.now(name));
    let new = groups(comparison.new, QualifiedName::clone);
    let only_in = |one: &'_ Groups<'_>, other: &Groups<'_>| -> Vec<Key> {
        one.keys().filter(|key| !other.contains_key(*key)).cloned().collect()
    };
    let (mut gone, mut come) = (only_in(&old, &new), only_in(&new, &old));
    let mut pairs: Vec<(Key, Key)> = Vec::new();

    // An action that became a function of the same name, or vice versa.
    gone.retain(|key| {
        let now = Key { kind: other_kind(key.kind), ..key.clone() };
        let Some(at) = come.iter().position(|key| *key == now) else { return true };
        come.remove(at);
        let words = |key: &Key| Some(key.element_kind().words().to_owned());
        comparison.fact(&now.element(), Aspect::Kind, words(key), words(&now), Impact::Breaking);
        pairs.push((key.clone(), now));
        false
    });
    // An operation that moved to a base type can still be called on the derived type, and vice versa.
    gone.retain(|key| {
        let base = at_base(comparison.new, key, &old[key], &new, QualifiedName::clone);
        base.inspect(|base| comparison.moved_operation(key, key, base)).is_none()
    });
    come.retain(|key| {
        let base = at_base(comparison.old, key, &new[key], &old, |name| comparison.now(name));
        base.inspect(|base| comparison.moved_operation(key, base, key)).is_none()
    });
    let same = |(was, ()): (&Key, &()), (is, ()): (&Key, &())| {
        (&was.bound_to, was.kind) == (&is.bound_to, is.kind)
            && alike(was.name.name(), is.name.name())
            && comparison.calls(&old[was]) == calls(&new[is])
    };
    let named: Vec<(Key, Key)> = renamed(&candidates(&gone), &candidates(&come), same)
        .into_iter()
        .map(|(was, is)| (was.clone(), is.clone()))
        .collect();
    for (was, is) in named {
        gone.retain(|key| *key != was);
        come.retain(|key| *key != is);
        let name = |key: &Key| key.name.to_string();
        comparison.push(Change::renamed(is.element(), &name(&was), &name(&is), Impact::Breaking));
        pairs.push((was, is));
    }
    for key in &gone {
        comparison.push(Change::removed(key.element(), described(&old[key])));
    }
    for key in &come {
        comparison.push(Change::added(key.element(), described(&new[key])));
    }
    pairs.extend(old.keys().filter(|key| new.contains_key(*key)).map(|key| (key.clone(), key.clone())));
    for (was, is) in pairs {
        comparison.overloads(&is.element(), &old[&was], &new[&is]);
    }
}

fn candidates(keys: &[Key]) -> Vec<(&Key, ())> {
    keys.iter().map(|key| (key, ())).collect()
}

fn groups<'a>(model: &'a EntityModel, now: impl Fn(&QualifiedName) -> QualifiedName) -> Groups<'a> {
    let mut groups = Groups::new();
    for (namespace, schema) in &model.schemas {
        for (name, overloads) in &schema.operations {
            for operation in overloads {
                let bound_to = operation.binding_parameter().map(|binding| {
                    let of_type = match &binding.type_ref.name {
                        TypeName::Named(name) => TypeName::Named(now(name)),
                        primitive @ TypeName::Primitive(_) => primitive.clone(),
                    };
                    (of_type, binding.type_ref.collection)
                });
                let key = Key { name: QualifiedName::new(namespace, name), bound_to, kind: operation.kind };
                groups.entry(key).or_default().push(operation);
            }
        }
    }
    groups
}

/// Finds the same operation on the other side bound to a base type, if it has all these overloads.
fn at_base(
    other_side: &EntityModel,
    key: &Key,
    overloads: &[&Operation],
    others: &Groups<'_>,
    now: impl Fn(&QualifiedName) -> QualifiedName,
) -> Option<Key> {
    let (TypeName::Named(bound_to), collection) = key.bound_to.as_ref()? else { return None };
    let names = |operation: &&Operation| -> BTreeSet<String> {
        operation.call_parameters().iter().map(|parameter| parameter.name.clone()).collect()
    };
    let bases = other_side.lineage(bound_to).into_iter().skip(1);
    let keys = bases.map(|(base, _)| Key { bound_to: Some((TypeName::Named(now(base)), *collection)), ..key.clone() });
    keys.filter(|key| {
        let there = others.get(key).map(Vec::as_slice).unwrap_or_default();
        overloads.iter().all(|overload| there.iter().any(|other| names(other) == names(overload)))
    })
    .find(|key| others.contains_key(key))
}

fn other_kind(kind: OperationKind) -> OperationKind {
    match kind {
        OperationKind::Action => OperationKind::Function,
        OperationKind::Function => OperationKind::Action,
    }
}

/// Returns the signatures of the overloads, without the operation's name.
fn calls(overloads: &[&Operation]) -> BTreeSet<String> {
    overloads.iter().map(|operation| signature(operation, |type_ref| type_ref.clone())).collect()
}

/// Renders the signatures of an operation that was added or removed.
fn described(overloads: &[&Operation]) -> String {
    calls(overloads).into_iter().collect::<Vec<_>>().join("; ")
}

impl Comparison<'_> {
    /// Returns the signatures of overloads of the old side, with the type names of the new side.
    fn calls(&self, overloads: &[&Operation]) -> BTreeSet<String> {
        overloads.iter().map(|operation| signature(operation, |type_ref| self.translated(type_ref))).collect()
    }

    fn moved_operation(&mut self, at: &Key, from: &Key, to: &Key) {
        let binding = |key: &Key| Some(key.binding());
        self.fact(&at.element(), Aspect::Place, binding(from), binding(to), Impact::Additive);
    }
}

impl Key {
    fn element_kind(&self) -> Kind {
        match self.kind {
            OperationKind::Action => Kind::Action,
            OperationKind::Function => Kind::Function,
        }
    }

    fn element(&self) -> Element {
        Element::whole(self.element_kind(), self)
    }

    fn binding(&self) -> String {
        match &self.bound_to {
            Some((name, true)) => format!("Collection({name})"),
            Some((name, false)) => name.to_string(),
            None => String::new(),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.name, self.binding())
    }
}
