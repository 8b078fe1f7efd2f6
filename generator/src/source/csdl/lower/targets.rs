//! Targets of out-of-line annotations: which element a path means.
//!
//! - `ns.name` means a type, term or container of that name; where there is none, the actions and functions of it.
//! - `ns.name(types)` means overloads: those whose parameters have these types, or, as CSDL writes it for actions, those
//!   whose binding parameter alone has this type.
//! - `ns.name/child` means a property, navigation property, enumeration member, set, singleton or import; where the type
//!   has none of that name, or there is no type, a parameter of the overloads. So `ns.code/message`, where `code` is both
//!   a type and an operation (as in Graph), is decided by what has a `message`, and the type comes first.
//! - `…/$ReturnType` means a return value; a type never has one.
//! - A name of operations without a signature means every overload that has the child.
//! - `…@term#qualifier` means the annotation of that element with that term.
//!
//! A path that leads further (`ns.Container/People/HomeAddress`) means something CSDL allows and the model has no place
//! for: it is kept in [`EntityModel::unattached`] like one that means nothing, and the warning says which it is.

use super::Lowering;
use super::annotations::OutOfLine;
use crate::ir::{Annotations, ElementPath, EntityModel, Operation, QualifiedName, Schema, StructuredType, TermKey};

/// A target path in its parts.
struct Target<'t> {
    /// The qualified name it starts with.
    name: QualifiedName,
    /// The types in its signature, if it has one.
    signature: Option<&'t str>,
    /// The one name after the slash.
    child: Option<&'t str>,
    /// Whether more names follow.
    goes_on: bool,
    /// The annotation of the element that is meant.
    term: Option<TermKey>,
}

impl<'t> Target<'t> {
    fn parse(text: &'t str) -> Option<Self> {
        let (path, term) = match text.split_once('@') {
            Some((path, term)) => {
                let (term, qualifier) = match term.split_once('#') {
                    Some((term, qualifier)) => (term, Some(qualifier.to_owned())),
                    None => (term, None),
                };
                (path.trim_end_matches('/'), Some(TermKey { term: QualifiedName::parse(term)?, qualifier }))
            }
            None => (text, None),
        };
        let (head, rest) = match path.split_once('/') {
            Some((head, rest)) => (head, Some(rest)),
            None => (path, None),
        };
        let (name, signature) = match head.split_once('(') {
            Some((name, signature)) => (name, Some(signature.strip_suffix(')')?)),
            None => (head, None),
        };
        let (child, goes_on) =
            match rest.map(|rest| rest.split_once('/').map_or((rest, false), |(child, _)| (child, true))) {
                Some((child, goes_on)) => (Some(child), goes_on),
                None => (None, false),
            };
        Some(Self { name: QualifiedName::parse(name)?, signature, child, goes_on, term })
    }
}

impl Lowering<'_, '_> {
    /// Attaches the annotations of all `Annotations` elements, in the order of the file.
    pub(super) fn attach_out_of_line(&mut self) {
        let pending = std::mem::take(&mut self.out_of_line);
        // Annotations of annotations come last: what they annotate may itself be out of line.
        let (nested, direct): (Vec<_>, Vec<_>) = pending.into_iter().partition(|one| one.target.contains('@'));
        let mut model = std::mem::take(&mut self.model);
        for one in direct.into_iter().chain(nested) {
            self.attach(&mut model, one);
        }
        self.model = model;
    }

    fn attach(&mut self, model: &mut EntityModel, one: OutOfLine) {
        let OutOfLine { target: text, span, annotations } = one;
        let target = Target::parse(&text);
        if let Some(target) = target.as_ref().filter(|target| !target.goes_on) {
            let mut found = annotated(model, target);
            if let Some(term) = &target.term {
                let nested = found.into_iter().filter_map(|annotations| annotations.get_mut(term));
                found = nested.map(|annotation| &mut annotation.annotations).collect();
            }
            if let Some((last, others)) = found.split_last_mut() {
                for other in others {
                    self.merge(other, annotations.clone(), span);
                }
                self.merge(last, annotations, span);
                return;
            }
        }
        let leads_on = target.as_ref().and_then(|target| leads_on(model, target, &text));
        let (code, message, remedy) = match leads_on {
            Some(why) => (
                "csdl::indirect-target",
                format!("`{text}` {why}; its annotations are kept aside"),
                "annotate the property where it is declared, if that is what is meant",
            ),
            None => (
                "csdl::unresolved-target",
                format!("`{text}` names no element; its annotations are kept aside"),
                "correct the target, or remove it if the element is gone",
            ),
        };
        self.report.warning(span, code, message, remedy);
        let mut aside = model.unattached.remove(&text).unwrap_or_default();
        self.merge(&mut aside, annotations, span);
        model.unattached.insert(text, aside);
    }
}

/// The annotations of all elements that a target names.
fn annotated<'m>(model: &'m mut EntityModel, target: &Target<'_>) -> Vec<&'m mut Annotations> {
    let Some(schema) = model.schemas.get_mut(target.name.namespace()) else { return Vec::new() };
    let name = target.name.name();
    if target.signature.is_none() && is_type_like(schema, name, target.child) {
        return type_like(schema, name, target.child).into_iter().collect();
    }
    let Some(overloads) = schema.operations.get_mut(name) else { return Vec::new() };
    let exact = target
        .signature
        .is_some_and(|signature| overloads.iter().any(|operation| signature_of(&target.name, operation) == signature));
    overloads
        .iter_mut()
        .filter(|operation| match target.signature {
            None => true,
            Some(signature) if exact => signature_of(&target.name, operation) == signature,
            Some(signature) => {
                operation.binding_parameter().is_some_and(|binding| binding.type_ref.to_string() == signature)
            }
        })
        .filter_map(|operation| match target.child {
            None => Some(&mut operation.annotations),
            Some("$ReturnType") => operation.return_type.is_some().then_some(&mut operation.return_annotations),
            Some(child) => {
                let parameter = operation.parameters.iter_mut().find(|parameter| parameter.name == child);
                parameter.map(|parameter| &mut parameter.annotations)
            }
        })
        .collect()
}

/// What stands between the brackets of an overload's path.
fn signature_of(name: &QualifiedName, operation: &Operation) -> String {
    let path = ElementPath::overload(name, operation);
    let signature = path.as_str().get(name.as_str().len() + 1..path.as_str().len() - 1);
    signature.unwrap_or_default().to_owned()
}

/// Whether a name, with a child if one is given, is a type, term or container.
fn is_type_like(schema: &mut Schema, name: &str, child: Option<&str>) -> bool {
    type_like(schema, name, child).is_some()
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

/// Why a target that names no element of the model means something all the same; `None` where it means nothing.
fn leads_on(model: &EntityModel, target: &Target<'_>, text: &str) -> Option<&'static str> {
    if target.term.is_some() || target.signature.is_some() {
        return None;
    }
    let mut segments = text.split('/').skip(1);
    let mut here = match model.schemas.get(target.name.namespace())?.container.as_ref() {
        Some(container) if container.name == target.name.name() => {
            let child = segments.next()?;
            let set = container.entity_sets.get(child).map(|set| &set.entity_type);
            set.or_else(|| container.singletons.get(child).map(|singleton| &singleton.entity_type))?.clone()
        }
        _ => target.name.clone(),
    };
    let inherited = !target.goes_on;
    for segment in segments {
        if let Some(cast) = QualifiedName::parse(segment) {
            model.structured_type(&cast)?;
            here = cast;
            continue;
        }
        let lineage = model.lineage(&here);
        let next = lineage.iter().find_map(|(_, structure)| {
            let property = structure.properties.get(segment).map(|property| property.type_ref.name.named().cloned());
            let navigation = structure.navigation_properties.get(segment);
            property.or_else(|| navigation.map(|navigation| Some(navigation.target.clone())))
        })?;
        // After a primitive value nothing can follow; the name is one that no type has.
        here = next.unwrap_or_else(|| QualifiedName::new("Edm", "PrimitiveType"));
    }
    Some(if inherited { "names an inherited property" } else { "leads through several elements" })
}
