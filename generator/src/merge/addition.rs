//! Facts that a page states and the metadata lacks, ready to be added to the model with their origin.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::characters::is_name;
use crate::ir::{
    ElementPath, EntityModel, EnumMember, Operation, OperationKind, Origin, Parameter, QualifiedName, Target, TypeRef,
};

/// A fact that a page offers to add to the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The name of the page.
    pub page: String,
    /// The page's date, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The element that the model has after the addition.
    pub element: ElementPath,
    /// The fact to add.
    pub fact: AddedFact,
}

/// The facts that a page can add. Pages never change types: the types of the metadata apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddedFact {
    /// An action or function.
    Operation {
        /// The full name of the operation.
        name: QualifiedName,
        /// The overload.
        operation: Box<Operation>,
    },
    /// A parameter of an overload that the metadata has.
    Parameter {
        /// The overload.
        overload: OverloadKey,
        /// The parameter.
        parameter: Parameter,
    },
    /// The result of an overload that returns nothing in the metadata.
    ReturnType {
        /// The overload.
        overload: OverloadKey,
        /// The result.
        type_ref: TypeRef,
    },
    /// A member of an enumeration.
    Member {
        /// The enumeration.
        enum_type: QualifiedName,
        /// The member.
        name: String,
        /// The member's value, if the page states it.
        value: Option<i64>,
    },
}

/// Identifies an overload of the metadata, even if pages have added parameters to it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverloadKey {
    name: QualifiedName,
    declared: Box<Operation>,
}

impl OverloadKey {
    /// Creates the key of an overload.
    pub fn new(name: &QualifiedName, operation: &Operation) -> Self {
        let mut declared = operation.clone();
        declared.parameters.retain(|parameter| parameter.origin.is_metadata());
        Self { name: name.clone(), declared: Box::new(declared) }
    }

    fn overloads<'m>(&self, model: &'m mut EntityModel) -> Option<&'m mut Vec<Operation>> {
        model.schemas.get_mut(self.name.namespace())?.operations.get_mut(self.name.name())
    }

    fn is(&self, operation: &Operation) -> bool {
        Self::new(&self.name, operation).declared.same_signature(&self.declared)
    }

    fn is_meant_by(&self, target: &Target<'_>) -> bool {
        target.name() == &self.name && target.fits(&self.declared)
    }
}

impl Addition {
    /// Whether the page is newer than metadata of that date; `false` if one of the dates is unknown.
    pub fn is_newer_than(&self, metadata_date: Option<&str>) -> bool {
        // Both dates are `YYYY-MM-DD`, which sort as text.
        matches!((self.date.as_deref(), metadata_date), (Some(page), Some(metadata)) if page > metadata)
    }

    /// Whether all names in the addition are valid names of elements.
    pub fn has_valid_names(&self) -> bool {
        match &self.fact {
            AddedFact::Operation { name, operation } => {
                is_name(name.name()) && operation.parameters.iter().all(|parameter| is_name(&parameter.name))
            }
            AddedFact::Parameter { parameter, .. } => is_name(&parameter.name),
            AddedFact::ReturnType { .. } => true,
            AddedFact::Member { name, .. } => is_name(name),
        }
    }

    /// Whether a target of a correction names the element of this addition.
    pub fn is_meant_by(&self, target: &Target<'_>) -> bool {
        match &self.fact {
            AddedFact::Operation { name, operation } => {
                target.name() == name && target.child().is_none() && target.fits(operation)
            }
            AddedFact::Member { enum_type, name, .. } => {
                target.name() == enum_type && target.child() == Some(name) && !target.has_signature()
            }
            AddedFact::Parameter { overload, parameter } => {
                overload.is_meant_by(target) && target.child() == Some(&parameter.name)
            }
            AddedFact::ReturnType { overload, .. } => {
                overload.is_meant_by(target) && target.child() == Some("$ReturnType")
            }
        }
    }

    /// Adds the fact to a model; returns `false` if the model has it already.
    pub fn apply(&self, model: &mut EntityModel) -> bool {
        let origin = Origin::Documented(self.page.clone());
        match &self.fact {
            AddedFact::Operation { name, operation } => {
                let schema = model.schemas.entry(name.namespace().to_owned()).or_default();
                let overloads = schema.operations.entry(name.name().to_owned()).or_default();
                if overloads.iter().any(|known| is_same(known, operation)) {
                    return false;
                }
                overloads.push(Operation { origin, ..(**operation).clone() });
                overloads.sort_by_cached_key(Operation::sort_key);
                true
            }
            AddedFact::Parameter { overload, parameter } => {
                let Some(overloads) = overload.overloads(model) else { return false };
                let Some(operation) = overloads.iter_mut().find(|operation| overload.is(operation)) else {
                    return false;
                };
                if operation.parameters.iter().any(|known| known.name == parameter.name) {
                    return false;
                }
                operation.parameters.push(Parameter { origin, ..parameter.clone() });
                overloads.sort_by_cached_key(Operation::sort_key);
                true
            }
            AddedFact::ReturnType { overload, type_ref } => {
                let overloads = overload.overloads(model).map(|overloads| overloads.iter_mut()).into_iter().flatten();
                let mut open = overloads.filter(|operation| overload.is(operation) && operation.return_type.is_none());
                let Some(operation) = open.next() else { return false };
                operation.return_type = Some(type_ref.clone());
                operation.return_origin = origin;
                true
            }
            AddedFact::Member { enum_type, name, value } => {
                let schema = model.schemas.get_mut(enum_type.namespace());
                let Some(found) = schema.and_then(|schema| schema.enum_types.get_mut(enum_type.name())) else {
                    return false;
                };
                if found.members.contains_key(name) {
                    return false;
                }
                let value = value.unwrap_or_else(|| next_value(found.is_flags, &found.members));
                found.members.insert(name.clone(), EnumMember { value, annotations: Default::default(), origin });
                true
            }
        }
    }
}

/// Returns the value after the greatest one, which is how Graph numbers new members; for flags, the next bit.
fn next_value(is_flags: bool, members: &BTreeMap<String, EnumMember>) -> i64 {
    let greatest = members.values().map(|member| member.value).max();
    match greatest {
        None => i64::from(is_flags),
        Some(greatest) if is_flags && greatest > 0 => {
            // 2^63 does not fit. Such a flags enumeration has no free bit, so any value is as good as another.
            u64::try_from(greatest)
                .ok()
                .and_then(|value| (value + 1).checked_next_power_of_two())
                .and_then(|value| i64::try_from(value).ok())
                .unwrap_or(greatest)
        }
        Some(greatest) => greatest.saturating_add(1),
    }
}

/// Whether two overloads of a name are the same operation to a page: an action is identified by its name, a function
/// also by the names of its parameters.
fn is_same(one: &Operation, other: &Operation) -> bool {
    identity(one) == identity(other)
}

fn identity(operation: &Operation) -> (OperationKind, Option<String>, BTreeSet<&str>) {
    let names = operation.call_parameters().iter().map(|parameter| parameter.name.as_str());
    let names = if operation.kind == OperationKind::Function { names.collect() } else { BTreeSet::new() };
    (operation.kind, operation.binding_parameter().map(|binding| binding.type_ref.to_string()), names)
}

/// Keeps one addition for each element: that of the newest page, or of the first page by name among pages of the same
/// date. The order of the pages does not matter.
pub(super) fn newest(mut additions: Vec<Addition>) -> Vec<Addition> {
    additions.sort_by(|a, b| (&a.element, Reverse(&a.date), &a.page).cmp(&(&b.element, Reverse(&b.date), &b.page)));
    let mut kept: Vec<Addition> = Vec::new();
    for addition in additions {
        let same_element = kept.iter().rev().take_while(|known| known.element == addition.element);
        let is_known = same_element.into_iter().any(|known| match (&known.fact, &addition.fact) {
            // An action and a function can have the same path, as can functions that differ only in parameter names.
            (AddedFact::Operation { operation: one, .. }, AddedFact::Operation { operation: other, .. }) => {
                is_same(one, other)
            }
            _ => true,
        });
        if !is_known {
            kept.push(addition);
        }
    }
    kept
}
