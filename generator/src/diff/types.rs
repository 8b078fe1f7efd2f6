//! Compares types: which were added, removed and renamed, and how the others changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ComplexType, EntityModel, EntityType, EnumType, QualifiedName, StructuredType, TypeDefinition};

use super::names::{alike, renamed};
use super::values::facets;
use super::{Aspect, Change, Comparison, Element, Impact, Kind};

/// A type of any kind.
#[derive(Clone, Copy)]
enum Type<'a> {
    Entity(&'a EntityType),
    Complex(&'a ComplexType),
    Enum(&'a EnumType),
    Definition(&'a TypeDefinition),
}

/// The facts of a type except its name and annotations.
struct Shape {
    text: String,
    parts: usize,
}

/// Compares the types of both sides.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (types(comparison.old), types(comparison.new));
    let gone: Vec<(&str, Shape)> = only_in(&old, &new);
    let come: Vec<(&str, Shape)> = only_in(&new, &old);
    let pairs = renamed(&gone, &come, |(old, was), (new, is)| {
        was.text == is.text && (was.parts > 1 || alike(simple(old), simple(new)))
    });
    let pairs = pairs.iter().filter_map(|(old, new)| Some((QualifiedName::parse(old)?, QualifiedName::parse(new)?)));
    comparison.renamed = pairs.collect();

    for (name, was) in &old {
        let now = comparison.now(name);
        let Some(is) = new.get(&now) else {
            let change = Change::removed(Element::whole(was.kind(), name), was.size());
            comparison.push(change.noting(was.derived_from()));
            continue;
        };
        if now != *name {
            let element = Element::whole(is.kind(), &now);
            comparison.push(Change::renamed(element, name.as_str(), now.as_str(), Impact::PossiblyBreaking));
        }
        contents(comparison, name, *was, &now, *is);
    }
    let known: BTreeSet<QualifiedName> = old.keys().map(|name| comparison.now(name)).collect();
    for (name, is) in new.iter().filter(|(name, _)| !known.contains(name)) {
        let change = Change::added(Element::whole(is.kind(), name), is.size());
        comparison.push(change.noting(is.derived_from()));
    }
}

fn types(model: &EntityModel) -> BTreeMap<QualifiedName, Type<'_>> {
    let mut types = BTreeMap::new();
    for (namespace, schema) in &model.schemas {
        let full = |name: &String| QualifiedName::new(namespace, name);
        types.extend(schema.entity_types.iter().map(|(name, facts)| (full(name), Type::Entity(facts))));
        types.extend(schema.complex_types.iter().map(|(name, facts)| (full(name), Type::Complex(facts))));
        types.extend(schema.enum_types.iter().map(|(name, facts)| (full(name), Type::Enum(facts))));
        types.extend(schema.type_definitions.iter().map(|(name, facts)| (full(name), Type::Definition(facts))));
    }
    types
}

fn only_in<'t>(
    types: &'t BTreeMap<QualifiedName, Type<'_>>,
    other: &BTreeMap<QualifiedName, Type<'_>>,
) -> Vec<(&'t str, Shape)> {
    let only = types.iter().filter(|(name, _)| !other.contains_key(*name));
    only.map(|(name, of_type)| (name.as_str(), of_type.shape())).collect()
}

fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn contents(
    comparison: &mut Comparison<'_>,
    old_name: &QualifiedName,
    old: Type<'_>,
    new_name: &QualifiedName,
    new: Type<'_>,
) {
    let element = Element::whole(new.kind(), new_name);
    let words = |of_type: Type<'_>| Some(of_type.kind().words().to_owned());
    comparison.fact(&element, Aspect::Kind, words(old), words(new), Impact::Breaking);
    match (old, new) {
        (Type::Entity(old), Type::Entity(new)) => comparison.entity(&element, (old_name, old), (new_name, new)),
        (Type::Enum(old), Type::Enum(new)) => comparison.enumeration(&element, old, new),
        (Type::Definition(old), Type::Definition(new)) => {
            let underlying = |definition: &TypeDefinition| Some(definition.underlying.name().to_owned());
            comparison.fact(&element, Aspect::Underlying, underlying(old), underlying(new), Impact::Breaking);
            let (was, is) = (facets(&old.facets), facets(&new.facets));
            comparison.fact(&element, Aspect::Facets, was, is, Impact::PossiblyBreaking);
            comparison.annotations(&element, &old.annotations, &new.annotations);
        }
        _ => {
            if let (Some(old), Some(new)) = (old.structure(), new.structure()) {
                comparison.structure(&element, (old_name, old), (new_name, new));
            }
        }
    }
}

impl<'a> Type<'a> {
    fn kind(self) -> Kind {
        match self {
            Self::Entity(_) => Kind::EntityType,
            Self::Complex(_) => Kind::ComplexType,
            Self::Enum(_) => Kind::EnumType,
            Self::Definition(_) => Kind::TypeDefinition,
        }
    }

    fn structure(self) -> Option<&'a StructuredType> {
        match self {
            Self::Entity(entity) => Some(&entity.structure),
            Self::Complex(complex) => Some(&complex.structure),
            Self::Enum(_) | Self::Definition(_) => None,
        }
    }

    fn derived_from(self) -> Option<String> {
        Some(format!("derived from {}", self.structure()?.base.as_ref()?))
    }

    /// Renders the size of a type for reports.
    fn size(self) -> String {
        let count = |number: usize, one: &str, many: &str| match number {
            1 => format!("1 {one}"),
            _ => format!("{number} {many}"),
        };
        match self {
            Self::Enum(enum_type) => count(enum_type.members.len(), "member", "members"),
            Self::Definition(definition) => definition.underlying.name().to_owned(),
            Self::Entity(_) | Self::Complex(_) => {
                let structure =
                    self.structure().map_or((0, 0), |s| (s.properties.len(), s.navigation_properties.len()));
                let mut size = count(structure.0, "property", "properties");
                if structure.1 > 0 {
                    size += &format!(", {}", count(structure.1, "navigation property", "navigation properties"));
                }
                size
            }
        }
    }

    /// Returns the facts that must be equal for a type to count as renamed.
    fn shape(self) -> Shape {
        let (facts, parts): (Vec<String>, usize) = match self {
            Self::Definition(definition) => (vec![definition.underlying.name().to_owned()], 0),
            Self::Enum(enum_type) => {
                let members = enum_type.members.iter().map(|(name, member)| format!("{name}={}", member.value));
                let head = format!("{} {}", enum_type.underlying.name(), enum_type.is_flags);
                (std::iter::once(head).chain(members).collect(), enum_type.members.len())
            }
            Self::Entity(_) | Self::Complex(_) => {
                let Some(structure) = self.structure() else { return Shape { text: String::new(), parts: 0 } };
                let base = structure.base.as_ref().map(ToString::to_string);
                let mut facts = vec![format!("{base:?} {} {}", structure.is_abstract, structure.is_open)];
                if let Self::Entity(entity) = self {
                    facts.push(format!("{:?} {}", entity.key, entity.has_stream));
                }
                let properties = structure.properties.iter();
                facts.extend(properties.map(|(name, p)| format!("{name} {} {}", p.type_ref, p.type_ref.nullable)));
                facts.extend(
                    structure
                        .navigation_properties
                        .iter()
                        .map(|(name, navigation)| format!("{name} {} {}", navigation.target, navigation.collection)),
                );
                (facts, structure.properties.len() + structure.navigation_properties.len())
            }
        };
        Shape { text: format!("{}\n{}", self.kind().words(), facts.join("\n")), parts }
    }
}
