//! The model of a whole service.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    Annotations, ComplexType, EntityContainer, EntityType, EnumType, INHERITED_LEVELS, Operation, Property,
    QualifiedName, StructuredType, TypeDefinition, TypeRef,
};

/// Everything that a service's metadata declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityModel {
    /// `edmx:Edmx/@Version`.
    pub version: String,
    /// `edmx:Reference`s by URI.
    pub references: BTreeMap<String, Reference>,
    /// Schemas by namespace.
    pub schemas: BTreeMap<String, Schema>,
    /// Annotations whose target is not one element of the model, by target as written, with its alias resolved.
    ///
    /// They are kept and reported, and never attached to a guess. This includes targets that are paths through several
    /// elements, such as `ns.Container/People/HomeAddress`: they are valid, but name no single element.
    pub unattached: BTreeMap<String, Annotations>,
}

/// A reference to another document, usually a vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// The included namespaces (`edmx:Include/@Namespace`).
    pub includes: BTreeMap<String, IncludedNamespace>,
    /// `edmx:IncludeAnnotations`.
    pub include_annotations: BTreeSet<IncludeAnnotations>,
    /// Annotations of the reference.
    pub annotations: Annotations,
}

/// An included namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncludedNamespace {
    /// Annotations of the include.
    pub annotations: Annotations,
}

/// An `edmx:IncludeAnnotations` element: which annotations of the other document apply.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct IncludeAnnotations {
    /// `TermNamespace`.
    pub term_namespace: String,
    /// `Qualifier`.
    pub qualifier: Option<String>,
    /// `TargetNamespace`.
    pub target_namespace: Option<String>,
}

/// One namespace. A type and an operation can have the same name, so each kind of element has its own map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// Entity types by name.
    pub entity_types: BTreeMap<String, EntityType>,
    /// Complex types by name.
    pub complex_types: BTreeMap<String, ComplexType>,
    /// Enumeration types by name.
    pub enum_types: BTreeMap<String, EnumType>,
    /// Type definitions by name.
    pub type_definitions: BTreeMap<String, TypeDefinition>,
    /// Actions and functions by name. Overloads are sorted by [`Operation::sort_key`].
    pub operations: BTreeMap<String, Vec<Operation>>,
    /// Terms by name.
    pub terms: BTreeMap<String, Term>,
    /// The entity container. Only one schema of a model has it.
    pub container: Option<EntityContainer>,
    /// Annotations of the schema itself.
    pub annotations: Annotations,
}

/// A term that the metadata itself defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The type of the term.
    pub type_ref: TypeRef,
    /// `BaseTerm`.
    pub base: Option<QualifiedName>,
    /// `AppliesTo`, in the order of the metadata.
    pub applies_to: Vec<String>,
    /// `DefaultValue`, as the metadata writes it.
    pub default_value: Option<String>,
    /// Annotations of the term.
    pub annotations: Annotations,
}

/// The number of elements of each kind, for reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entity types.
    pub entity_types: usize,
    /// Complex types.
    pub complex_types: usize,
    /// Enumeration types.
    pub enum_types: usize,
    /// Members of enumeration types.
    pub enum_members: usize,
    /// Properties. An inherited property counts only for the type that declares it.
    pub properties: usize,
    /// Navigation properties. An inherited property counts only for the type that declares it.
    pub navigation_properties: usize,
    /// Action overloads.
    pub actions: usize,
    /// Function overloads.
    pub functions: usize,
    /// Entity sets.
    pub entity_sets: usize,
    /// Singletons.
    pub singletons: usize,
}

impl EntityModel {
    /// Returns the entity type of that name.
    pub fn entity_type(&self, name: &QualifiedName) -> Option<&EntityType> {
        self.schemas.get(name.namespace())?.entity_types.get(name.name())
    }

    /// Returns the complex type of that name.
    pub fn complex_type(&self, name: &QualifiedName) -> Option<&ComplexType> {
        self.schemas.get(name.namespace())?.complex_types.get(name.name())
    }

    /// Returns the enumeration type of that name.
    pub fn enum_type(&self, name: &QualifiedName) -> Option<&EnumType> {
        self.schemas.get(name.namespace())?.enum_types.get(name.name())
    }

    /// Returns the type definition of that name.
    pub fn type_definition(&self, name: &QualifiedName) -> Option<&TypeDefinition> {
        self.schemas.get(name.namespace())?.type_definitions.get(name.name())
    }

    /// Returns the structure of the entity or complex type of that name.
    pub fn structured_type(&self, name: &QualifiedName) -> Option<&StructuredType> {
        let schema = self.schemas.get(name.namespace())?;
        let entity = schema.entity_types.get(name.name()).map(|entity| &entity.structure);
        entity.or_else(|| schema.complex_types.get(name.name()).map(|complex| &complex.structure))
    }

    /// Returns the overloads of the actions and functions of that name.
    pub fn operations(&self, name: &QualifiedName) -> &[Operation] {
        let schema = self.schemas.get(name.namespace());
        schema.and_then(|schema| schema.operations.get(name.name())).map_or(&[], Vec::as_slice)
    }

    /// Whether the model declares a type of that name.
    pub fn declares_type(&self, name: &QualifiedName) -> bool {
        self.structured_type(name).is_some() || self.enum_type(name).is_some() || self.type_definition(name).is_some()
    }

    /// Returns the entity container with the namespace that contains it.
    pub fn container(&self) -> Option<(&str, &EntityContainer)> {
        self.schemas.iter().find_map(|(namespace, schema)| Some((namespace.as_str(), schema.container.as_ref()?)))
    }

    /// Returns the type itself and its bases, nearest first. Stops at an undefined base, and where a cycle closes.
    pub fn lineage<'a>(&'a self, name: &'a QualifiedName) -> Vec<(&'a QualifiedName, &'a StructuredType)> {
        let mut bases = self.bases(name);
        let mut lineage: Vec<_> = bases.by_ref().collect();
        if bases.is_cycle {
            let mut seen = HashSet::new();
            let once = lineage.iter().take_while(|(name, _)| seen.insert(*name)).count();
            lineage.truncate(once);
        }
        lineage
    }

    /// Iterates over the type itself and its bases, nearest first, for callers that need only the nearest. In a cycle,
    /// a type can occur twice.
    pub fn bases<'a>(&'a self, name: &'a QualifiedName) -> Bases<'a> {
        Bases { model: self, next: Some(name), taken: 0, mark: None, is_cycle: false }
    }

    /// Iterates over the type itself and the bases whose members generated code includes, nearest first.
    pub fn nearest_bases<'a>(
        &'a self,
        name: &'a QualifiedName,
    ) -> impl Iterator<Item = (&'a QualifiedName, &'a StructuredType)> {
        self.bases(name).take(INHERITED_LEVELS + 1)
    }

    /// Returns the properties of a type, inherited ones included, by name.
    pub fn all_properties<'a>(&'a self, name: &'a QualifiedName) -> BTreeMap<&'a str, &'a Property> {
        let mut properties = BTreeMap::new();
        for (_, structure) in self.lineage(name) {
            for (name, property) in &structure.properties {
                properties.entry(name.as_str()).or_insert(property);
            }
        }
        properties
    }

    /// Whether the type or one of its base types is open.
    pub fn is_open(&self, name: &QualifiedName) -> bool {
        self.lineage(name).iter().any(|(_, structure)| structure.is_open)
    }

    /// Counts the elements of each kind.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for schema in self.schemas.values() {
            counts.entity_types += schema.entity_types.len();
            counts.complex_types += schema.complex_types.len();
            counts.enum_types += schema.enum_types.len();
            counts.enum_members += schema.enum_types.values().map(|enum_type| enum_type.members.len()).sum::<usize>();
            let entities = schema.entity_types.values().map(|entity| &entity.structure);
            for structure in entities.chain(schema.complex_types.values().map(|complex| &complex.structure)) {
                counts.properties += structure.properties.len();
                counts.navigation_properties += structure.navigation_properties.len();
            }
            for operation in schema.operations.values().flatten() {
                match operation.kind {
                    super::OperationKind::Action => counts.actions += 1,
                    super::OperationKind::Function => counts.functions += 1,
                }
            }
            if let Some(container) = &schema.container {
                counts.entity_sets += container.entity_sets.len();
                counts.singletons += container.singletons.len();
            }
        }
        counts
    }
}

/// An iterator over a type and its bases, nearest first. Created by [`EntityModel::bases`].
#[derive(Clone, Debug)]
pub struct Bases<'a> {
    model: &'a EntityModel,
    next: Option<&'a QualifiedName>,
    taken: usize,
    /// The type at the last position that was a power of two. Comparing each type with it finds a cycle (Brent's
    /// algorithm).
    mark: Option<&'a QualifiedName>,
    is_cycle: bool,
}

impl<'a> Iterator for Bases<'a> {
    type Item = (&'a QualifiedName, &'a StructuredType);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.next.take()?;
        if self.mark == Some(name) {
            self.is_cycle = true;
            return None;
        }
        let structure = self.model.structured_type(name)?;
        if self.taken.is_power_of_two() {
            self.mark = Some(name);
        }
        self.taken += 1;
        self.next = structure.base.as_ref();
        Some((name, structure))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(bases: &[(&str, &str)]) -> EntityModel {
        let mut model = EntityModel::default();
        for (name, base) in bases {
            let structure = StructuredType { base: QualifiedName::parse(base), ..StructuredType::default() };
            let complex = ComplexType { structure };
            model.schemas.entry("t".to_owned()).or_default().complex_types.insert((*name).to_owned(), complex);
        }
        model
    }

    fn lineage(model: &EntityModel, name: &str) -> String {
        let name = QualifiedName::new("t", name);
        model.lineage(&name).iter().map(|(name, _)| name.name()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_lineage_ends_where_a_cycle_closes() {
        assert_eq!(lineage(&model(&[("a", "t.b"), ("b", "t.c"), ("c", "t.missing")]), "a"), "a b c");
        assert_eq!(lineage(&model(&[("a", "t.a")]), "a"), "a");
        let ring: Vec<(String, String)> =
            (0..9).map(|number| (format!("r{number}"), format!("t.r{}", (number + 1) % 9))).collect();
        let mut bases: Vec<(&str, &str)> = ring.iter().map(|(name, base)| (&**name, &**base)).collect();
        bases.extend([("x", "t.y"), ("y", "t.r3")]);
        let model = model(&bases);
        assert_eq!(lineage(&model, "r0"), "r0 r1 r2 r3 r4 r5 r6 r7 r8");
        assert_eq!(lineage(&model, "x"), "x y r3 r4 r5 r6 r7 r8 r0 r1 r2");
    }
}
