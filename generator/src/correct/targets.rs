//! The annotations of what a target names.

use crate::diagnostics::closest;
use crate::ir::{
    Annotations, EntityContainer, EntityModel, EnumType, Operation, QualifiedName, Schema, StructuredType,
};

/// A target in parts: `microsoft.graph.assign(microsoft.graph.group)/target`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target<'t> {
    name: QualifiedName,
    /// The types of parameters, the binding parameter first; the other ones may be left out.
    signature: Option<Vec<&'t str>>,
    /// A member, parameter, container element, or `$ReturnType`.
    inner: Option<&'t str>,
}

impl<'t> Target<'t> {
    /// Reads a target; `None` for what is no full name.
    pub fn parse(text: &'t str) -> Option<Self> {
        let (head, inner, signature) = match text.split_once('(') {
            Some((head, rest)) => {
                let (list, rest) = rest.split_at(rest.rfind(')')?);
                let inner = match &rest[1..] {
                    "" => None,
                    rest => Some(rest.strip_prefix('/')?),
                };
                (head, inner, Some(list.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()))
            }
            None => match text.split_once('/') {
                Some((head, inner)) => (head, Some(inner), None),
                None => (text, None, None),
            },
        };
        let is_name = |text: &str| !text.is_empty() && !text.contains([' ', '/', '(', ')']);
        if !is_name(head) || inner.is_some_and(|inner| !is_name(inner)) {
            return None;
        }
        Some(Self { name: QualifiedName::parse(head)?, signature, inner })
    }

    /// The name in the model that is nearest to the first part that isn't there.
    pub fn nearest(&self, model: &EntityModel) -> Option<String> {
        let Some(schema) = model.schemas.get(self.name.namespace()) else {
            return closest(self.name.namespace(), model.schemas.keys().map(String::as_str)).map(str::to_owned);
        };
        let name = self.name.name();
        let types = schema.entity_types.keys().chain(schema.complex_types.keys()).chain(schema.enum_types.keys());
        let known = |known: &str| types.clone().chain(schema.operations.keys()).any(|name| name == known);
        if !known(name) {
            return closest(name, types.chain(schema.operations.keys()).map(String::as_str)).map(str::to_owned);
        }
        let structure = model.structured_type(&self.name)?;
        let members = structure.properties.keys().chain(structure.navigation_properties.keys());
        closest(self.inner?, members.map(String::as_str)).map(str::to_owned)
    }
}

/// The annotations of all that a target names, as out-of-line annotations of CSDL mean it: a type or container comes
/// before an operation of the same name, and an operation without a signature is all its overloads.
pub(super) fn annotations_of<'m>(model: &'m mut EntityModel, target: &Target<'_>) -> Vec<&'m mut Annotations> {
    let Some(schema) = model.schemas.get_mut(target.name.namespace()) else { return Vec::new() };
    let name = target.name.name();
    let Schema { entity_types, complex_types, enum_types, type_definitions, operations, terms, container, .. } = schema;
    if target.signature.is_none() {
        let mut found: Vec<&mut Annotations> = Vec::new();
        let structures = [
            entity_types.get_mut(name).map(|entity| &mut entity.structure),
            complex_types.get_mut(name).map(|complex| &mut complex.structure),
        ];
        found.extend(structures.into_iter().flatten().filter_map(|structure| of_structure(structure, target.inner)));
        found.extend(enum_types.get_mut(name).and_then(|enum_type| of_enum_type(enum_type, target.inner)));
        if target.inner.is_none() {
            found.extend(type_definitions.get_mut(name).map(|definition| &mut definition.annotations));
            found.extend(terms.get_mut(name).map(|term| &mut term.annotations));
        }
        let container = container.as_mut().filter(|container| container.name == name);
        found.extend(container.and_then(|container| of_container(container, target.inner)));
        if !found.is_empty() {
            return found;
        }
    }
    let Some(overloads) = operations.get_mut(name) else { return Vec::new() };
    let fits = |overload: &Operation| match &target.signature {
        None => true,
        Some(signature) => signature_starts_with(overload, signature),
    };
    // The types of all parameters say more than that of the binding parameter, which is how CSDL targets an action.
    let complete = |overload: &Operation| {
        target.signature.as_ref().is_none_or(|signature| signature.len() == overload.parameters.len())
    };
    let any_complete = overloads.iter().any(|overload| fits(overload) && complete(overload));
    overloads
        .iter_mut()
        .filter(|overload| fits(overload) && (!any_complete || complete(overload)))
        .filter_map(|overload| of_operation(overload, target.inner))
        .collect()
}

fn of_enum_type<'m>(enum_type: &'m mut EnumType, inner: Option<&str>) -> Option<&'m mut Annotations> {
    match inner {
        None => Some(&mut enum_type.annotations),
        Some(member) => enum_type.members.get_mut(member).map(|member| &mut member.annotations),
    }
}

fn of_container<'m>(container: &'m mut EntityContainer, inner: Option<&str>) -> Option<&'m mut Annotations> {
    let Some(child) = inner else { return Some(&mut container.annotations) };
    if let Some(set) = container.entity_sets.get_mut(child) {
        return Some(&mut set.annotations);
    }
    if let Some(singleton) = container.singletons.get_mut(child) {
        return Some(&mut singleton.annotations);
    }
    if let Some(import) = container.action_imports.get_mut(child) {
        return Some(&mut import.annotations);
    }
    container.function_imports.get_mut(child).map(|import| &mut import.annotations)
}

fn of_structure<'m>(structure: &'m mut StructuredType, inner: Option<&str>) -> Option<&'m mut Annotations> {
    let Some(member) = inner else { return Some(&mut structure.annotations) };
    if let Some(property) = structure.properties.get_mut(member) {
        return Some(&mut property.annotations);
    }
    structure.navigation_properties.get_mut(member).map(|property| &mut property.annotations)
}

fn of_operation<'m>(operation: &'m mut Operation, inner: Option<&str>) -> Option<&'m mut Annotations> {
    match inner {
        None => Some(&mut operation.annotations),
        Some("$ReturnType") => operation.return_type.is_some().then_some(&mut operation.return_annotations),
        Some(name) => {
            operation.parameters.iter_mut().find(|parameter| parameter.name == name).map(|found| &mut found.annotations)
        }
    }
}

/// Whether an overload's parameter types start with those of a signature.
fn signature_starts_with(operation: &Operation, signature: &[&str]) -> bool {
    signature.len() <= operation.parameters.len()
        && operation
            .parameters
            .iter()
            .zip(signature)
            .all(|(parameter, wanted)| parameter.type_ref.to_string() == *wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read() {
        let target = Target::parse("a.b.f(Collection(a.b.t), Edm.String)/x").expect("a target");
        assert_eq!(target.name.as_str(), "a.b.f");
        assert_eq!(target.signature.as_deref(), Some(&["Collection(a.b.t)", "Edm.String"][..]));
        assert_eq!(target.inner, Some("x"));
        assert_eq!(Target::parse("a.b.t/p").and_then(|target| target.inner), Some("p"));
        for wrong in ["", "t", "a.b.t/", "a.b.f(x", "a.b.f(x)y", "a.b.t/p/q", "a b.c"] {
            assert_eq!(Target::parse(wrong), None, "{wrong}");
        }
    }
}
