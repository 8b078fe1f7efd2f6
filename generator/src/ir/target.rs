//! Targets: an element of a model, named as the target of an annotation names it.
//!
//! - `ns.name` means a type, term or container of that name; where there is none, the actions and functions of it.
//! - `ns.name(types)` means overloads: those whose parameters have these types, or, as CSDL writes it for actions, those
//!   whose binding parameter alone has this type.
//! - `ns.name/child` means a property, navigation property, enumeration member, set, singleton or import; where the type
//!   has none of that name, or there is no type, a parameter of the overloads. So `ns.code/message`, where `code` is both
//!   a type and an operation (as in Graph), is decided by what has a `message`, and the type comes first.
//! - `…/$ReturnType` means a return value; a type never has one.
//! - A name of operations without a signature means every overload that has the child.

use std::fmt;

use super::{Annotations, EntityModel, Operation, QualifiedName, Schema, StructuredType};

/// A target in its parts: `microsoft.graph.assign(microsoft.graph.group)/target`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target<'t> {
    name: QualifiedName,
    /// The types in its signature, if it has one.
    signature: Option<Vec<&'t str>>,
    /// The one name after the slash.
    child: Option<&'t str>,
}

impl<'t> Target<'t> {
    /// Reads a target; `None` for what is no full name.
    pub fn parse(text: &'t str) -> Option<Self> {
        // Types in a signature hold no slashes.
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

    /// The full name that it starts with.
    pub fn name(&self) -> &QualifiedName {
        &self.name
    }

    /// The name after the slash: a member, parameter, container element, or `$ReturnType`.
    pub fn child(&self) -> Option<&'t str> {
        self.child
    }

    /// Whether it has a signature, and so means an operation and no type.
    pub fn has_signature(&self) -> bool {
        self.signature.is_some()
    }

    /// Whether an overload of its name is meant: without a signature any is.
    pub fn fits(&self, operation: &Operation) -> bool {
        self.fits_exactly(operation) || self.signature.as_deref().is_none_or(|types| fits_binding(types, operation))
    }

    /// Whether the signature has the types of all parameters.
    fn fits_exactly(&self, operation: &Operation) -> bool {
        self.signature.as_ref().is_some_and(|types| {
            let parameters = operation.parameters.iter().map(|parameter| parameter.type_ref.to_string());
            parameters.eq(types.iter().copied())
        })
    }

    /// The annotations of all elements that are meant.
    pub fn annotations_in<'m>(&self, model: &'m mut EntityModel) -> Vec<&'m mut Annotations> {
        let Some(schema) = model.schemas.get_mut(self.name.namespace()) else { return Vec::new() };
        let name = self.name.name();
        // Twice, since the borrow of what is found would last to the end of the function.
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

/// The annotations of a type, term or container, or of a child of one.
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
    fn targets_are_read() {
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
