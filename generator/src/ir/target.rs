//! Targets: names of model elements in the form of CSDL annotation targets.
//!
//! - `ns.name` names a type, term or container, or else the actions and functions of that name.
//! - `ns.name(types)` names the overloads whose parameters have these types, or else the overloads
//!   whose binding parameter has this type, since CSDL writes the binding type alone for actions.
//! - `ns.name/child` names a property, navigation property, enumeration member, entity set, singleton or import. If the
//!   type has no such child, or there is no type, it names a parameter of the overloads. In Graph, `ns.code` can be
//!   both a type and an operation: `ns.code/message` then names the type's `message`, or else the parameter.
//! - `…/$ReturnType` names a return value.
//! - The name of an operation without a signature names every overload that has the child.

use std::fmt;

use super::{Annotations, EntityModel, Operation, QualifiedName, Schema, StructuredType};

/// A parsed target: `microsoft.graph.assign(microsoft.graph.group)/target`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target<'t> {
    name: QualifiedName,
    /// The types in the signature, if the target has one.
    signature: Option<Vec<&'t str>>,
    /// The name after the slash.
    child: Option<&'t str>,
}

impl<'t> Target<'t> {
    /// Parses a target; returns `None` if the text is not a qualified name with an optional signature and child.
    pub fn parse(text: &'t str) -> Option<Self> {
        // The types in a signature have no slashes.
        let (head, child) = match text.split_once('/') {
            Some((head, child)) => (head, Some(child)),
            None => (text, None),
        };
        let (name, signature) = match head.split_once('(') {
            Some((name, signature)) => {
                let types = signature.strip_suffix(')')?.split(',').map(str::trim);
                (name, Some(types.filter(|part| !part.is_empty()).collect()))
            }
            None => (head, None),
        };
        let is_name = |text: &str| !text.is_empty() && !text.contains([' ', '/', '(', ')']);
        if !is_name(name) || child.is_some_and(|child| !is_name(child)) {
            return None;
        }
        Some(Self { name: QualifiedName::parse(name)?, signature, child })
    }

    /// Returns the full name at the start of the target.
    pub fn name(&self) -> &QualifiedName {
        &self.name
    }

    /// Returns the name after the slash: a member, parameter, container element, or `$ReturnType`.
    pub fn child(&self) -> Option<&'t str> {
        self.child
    }

    /// Whether the target has a signature, and therefore names an operation and not a type.
    pub fn has_signature(&self) -> bool {
        self.signature.is_some()
    }

    /// Whether the target names this overload of its name. A target without a signature names all overloads.
    pub fn fits(&self, operation: &Operation) -> bool {
        self.fits_exactly(operation) || self.signature.as_deref().is_none_or(|types| fits_binding(types, operation))
    }

    /// Whether the signature lists the types of all parameters.
    fn fits_exactly(&self, operation: &Operation) -> bool {
        self.signature.as_ref().is_some_and(|types| {
            let parameters = operation.parameters.iter().map(|parameter| parameter.type_ref.to_string());
            parameters.eq(types.iter().copied())
        })
    }

    /// Returns the annotations of all elements that the target names.
    pub fn annotations_in<'m>(&self, model: &'m mut EntityModel) -> Vec<&'m mut Annotations> {
        let Some(schema) = model.schemas.get_mut(self.name.namespace()) else { return Vec::new() };
        let name = self.name.name();
        // Looked up twice, since returning the first result would borrow the schema for the rest of the function.
        if self.signature.is_none() && type_like(schema, name, self.child).is_some() {
            return type_like(schema, name, self.child).into_iter().collect();
        }
        let Some(overloads) = schema.operations.get_mut(name) else { return Vec::new() };
        let exact = overloads.iter().any(|operation| self.fits_exactly(operation));
        overloads
            .iter_mut()
            .filter(|operation| if exact { self.fits_exactly(operation) } else { self.fits(operation) })
            .filter_map(|operation| of_operation(operation, self.child))
            .collect()
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)?;
        if let Some(types) = &self.signature {
            write!(f, "({})", types.join(","))?;
        }
        self.child.map_or(Ok(()), |child| write!(f, "/{child}"))
    }
}

fn fits_binding(types: &[&str], operation: &Operation) -> bool {
    let [only] = types else { return false };
    operation.binding_parameter().is_some_and(|binding| binding.type_ref.to_string() == *only)
}

fn of_operation<'m>(operation: &'m mut Operation, child: Option<&str>) -> Option<&'m mut Annotations> {
    match child {
        None => Some(&mut operation.annotations),
        Some("$ReturnType") => operation.return_type.is_some().then_some(&mut operation.return_annotations),
        Some(child) => {
            let parameter = operation.parameters.iter_mut().find(|parameter| parameter.name == child);
            parameter.map(|parameter| &mut parameter.annotations)
        }
    }
}

/// Returns the annotations of a type, term or container, or of a child of one.
fn type_like<'m>(schema: &'m mut Schema, name: &str, child: Option<&str>) -> Option<&'m mut Annotations> {
    if let Some(entity) = schema.entity_types.get_mut(name) {
        return member(&mut entity.structure, child);
    }
    if let Some(complex) = schema.complex_types.get_mut(name) {
        return member(&mut complex.structure, child);
    }
    if let Some(enum_type) = schema.enum_types.get_mut(name) {
        return match child {
            None => Some(&mut enum_type.annotations),
            Some(child) => enum_type.members.get_mut(child).map(|member| &mut member.annotations),
        };
    }
    if let Some(definition) = schema.type_definitions.get_mut(name) {
        return child.is_none().then_some(&mut definition.annotations);
    }
    if let Some(container) = schema.container.as_mut().filter(|container| container.name == name) {
        let Some(child) = child else { return Some(&mut container.annotations) };
        if let Some(set) = container.entity_sets.get_mut(child) {
            return Some(&mut set.annotations);
        }
        if let Some(singleton) = container.singletons.get_mut(child) {
            return Some(&mut singleton.annotations);
        }
        if let Some(import) = container.action_imports.get_mut(child) {
            return Some(&mut import.annotations);
        }
        return container.function_imports.get_mut(child).map(|import| &mut import.annotations);
    }
    let term = schema.terms.get_mut(name)?;
    child.is_none().then_some(&mut term.annotations)
}

fn member<'m>(structure: &'m mut StructuredType, child: Option<&str>) -> Option<&'m mut Annotations> {
    let Some(child) = child else { return Some(&mut structure.annotations) };
    if let Some(property) = structure.properties.get_mut(child) {
        return Some(&mut property.annotations);
    }
    structure.navigation_properties.get_mut(child).map(|property| &mut property.annotations)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_parsed_into_name_signature_and_child() {
        let target = Target::parse("a.b.f(Collection(a.b.t), Edm.String)/x").expect("a target");
        assert_eq!(target.name.as_str(), "a.b.f");
        assert_eq!(target.signature.as_deref(), Some(&["Collection(a.b.t)", "Edm.String"][..]));
        assert_eq!(target.child, Some("x"));
        assert_eq!(Target::parse("a.b.t/p").and_then(|target| target.child), Some("p"));
        for wrong in ["", "t", "a.b.t/", "a.b.f(x", "a.b.f(x)y", "a.b.t/p/q", "a b.c"] {
            assert_eq!(Target::parse(wrong), None, "{wrong}");
        }
    }
}
