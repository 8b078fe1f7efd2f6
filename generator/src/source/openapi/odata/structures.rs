//! Entity and complex types with their properties.

use super::classify::NAVIGATION;
use super::declared::{Declared, Structure};
use super::facts;
use super::model::Building;
use crate::ir::{
    Annotations, ElementPath, EntityType, Facets, KeyProperty, MaxLength, NavigationProperty, Primitive, Property,
    QualifiedName, StructuredType, TypeName, TypeRef,
};
use crate::source::openapi::check::scalar;
use crate::source::openapi::schema::{Form, ValueType};
use crate::source::openapi::unsaid::UnsaidFact;
use crate::source::tree::{Node, Value};

impl<'d> Building<'_, 'd> {
    /// An entity type.
    pub(super) fn entity_type(
        &mut self,
        schema: &'d str,
        declared: &Declared<'d>,
        structure: &Structure<'d>,
    ) -> EntityType {
        let has_stream = self.evidence.media_entities.contains(schema);
        // A stream is inherited and not repeated.
        let bases = self.types.lineage(schema);
        let inherited = bases.iter().skip(1).any(|base| self.evidence.media_entities.contains(base));
        let key = self.keys.get(schema).cloned().unwrap_or_default();
        if bases.iter().all(|name| !self.keys.contains_key(name)) {
            self.unsaid.note(UnsaidFact::Key, declared.name.as_str());
        }
        // Converters show streams of entities below their keys, if at all.
        if self.evidence.media_entities.is_empty() || !self.evidence.keyed.contains(schema) {
            self.unsaid.note(UnsaidFact::Stream, declared.name.as_str());
        }
        let mut entity = EntityType {
            structure: self.structure(schema, declared, structure),
            has_stream: has_stream && !inherited,
            key: key.into_iter().map(|name| KeyProperty { path: name.to_owned(), alias: None }).collect(),
        };
        if let Some(keys) = self.evidence.alternate_keys.get(schema) {
            facts::alternate_keys(&mut entity.structure.annotations, keys);
        }
        entity
    }

    /// What entity and complex types have in common.
    pub(super) fn structure(
        &mut self,
        schema: &'d str,
        declared: &Declared<'d>,
        from: &Structure<'d>,
    ) -> StructuredType {
        let base = from.base.and_then(|base| self.types.get(base)).map(|base| base.name.clone());
        let mut structure =
            StructuredType { base, is_abstract: from.is_abstract, is_open: from.is_open, ..StructuredType::default() };
        facts::describe(&mut structure.annotations, from.description);
        facts::deprecate(&mut structure.annotations, facts::deprecation(declared.node));
        let path = ElementPath::of(&declared.name);
        for (name, node) in &from.properties {
            self.places.insert(path.child(name), node);
            let value = self.description.value_type(node);
            let element = format!("{}/{name}", declared.name);
            if !self.marks.navigation && matches!(value.form, Form::Named(_)) {
                self.unsaid.note(UnsaidFact::Navigation, &*element);
            }
            match self.navigation(schema, name, node, value, &element) {
                Some(navigation) => drop(structure.navigation_properties.insert((*name).to_owned(), navigation)),
                None => {
                    let property = self.property(schema, name, node, value, &element, from);
                    structure.properties.insert((*name).to_owned(), property);
                }
            }
        }
        structure
    }

    fn navigation(
        &mut self,
        schema: &'d str,
        name: &'d str,
        node: &'d Node<'d>,
        value: ValueType<'d>,
        element: &str,
    ) -> Option<NavigationProperty> {
        let Form::Named(target) = value.form else { return None };
        let target_type = self.types.get(target)?;
        if !node.is_true(NAVIGATION) && (self.marks.navigation || !self.evidence.entities.contains(target)) {
            return None;
        }
        let seen = self.evidence.properties.get(&(schema, name));
        if seen.is_none_or(|seen| !seen.is_written && !seen.has_references) {
            self.unsaid.note(UnsaidFact::Containment, element);
        }
        let (nullable, _) = self.marks.nullable(value.null, value.form, false);
        let mut annotations = Annotations::new();
        facts::describe(&mut annotations, node.text("description"));
        facts::deprecate(&mut annotations, facts::deprecation(node).or_else(|| seen.and_then(|seen| seen.deprecation)));
        Some(NavigationProperty {
            target: target_type.name.clone(),
            collection: value.collection,
            nullable: nullable && !value.collection,
            partner: None,
            contains_target: seen.is_some_and(|seen| seen.is_written && !seen.has_references),
            referential_constraints: Default::default(),
            on_delete: None,
            annotations,
        })
    }

    fn property(
        &mut self,
        schema: &'d str,
        name: &'d str,
        node: &'d Node<'d>,
        value: ValueType<'d>,
        element: &str,
        of: &Structure<'d>,
    ) -> Property {
        let mut type_ref = self.type_ref(value, node, element);
        let mut annotations = Annotations::new();
        let seen = self.evidence.properties.get(&(schema, name));
        if type_ref.name == TypeName::Primitive(Primitive::Binary)
            && let Some(media) = seen.and_then(|seen| seen.media)
        {
            type_ref.name = TypeName::Primitive(Primitive::Stream);
            facts::media_types(&mut annotations, media);
        }
        facts::describe(&mut annotations, node.text("description"));
        facts::deprecate(&mut annotations, facts::deprecation(node).or_else(|| seen.and_then(|seen| seen.deprecation)));
        if node.is_true("readOnly") || of.read_only.contains(&name) {
            facts::computed(&mut annotations);
        }
        // Converters write `default: false` at every boolean, whatever the metadata says.
        let default_value = node.get("default").filter(|node| !matches!(node.value, Value::Bool(false) | Value::Null));
        Property { type_ref, default_value: default_value.map(scalar), annotations }
    }

    /// A type reference, with what the description doesn't say of it noted.
    pub(super) fn type_ref(&mut self, value: ValueType<'d>, node: &'d Node<'d>, element: &str) -> TypeRef {
        let name = match value.form {
            Form::Primitive(primitive) => TypeName::Primitive(primitive),
            Form::Untyped => TypeName::Primitive(Primitive::Untyped),
            Form::Named(name) => match self.types.get(name) {
                Some(declared) => TypeName::Named(declared.name.clone()),
                // A reference that leads nowhere has been reported.
                None if self.description.component("schemas", name).is_none() => {
                    QualifiedName::parse(name).map_or(TypeName::Primitive(Primitive::Untyped), TypeName::Named)
                }
                None => {
                    let message = format!("`{element}` has the type `{name}`, which is none of the service's");
                    self.report.warning(node, "openapi::untyped", &message, "it is read as any value");
                    TypeName::Primitive(Primitive::Untyped)
                }
            },
            Form::Inline(_) => {
                let message = format!("`{element}` is an object without a name");
                let remedy = "it is read as any value; give it a schema of its own in the components";
                self.report.warning(node, "openapi::untyped", &message, remedy);
                TypeName::Primitive(Primitive::Untyped)
            }
            Form::Unsupported(what) => {
                let message = format!("`{element}` is {what}, which OData has not");
                self.report.warning(node, "openapi::untyped", &message, "it is read as any value");
                TypeName::Primitive(Primitive::Untyped)
            }
        };
        // Both are texts in base64: what is not seen to be a stream counts as binary.
        if name == TypeName::Primitive(Primitive::Binary) {
            self.unsaid.note(UnsaidFact::Stream, element);
        }
        let (nullable, said) = self.marks.nullable(value.null, value.form, value.collection);
        if !said {
            self.unsaid.note(UnsaidFact::Nullable, element);
        }
        let facets = Facets { max_length: value.max_length.map(MaxLength::Limit), ..Facets::default() };
        TypeRef { name, collection: value.collection, nullable, facets }
    }
}
