//! Entity types, complex types, enumerations and type definitions.

use std::collections::{BTreeMap, BTreeSet};

use super::super::document::Element;
use super::super::grammar::{AttributeName as A, ElementKind as K};
use super::Lowering;
use super::names::Scope;
use crate::ir::{
    ComplexType, ElementPath, EntityType, EnumMember, EnumType, KeyProperty, NavigationProperty, OnDelete, Primitive,
    Property, QualifiedName, Schema, StructuredType, TypeDefinition, TypeName,
};

impl Lowering<'_, '_> {
    /// The name and path of a type; `None`, with an error, where it cannot be declared.
    fn declare_type(&mut self, element: &Element<'_>, namespace: &str) -> Option<(String, ElementPath)> {
        let name = self.name(element)?;
        let path = ElementPath::of(&QualifiedName::new(namespace, &name));
        self.claim(path.clone(), element, "csdl::duplicate-type").then_some((name, path))
    }

    pub(super) fn entity_type(
        &mut self,
        element: &Element<'_>,
        namespace: &str,
        scope: &Scope<'_>,
        schema: &mut Schema,
    ) {
        let Some((name, path)) = self.declare_type(element, namespace) else { return };
        let structure = self.structure(element, &path, scope);
        let key = element.child(K::Key).map(|key| self.key(key, &path)).unwrap_or_default();
        let has_stream = self.boolean(element, A::HasStream, false);
        schema.entity_types.insert(name, EntityType { structure, has_stream, key });
    }

    pub(super) fn complex_type(
        &mut self,
        element: &Element<'_>,
        namespace: &str,
        scope: &Scope<'_>,
        schema: &mut Schema,
    ) {
        let Some((name, path)) = self.declare_type(element, namespace) else { return };
        let structure = self.structure(element, &path, scope);
        schema.complex_types.insert(name, ComplexType { structure });
    }

    fn key(&mut self, element: &Element<'_>, path: &ElementPath) -> Vec<KeyProperty> {
        let mut key: Vec<KeyProperty> = Vec::new();
        let mut named: BTreeSet<&str> = BTreeSet::new();
        for property in element.children_of(K::PropertyRef) {
            let Some(name) = property.value(A::Name) else { continue };
            if !named.insert(name) {
                let message = format!("the key names `{name}` twice");
                self.error_at(property.span_of(A::Name), "csdl::duplicate-key", message, "name it once");
                continue;
            }
            self.spans.insert(path.key_property(name), property.span);
            key.push(KeyProperty { path: name.to_owned(), alias: property.value(A::Alias).map(str::to_owned) });
        }
        key
    }

    fn structure(&mut self, element: &Element<'_>, path: &ElementPath, scope: &Scope<'_>) -> StructuredType {
        let mut structure = StructuredType {
            base: self.named(element, A::BaseType, scope),
            is_abstract: self.boolean(element, A::Abstract, false),
            is_open: self.boolean(element, A::OpenType, false),
            annotations: self.annotations(element, scope),
            ..StructuredType::default()
        };
        for child in &element.children {
            if !matches!(child.kind, K::Property | K::NavigationProperty) {
                continue;
            }
            let Some(name) = self.name(child) else { continue };
            // Both kinds share one set of names: they are members of one JSON object.
            if !self.claim(path.child(&name), child, "csdl::duplicate-property") {
                continue;
            }
            if child.kind == K::Property {
                let property = Property {
                    type_ref: self.type_ref(child, scope),
                    default_value: child.value(A::DefaultValue).map(str::to_owned),
                    annotations: self.annotations(child, scope),
                };
                structure.properties.insert(name, property);
            } else if let Some(property) = self.navigation_property(child, scope) {
                structure.navigation_properties.insert(name, property);
            }
        }
        structure
    }

    fn navigation_property(&mut self, element: &Element<'_>, scope: &Scope<'_>) -> Option<NavigationProperty> {
        let (target, collection) = self.type_of(element, A::Type, scope);
        let target = match target {
            TypeName::Named(target) => target,
            // `Edm.EntityType` leads to any entity; the model needs a name, and validation knows this one.
            TypeName::Primitive(Primitive::EntityType) => QualifiedName::new("Edm", "EntityType"),
            TypeName::Primitive(primitive) => {
                // `Edm.Untyped` may stand for a type that has been reported already.
                if primitive != Primitive::Untyped || element.value(A::Type) == Some("Edm.Untyped") {
                    let message =
                        format!("a navigation property cannot lead to `{primitive}`", primitive = primitive.name());
                    let remedy = "make it a `Property`, or name an entity type";
                    self.error_at(element.span_of(A::Type), "csdl::navigation-to-primitive", message, remedy);
                }
                return None;
            }
        };
        let mut property = NavigationProperty {
            target,
            collection,
            // Says nothing about a collection, which CSDL forbids to carry the attribute.
            nullable: self.boolean(element, A::Nullable, true) && !collection,
            partner: element.value(A::Partner).map(|path| scope.resolve_path(path)),
            contains_target: self.boolean(element, A::ContainsTarget, false),
            referential_constraints: BTreeMap::new(),
            on_delete: None,
            annotations: self.annotations(element, scope),
        };
        for constraint in element.children_of(K::ReferentialConstraint) {
            let (Some(dependent), Some(referenced)) =
                (constraint.value(A::Property), constraint.value(A::ReferencedProperty))
            else {
                continue;
            };
            self.no_annotations(constraint);
            let dependent = scope.resolve_path(dependent);
            if property.referential_constraints.contains_key(&dependent) {
                let message = format!("`{dependent}` has a referential constraint already");
                self.error_at(constraint.span, "csdl::duplicate-constraint", message, "keep one of them");
                continue;
            }
            property.referential_constraints.insert(dependent, scope.resolve_path(referenced));
        }
        if let Some(on_delete) = element.child(K::OnDelete) {
            self.no_annotations(on_delete);
            property.on_delete = self.on_delete(on_delete);
        }
        Some(property)
    }

    fn on_delete(&mut self, element: &Element<'_>) -> Option<OnDelete> {
        match element.value(A::Action)? {
            "Cascade" => Some(OnDelete::Cascade),
            "None" => Some(OnDelete::None),
            "SetNull" => Some(OnDelete::SetNull),
            "SetDefault" => Some(OnDelete::SetDefault),
            other => {
                let message = format!("`{other}` is nothing that can be done on deletion");
                let remedy = "write `Cascade`, `None`, `SetNull` or `SetDefault`";
                self.error_at(element.span_of(A::Action), "csdl::bad-on-delete", message, remedy);
                None
            }
        }
    }

    pub(super) fn enum_type(&mut self, element: &Element<'_>, namespace: &str, scope: &Scope<'_>, schema: &mut Schema) {
        let Some((name, path)) = self.declare_type(element, namespace) else { return };
        let underlying = match element.attribute(A::UnderlyingType) {
            None => Primitive::Int32,
            Some(_) => self.underlying(element, scope).unwrap_or(Primitive::Int32),
        };
        let mut enum_type = EnumType {
            underlying,
            is_flags: self.boolean(element, A::IsFlags, false),
            members: BTreeMap::new(),
            annotations: self.annotations(element, scope),
        };
        let (mut with_value, mut without_value) = (None, None);
        for (position, member) in element.children_of(K::Member).enumerate() {
            let Some(name) = self.name(member) else { continue };
            if !self.claim(path.child(&name), member, "csdl::duplicate-member") {
                continue;
            }
            let value = match member.attribute(A::Value) {
                Some(value) => {
                    with_value = Some(member);
                    value.value.trim().parse().unwrap_or_else(|_| {
                        let message = format!("`{}` is not a number that an enumeration member can have", value.value);
                        let remedy = "write a whole number that fits the underlying type";
                        self.error_at(value.span, "csdl::bad-number", message, remedy);
                        0
                    })
                }
                None => {
                    without_value = Some(member);
                    // An enumeration has fewer members than an i64 has values.
                    i64::try_from(position).unwrap_or(i64::MAX)
                }
            };
            let annotations = self.annotations(member, scope);
            enum_type.members.insert(name, EnumMember { value, annotations, origin: Default::default() });
        }
        if let (Some(_), Some(member)) = (with_value, without_value) {
            let message = format!("some members of `{path}` have a value and this one has none: it takes its position");
            let remedy = "write a value for every member, or for none";
            self.report.warning(member.span, "csdl::mixed-values", message, remedy);
        }
        if element.attribute(A::UnderlyingType).is_none() {
            self.widen(element, &path, &mut enum_type);
        }
        schema.enum_types.insert(name, enum_type);
    }

    /// Gives an enumeration the underlying type that its values need, where the file names none.
    ///
    /// `Edm.Int32` counts then, and Graph's `deviceManagementConfigurationPlatforms` has flags beyond it
    /// (`tvOS = 17179869184`). Where the file does name a type, a value that does not fit it is an error.
    fn widen(&mut self, element: &Element<'_>, path: &ElementPath, enum_type: &mut EnumType) {
        let too_wide = enum_type.members.iter().find(|(_, member)| i32::try_from(member.value).is_err());
        let Some((member, EnumMember { value, .. })) = too_wide else { return };
        let message = format!(
            "`{path}` has no `UnderlyingType`, and `{member}` ({value}) does not fit `Edm.Int32`: read as `Edm.Int64`"
        );
        let remedy = "write `UnderlyingType=\"Edm.Int64\"`";
        self.report.warning(element.span_of(A::Name), "csdl::widened-enum", message, remedy);
        enum_type.underlying = Primitive::Int64;
    }

    pub(super) fn type_definition(
        &mut self,
        element: &Element<'_>,
        namespace: &str,
        scope: &Scope<'_>,
        schema: &mut Schema,
    ) {
        let Some((name, _)) = self.declare_type(element, namespace) else { return };
        let definition = TypeDefinition {
            underlying: self.underlying(element, scope).unwrap_or(Primitive::Untyped),
            facets: self.facets(element),
            annotations: self.annotations(element, scope),
        };
        schema.type_definitions.insert(name, definition);
    }

    /// `UnderlyingType`, which has to be primitive.
    fn underlying(&mut self, element: &Element<'_>, scope: &Scope<'_>) -> Option<Primitive> {
        let attribute = element.attribute(A::UnderlyingType)?;
        let name = self.qualified(attribute.value.trim(), attribute.span, scope)?;
        let primitive = Primitive::parse(name.as_str());
        if primitive.is_none() {
            let message = format!("`{name}` is no primitive type, and cannot be the underlying type of another");
            self.error_at(attribute.span, "csdl::bad-underlying-type", message, "name a type such as `Edm.Int32`");
        }
        primitive
    }
}
