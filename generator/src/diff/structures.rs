//! Compares entity and complex types: base, key, flags, and members that were added, removed, moved or renamed.

use std::collections::{BTreeMap, HashSet};

use crate::ir::{EntityModel, EntityType, KeyProperty, NavigationProperty, Property, QualifiedName, StructuredType};

use super::names::{alike, renamed};
use super::values::yes;
use super::{Aspect, Change, Comparison, Element, Impact};

/// A property of either kind.
#[derive(Clone, Copy)]
pub(super) enum Member<'a> {
    Property(&'a Property),
    Navigation(&'a NavigationProperty),
}

impl Comparison<'_> {
    pub(super) fn entity(
        &mut self,
        element: &Element,
        (old_name, old): (&QualifiedName, &EntityType),
        (new_name, new): (&QualifiedName, &EntityType),
    ) {
        let (was, is) = (key(&old.key), key(&new.key));
        // A first key breaks nobody: the type had neither a key of its own nor an inherited one.
        let first = was.is_none() && inherited_key(self.old, old_name).is_none();
        self.fact(element, Aspect::Key, was, is, Impact::breaking_if(!first));
        let stream = Impact::breaking_if(!new.has_stream);
        self.fact(element, Aspect::Stream, yes(old.has_stream), yes(new.has_stream), stream);
        self.structure(element, (old_name, &old.structure), (new_name, &new.structure));
    }

    pub(super) fn structure(
        &mut self,
        element: &Element,
        (old_name, old): (&QualifiedName, &StructuredType),
        (new_name, new): (&QualifiedName, &StructuredType),
    ) {
        if old == new {
            return;
        }
        self.base(element, (old_name, old), (new_name, new));
        let closed = Impact::breaking_if(!new.is_open);
        self.fact(element, Aspect::Open, yes(old.is_open), yes(new.is_open), closed);
        let uncreatable = Impact::breaking_if(new.is_abstract);
        self.fact(element, Aspect::Abstract, yes(old.is_abstract), yes(new.is_abstract), uncreatable);
        self.annotations(element, &old.annotations, &new.annotations);

        let (was, is) = (own(old), own(new));
        let (inherited_before, inherited_now) = (inherited(self.old, old_name), inherited(self.new, new_name));
        let owner = &element.owner;
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for (name, old) in &was {
            if let Some(new) = is.get(name) {
                self.member(owner, name, *old, *new);
            } else if let Some((base, new)) = inherited_now.get(name) {
                self.moved(owner, name, (new_name, *old), (base, *new));
            } else {
                gone.push((*name, *old));
            }
        }
        for (name, new) in is.iter().filter(|(name, _)| !was.contains_key(*name)) {
            if let Some((base, old)) = inherited_before.get(name) {
                let base = self.now(base);
                self.moved(owner, name, (&base, *old), (new_name, *new));
            } else {
                come.push((*name, *new));
            }
        }
        let pairs = renamed(&gone, &come, |(old, was), (new, is)| self.same_value(*was, *is) && alike(old, new));
        for (name, old) in &gone {
            match pairs.iter().find(|(was, _)| was == name) {
                Some((_, now)) => {
                    let element = Element::part(is[now].kind(), owner, now);
                    self.push(Change::renamed(element, name, now, Impact::Breaking));
                    self.member(owner, now, *old, is[now]);
                }
                None => self.push(Change::removed(Element::part(old.kind(), owner, name), old.described())),
            }
        }
        for (name, new) in come.iter().filter(|(name, _)| pairs.iter().all(|(_, now)| now != name)) {
            self.push(Change::added(Element::part(new.kind(), owner, name), new.described()));
        }
    }

    /// Adds a change for a property that a type inherits now, or no longer inherits. Users of the type see no
    /// difference.
    fn moved(
        &mut self,
        owner: &str,
        name: &str,
        (from, old): (&QualifiedName, Member<'_>),
        (to, new): (&QualifiedName, Member<'_>),
    ) {
        let element = Element::part(new.kind(), owner, name);
        self.fact(&element, Aspect::Place, Some(from.to_string()), Some(to.to_string()), Impact::Additive);
        self.member(owner, name, old, new);
    }

    /// Compares base types. The impact depends on the bases and members that the type loses.
    fn base(
        &mut self,
        element: &Element,
        (old_name, old): (&QualifiedName, &StructuredType),
        (new_name, new): (&QualifiedName, &StructuredType),
    ) {
        if old.base.as_ref().map(|base| self.now(base)) == new.base {
            return;
        }
        let bases = |model: &EntityModel, name| -> HashSet<QualifiedName> {
            model.lineage(name).into_iter().skip(1).map(|(name, _)| name.clone()).collect()
        };
        let now = bases(self.new, new_name);
        let keeps_bases = bases(self.old, old_name).iter().all(|base| now.contains(&self.now(base)));
        let (before, now) = (inherited(self.old, old_name), inherited(self.new, new_name));
        let missing = |from: &Inherited<'_>, other: &Inherited<'_>, own: &StructuredType| -> Vec<String> {
            let names = from.keys().filter(|name| !other.contains_key(*name) && !declares(own, name));
            names.map(|name| (*name).to_owned()).collect()
        };
        let (lost, gained) = (missing(&before, &now, new), missing(&now, &before, old));
        let impact = Impact::breaking_if(!keeps_bases || !lost.is_empty());
        let (was, is) = (old.base.as_ref().map(ToString::to_string), new.base.as_ref().map(ToString::to_string));
        let parts = [("no longer inherits", lost), ("inherits", gained)];
        let notes = parts.iter().filter(|(_, names)| !names.is_empty());
        let notes: Vec<String> = notes.map(|(words, names)| format!("{words} {}", names.join(", "))).collect();
        let note = (!notes.is_empty()).then(|| notes.join("; "));
        self.push(Change::new(element.clone(), Aspect::Base, was, is, impact).noting(note));
    }

    /// Whether two properties differ only in their names and annotations.
    fn same_value(&self, old: Member<'_>, new: Member<'_>) -> bool {
        match (old, new) {
            (Member::Property(old), Member::Property(new)) => self.translated(&old.type_ref) == new.type_ref,
            (Member::Navigation(old), Member::Navigation(new)) => {
                self.now(&old.target) == new.target
                    && (old.collection, old.nullable, old.contains_target)
                        == (new.collection, new.nullable, new.contains_target)
            }
            _ => false,
        }
    }
}

/// The inherited properties of a type by name, each with the base that declares it.
type Inherited<'a> = BTreeMap<&'a str, (&'a QualifiedName, Member<'a>)>;

fn inherited<'a>(model: &'a EntityModel, name: &'a QualifiedName) -> Inherited<'a> {
    let mut members = BTreeMap::new();
    for (base, structure) in model.lineage(name).into_iter().skip(1) {
        for (name, member) in own(structure) {
            members.entry(name).or_insert((base, member));
        }
    }
    members
}

fn own(structure: &StructuredType) -> BTreeMap<&str, Member<'_>> {
    let properties = structure.properties.iter().map(|(name, facts)| (name.as_str(), Member::Property(facts)));
    let navigation =
        structure.navigation_properties.iter().map(|(name, facts)| (name.as_str(), Member::Navigation(facts)));
    properties.chain(navigation).collect()
}

fn declares(structure: &StructuredType, name: &str) -> bool {
    structure.properties.contains_key(name) || structure.navigation_properties.contains_key(name)
}

/// Renders the key that a type itself declares.
fn key(properties: &[KeyProperty]) -> Option<String> {
    let text = |property: &KeyProperty| match &property.alias {
        Some(alias) => format!("{} as {alias}", property.path),
        None => property.path.clone(),
    };
    (!properties.is_empty()).then(|| properties.iter().map(text).collect::<Vec<_>>().join(", "))
}

fn inherited_key(model: &EntityModel, name: &QualifiedName) -> Option<String> {
    let bases = model.lineage(name).into_iter().skip(1);
    bases.filter_map(|(name, _)| model.entity_type(name)).find_map(|entity| key(&entity.key))
}
