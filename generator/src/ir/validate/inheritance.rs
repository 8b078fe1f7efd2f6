//! Checks inheritance: cycles of base types, members declared again, and the number of inherited members.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Check, Part};
use crate::ir::{ElementPath, EntityModel, INHERITED_LEVELS, QualifiedName, StructuredType};

/// The maximum number of base types of a type. No real service has a hundredth of it.
const MOST_BASES: usize = 10_000;

/// The maximum number of members of all types together, inherited members included. Each becomes a line of code. Graph
/// has 50,000.
const MOST_MEMBERS: usize = 2_000_000;

/// The maximum number of types of a cycle that a message names.
const NAMED: usize = 8;

/// The results of one walk from the types without a base down to the types that derive from them.
///
/// One walk down covers all types. A walk up from each type would take time proportional to the number of types times
/// the length of their inheritance chains.
#[derive(Default)]
pub(super) struct Descent {
    /// For each type, the members that it declares although a base type declares them, with the nearest such base.
    redeclared: HashMap<QualifiedName, Vec<(String, QualifiedName)>>,
    /// Types with one base type more than [`INHERITED_LEVELS`].
    deep: Vec<QualifiedName>,
    /// Types with one base type more than [`MOST_BASES`].
    too_deep: Vec<QualifiedName>,
    /// The number of members of all types, inherited members included.
    members: usize,
    /// The type with the most members, and their number.
    largest: Option<(usize, QualifiedName)>,
}

/// A type on the path of the walk.
struct Step<'m> {
    structure: &'m StructuredType,
    /// Derived types that the walk has not visited yet.
    open: Vec<QualifiedName>,
    /// The number of members of the type and all its bases.
    members: usize,
}

impl Descent {
    /// Walks the model. The walk does not reach types in cycles, nor the types that derive from them.
    pub(super) fn new(model: &EntityModel) -> Self {
        let mut children: HashMap<&QualifiedName, Vec<QualifiedName>> = HashMap::new();
        let mut roots = Vec::new();
        for (namespace, schema) in &model.schemas {
            for name in schema.entity_types.keys().chain(schema.complex_types.keys()) {
                let name = QualifiedName::new(namespace, name);
                let base = model.structured_type(&name).and_then(|structure| structure.base.as_ref());
                match base.filter(|base| model.structured_type(base).is_some()) {
                    Some(base) => children.entry(base).or_default().push(name),
                    None => roots.push(name),
                }
            }
        }
        let mut descent = Self::default();
        for root in roots {
            let mut path: Vec<Step<'_>> = Vec::new();
            // For each member, the types on the path that declare it, from the root down.
            let mut declared: HashMap<&str, Vec<QualifiedName>> = HashMap::new();
            let mut next = Some(root);
            while let Some(name) = next.take() {
                let Some(structure) = model.structured_type(&name) else { break };
                let open = children.get(&name).cloned().unwrap_or_default();
                let members = path.last().map_or(0, |step| step.members) + members(structure).count();
                descent.enter(&name, structure, &path, members, &declared);
                for member in self::members(structure) {
                    declared.entry(member).or_default().push(name.clone());
                }
                path.push(Step { structure, open, members });
                // Continue with the next derived type, or return to the nearest base that has one left.
                while let Some(step) = path.last_mut() {
                    next = step.open.pop();
                    if next.is_some() {
                        break;
                    }
                    for member in self::members(step.structure) {
                        declared.entry(member).or_default().pop();
                    }
                    path.pop();
                }
            }
        }
        descent
    }

    fn enter(
        &mut self,
        name: &QualifiedName,
        structure: &StructuredType,
        path: &[Step<'_>],
        members: usize,
        declared: &HashMap<&str, Vec<QualifiedName>>,
    ) {
        match path.len() {
            depth if depth == INHERITED_LEVELS + 1 => self.deep.push(name.clone()),
            depth if depth == MOST_BASES + 1 => self.too_deep.push(name.clone()),
            _ => {}
        }
        let too_far = path.len().checked_sub(INHERITED_LEVELS + 1).and_then(|at| path.get(at));
        let members = members - too_far.map_or(0, |step| step.members);
        self.members = self.members.saturating_add(members);
        if self.largest.as_ref().is_none_or(|(most, _)| members > *most) {
            self.largest = Some((members, name.clone()));
        }
        let again = self::members(structure).filter_map(|member| {
            let nearest = declared.get(member)?.last()?;
            Some((member.to_owned(), nearest.clone()))
        });
        let again: Vec<_> = again.collect();
        if !again.is_empty() {
            self.redeclared.insert(name.clone(), again);
        }
    }
}

/// Returns the names of the properties and navigation properties.
fn members(structure: &StructuredType) -> impl Iterator<Item = &str> {
    structure.properties.keys().chain(structure.navigation_properties.keys()).map(String::as_str)
}

impl Check<'_> {
    /// Reports members of a type that one of its base types declares already.
    pub(super) fn redeclared(&mut self, name: &QualifiedName) {
        for (member, ancestor) in self.descent.redeclared.remove(name).unwrap_or_default() {
            let path = ElementPath::of(name).child(&member);
            let message = format!("`{path}` is declared by the base type `{ancestor}` already");
            let remedy = "it is read as the derived type declares it; declare it once";
            self.warning(path, Part::Whole, "model::redeclared-property", message, remedy);
        }
    }

    /// Reports types with too many base types, and models with too many members.
    pub(super) fn sizes(&mut self) {
        for name in std::mem::take(&mut self.descent.deep) {
            let message = format!("`{name}` has more than {INHERITED_LEVELS} base types");
            let remedy = "it gets no fields for what those further up declare: it is found in `extra`";
            self.warning(ElementPath::of(&name), Part::Base, "model::deep-inheritance", message, remedy);
        }
        for name in std::mem::take(&mut self.descent.too_deep) {
            let message = format!("`{name}` has more than {MOST_BASES} base types");
            let remedy = "derive from fewer types; no service needs so many";
            self.error(ElementPath::of(&name), Part::Base, "model::too-deep-inheritance", message, remedy);
        }
        let members = self.descent.members;
        if let Some((_, name)) = self.descent.largest.take().filter(|_| members > MOST_MEMBERS) {
            let message = format!(
                "all types have {members} members with those that they inherit, of which `{name}` has the most; \
                 {MOST_MEMBERS} are the most that code is generated for"
            );
            let remedy = "select a part of the service, or declare fewer members in base types";
            self.error(ElementPath::of(&name), Part::Whole, "model::too-many-members", message, remedy);
        }
    }

    /// Reports each cycle of base types once, at every type in it, since any of them may be the wrong one.
    pub(super) fn base_cycles(&mut self) {
        let mut done: HashSet<QualifiedName> = HashSet::new();
        let mut cycles: Vec<Vec<QualifiedName>> = Vec::new();
        for (namespace, schema) in &self.model.schemas {
            for name in schema.entity_types.keys().chain(schema.complex_types.keys()) {
                let mut walk: Vec<QualifiedName> = Vec::new();
                let mut on_walk: BTreeSet<QualifiedName> = BTreeSet::new();
                let mut next = Some(QualifiedName::new(namespace, name));
                while let Some(here) = next.take_if(|here| !done.contains(here)) {
                    if !on_walk.insert(here.clone()) {
                        let start = walk.iter().position(|earlier| *earlier == here).unwrap_or(0);
                        cycles.push(walk[start..].to_vec());
                        break;
                    }
                    next = self.model.structured_type(&here).and_then(|structure| structure.base.clone());
                    walk.push(here);
                }
                done.extend(walk);
            }
        }
        for cycle in cycles {
            let mut names: Vec<String> = cycle.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            if cycle.len() > NAMED {
                names.push(format!("{} more", cycle.len() - NAMED));
            }
            names.extend(cycle.first().map(|name| format!("`{name}`")));
            let message = match cycle.as_slice() {
                [itself] => format!("`{itself}` is its own base type"),
                _ => format!("these base types form a circle: {}", names.join(" → ")),
            };
            for name in &cycle {
                let path = ElementPath::of(name);
                let remedy = "remove `BaseType` from one of them";
                self.error(path, Part::Base, "model::base-cycle", message.clone(), remedy);
            }
        }
    }
}
