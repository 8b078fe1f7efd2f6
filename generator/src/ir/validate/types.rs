//! Checks types: bases, properties, keys, members.

use super::references::Kind;
use super::{Check, Part};
use crate::ir::{ElementPath, EntityType, EnumType, Primitive, QualifiedName, StructuredType, TypeName};

impl Check<'_> {
    pub(super) fn types(&mut self) {
        self.one_type_a_name();
        for (namespace, schema) in &self.model.schemas {
            for (name, entity) in &schema.entity_types {
                let name = QualifiedName::new(namespace, name);
                self.structure(&name, &entity.structure, Kind::Entity);
                self.key(&name, entity);
            }
            for (name, complex) in &schema.complex_types {
                self.structure(&QualifiedName::new(namespace, name), &complex.structure, Kind::Complex);
            }
            for (name, enum_type) in &schema.enum_types {
                self.enum_type(&QualifiedName::new(namespace, name), enum_type);
            }
            for (name, term) in &schema.terms {
                self.type_ref(&term.type_ref, || ElementPath::of(&QualifiedName::new(namespace, name)));
            }
        }
        self.base_cycles();
        self.sizes();
    }

    fn structure(&mut self, name: &QualifiedName, structure: &StructuredType, kind: Kind) {
        let path = ElementPath::of(name);
        self.redeclared(name);
        if let Some(base) = &structure.base
            && let Some(base_kind) = self.resolve(base, || path.clone(), Part::Base)
            && base_kind != kind
            && base_kind != Kind::External
        {
            let message = format!("`{name}` is {} and its base `{base}` is {}", kind.text(), base_kind.text());
            let remedy = "derive from a type of the same kind, or change the kind of one of them";
            self.error(path.clone(), Part::Base, "model::base-kind", message, remedy);
        }
        for (property_name, property) in &structure.properties {
            let property_path = || path.child(property_name);
            let kind = self.type_ref(&property.type_ref, property_path);
            if kind == Some(Kind::Entity) {
                let property_path = property_path();
                let message =
                    format!("`{property_path}` is a property and its type `{}` is an entity type", property.type_ref);
                let remedy = "it is read as a value; make it a navigation property if it leads to an entity";
                self.warning(property_path, Part::Type, "model::entity-property", message, remedy);
            }
        }
        for (property_name, property) in &structure.navigation_properties {
            let property_path = || path.child(property_name);
            let any_entity = property.target.as_str() == Primitive::EntityType.name();
            if !any_entity
                && let Some(kind) = self.resolve(&property.target, property_path, Part::Type)
                && !matches!(kind, Kind::Entity | Kind::External)
            {
                let property_path = property_path();
                let message =
                    format!("`{property_path}` is a navigation property, and `{}` is {}", property.target, kind.text());
                let remedy = "make it a property, or let it lead to an entity type";
                self.error(property_path, Part::Type, "model::navigation-target", message, remedy);
            }
        }
    }

    fn key(&mut self, name: &QualifiedName, entity: &EntityType) {
        if entity.key.is_empty() {
            return;
        }
        let path = ElementPath::of(name);
        let lineage = self.model.lineage(name);
        let inherited = lineage.iter().skip(1).map(|(ancestor, _)| *ancestor);
        let with_key = inherited
            .clone()
            .find(|ancestor| self.model.entity_type(ancestor).is_some_and(|ancestor| !ancestor.key.is_empty()));
        if let Some(ancestor) = with_key {
            let message = format!("`{name}` declares a key, and so does its base type `{ancestor}`");
            let remedy = "the nearest key counts; declare it once";
            self.warning(path.key_property(&entity.key[0].path), Part::Whole, "model::redeclared-key", message, remedy);
        }
        for property in &entity.key {
            if let Err(message) = self.key_property(name, &property.path) {
                let remedy = "name a property of the type, or a path through single complex properties";
                self.error(path.key_property(&property.path), Part::Whole, "model::undefined-key", message, remedy);
            }
        }
    }

    /// Follows the path of a key property. Returns a message if a segment does not exist.
    fn key_property(&self, entity: &QualifiedName, path: &str) -> Result<(), String> {
        let mut here = entity.clone();
        let mut segments = path.split('/').peekable();
        while let Some(segment) = segments.next() {
            let lineage = self.model.lineage(&here);
            // A base type in another document may declare the property.
            let unknown_base = lineage.last().and_then(|(_, root)| root.base.as_ref());
            if unknown_base.is_some_and(|base| self.names.kind(base) == Some(Kind::External)) {
                return Ok(());
            }
            let property = lineage.iter().find_map(|(_, structure)| structure.properties.get(segment));
            let Some(property) = property else {
                return Err(format!("the key of `{entity}` names `{path}`, and `{here}` has no property `{segment}`"));
            };
            if segments.peek().is_some() {
                let next = match &property.type_ref.name {
                    TypeName::Named(next) if !property.type_ref.collection => next.clone(),
                    _ => {
                        return Err(format!("the key of `{entity}` names `{path}`, and `{segment}` has no properties"));
                    }
                };
                here = next;
            }
        }
        Ok(())
    }

    fn enum_type(&mut self, name: &QualifiedName, enum_type: &EnumType) {
        let path = ElementPath::of(name);
        let (least, most) = match enum_type.underlying {
            Primitive::Byte => (0, i64::from(u8::MAX)),
            Primitive::SByte => (i64::from(i8::MIN), i64::from(i8::MAX)),
            Primitive::Int16 => (i64::from(i16::MIN), i64::from(i16::MAX)),
            Primitive::Int32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Primitive::Int64 => (i64::MIN, i64::MAX),
            other => {
                let message = format!("`{}` cannot be the underlying type of an enumeration", other.name());
                let remedy = "name `Edm.Byte`, `Edm.SByte`, `Edm.Int16`, `Edm.Int32` or `Edm.Int64`";
                self.error(path, Part::Type, "model::enum-underlying-type", message, remedy);
                return;
            }
        };
        for (member, value) in enum_type.members.iter().map(|(name, member)| (name, member.value)) {
            if value < least || value > most {
                let message =
                    format!("`{value}` does not fit `{}`, which holds {least} to {most}", enum_type.underlying.name());
                let remedy = "correct the value, or give the enumeration a wider `UnderlyingType`";
                self.error(path.child(member), Part::Value, "model::enum-value-range", message, remedy);
            }
        }
    }
}
