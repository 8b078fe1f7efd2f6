//! What types hand down to those that derive from them, found once for the whole model.
//!
//! Each question is answered for all types together, in one walk along the bases: asked anew for each type, a chain of
//! 1,000 base types would take a thousand million steps.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::ir::{
    EntityModel, INHERITED_LEVELS, KeyProperty, Primitive, Property, QualifiedName, StructuredType, TypeName,
    path_addressed,
};

/// The types that derive from each type, and what types inherit.
pub(super) struct Inheritance<'a> {
    /// Direct descendants of each type.
    children: BTreeMap<&'a QualifiedName, Vec<QualifiedName>>,
    /// Complex types that have navigation properties, or whose derived types have some.
    navigable: HashSet<QualifiedName>,
    /// Types whose single value leads somewhere by what they or their bases declare.
    leading: HashSet<QualifiedName>,
    /// What each type has of its own or from its bases.
    inherited: HashMap<QualifiedName, Inherited<'a>>,
}

/// What a type has of its own or from any of its bases.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Inherited<'a> {
    /// The nearest key.
    pub key: &'a [KeyProperty],
    /// The type that declares it.
    pub key_type: Option<&'a StructuredType>,
    /// Whether values may have properties that are not declared.
    pub is_open: bool,
    /// Whether an entity has a media stream.
    pub has_stream: bool,
    /// Whether items are addressed by a path below the value.
    pub is_path_addressed: bool,
}

impl<'a> Inheritance<'a> {
    /// Walks the whole model.
    pub fn new(model: &'a EntityModel) -> Self {
        let mut children: BTreeMap<&QualifiedName, Vec<QualifiedName>> = BTreeMap::new();
        for (name, structure) in structures(model) {
            if let Some(base) = &structure.base {
                children.entry(base).or_default().push(name);
            }
        }
        let inherited = inherited(model, &children);
        let mut found = Self { children, navigable: HashSet::new(), leading: HashSet::new(), inherited };

        let navigates = |structure: &StructuredType| !structure.navigation_properties.is_empty();
        let complex = structures(model).filter(|(name, _)| model.complex_type(name).is_some());
        let navigating: Vec<QualifiedName> =
            complex.filter(|(_, structure)| navigates(structure)).map(|(name, _)| name).collect();
        found.navigable = found.with_derived(navigating.iter().cloned());
        // Values of a base may be of a type that navigates.
        for name in &navigating {
            let mut base = model.structured_type(name).and_then(|structure| structure.base.as_ref());
            while let Some(name) = base.filter(|name| found.navigable.insert((*name).clone())) {
                base = model.structured_type(name).and_then(|structure| structure.base.as_ref());
            }
        }

        let leads = |property: &Property| {
            property.type_ref.name == TypeName::Primitive(Primitive::Stream)
                || property
                    .type_ref
                    .name
                    .named()
                    .is_some_and(|name| !property.type_ref.collection && found.navigable.contains(name))
        };
        let leading: Vec<QualifiedName> = structures(model)
            .filter(|(name, structure)| {
                navigates(structure)
                    || structure.properties.values().any(leads)
                    || model.entity_type(name).is_some_and(|entity| entity.has_stream)
            })
            .map(|(name, _)| name)
            .collect();
        found.leading = found.with_derived(leading);
        found
    }

    /// What a type has of its own or from its bases.
    pub fn inherited(&self, name: &QualifiedName) -> Inherited<'a> {
        self.inherited.get(name).copied().unwrap_or_default()
    }

    /// Returns whether a complex type or one of its derived types has navigation properties.
    pub fn is_navigable(&self, complex: &QualifiedName) -> bool {
        self.navigable.contains(complex)
    }

    /// Returns whether a type or one of its bases declares navigation properties, streams, or properties of a navigable
    /// complex type.
    pub fn leads_somewhere(&self, name: &QualifiedName) -> bool {
        self.leading.contains(name)
    }

    /// All types derived from one, down to [`INHERITED_LEVELS`], sorted by name.
    pub fn derived(&self, name: &QualifiedName) -> Vec<QualifiedName> {
        let mut found = BTreeSet::new();
        let mut level: Vec<&QualifiedName> = vec![name];
        for _ in 0..INHERITED_LEVELS {
            let next = level.iter().filter_map(|name| self.children.get(name)).flatten();
            level = next.filter(|child| found.insert((*child).clone())).collect();
        }
        found.into_iter().collect()
    }

    /// Some types and all that derive from them, at any depth.
    pub fn with_derived(&self, names: impl IntoIterator<Item = QualifiedName>) -> HashSet<QualifiedName> {
        let mut found = HashSet::new();
        let mut open: Vec<QualifiedName> = names.into_iter().collect();
        while let Some(name) = open.pop() {
            if !found.contains(&name) {
                open.extend(self.children.get(&name).into_iter().flatten().cloned());
                found.insert(name);
            }
        }
        found
    }
}

/// What each type has of its own or from its bases, from the bases down.
fn inherited<'a>(
    model: &'a EntityModel,
    children: &BTreeMap<&QualifiedName, Vec<QualifiedName>>,
) -> HashMap<QualifiedName, Inherited<'a>> {
    let is_root =
        |structure: &StructuredType| structure.base.as_ref().is_none_or(|base| model.structured_type(base).is_none());
    let roots = structures(model).filter(|(_, structure)| is_root(structure));
    let mut open: Vec<(QualifiedName, Inherited<'a>)> = roots.map(|(name, _)| (name, Inherited::default())).collect();
    let mut found = HashMap::new();
    while let Some((name, mut inherited)) = open.pop() {
        if let Some(structure) = model.structured_type(&name) {
            inherited.is_open |= structure.is_open;
            inherited.is_path_addressed |= structure.annotations.contains_key(&path_addressed());
        }
        if let Some(entity) = model.entity_type(&name) {
            inherited.has_stream |= entity.has_stream;
            if !entity.key.is_empty() {
                inherited.key = &entity.key;
                inherited.key_type = Some(&entity.structure);
            }
        }
        open.extend(children.get(&name).into_iter().flatten().map(|child| (child.clone(), inherited)));
        found.insert(name, inherited);
    }
    found
}

/// Entity and complex types with their full names.
fn structures(model: &EntityModel) -> impl Iterator<Item = (QualifiedName, &StructuredType)> {
    model.schemas.iter().flat_map(|(namespace, schema)| {
        let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure));
        let complexes = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure));
        entities.chain(complexes).map(move |(name, structure)| (QualifiedName::new(namespace, name), structure))
    })
}
