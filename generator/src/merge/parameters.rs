//! Compares the rows of tables with the metadata: names and types.

use super::Class;
use super::context::Context;
use super::report::PageReport;
use super::types::Agreement;
use crate::ir::{DocumentedParameter, ElementPath, PageFact, TypeRef};

/// The classes for differences in type, by the kind of element that has the type.
pub(super) struct TypeClasses {
    pub different: Class,
    pub enum_as_string: Class,
    pub collection: Class,
    pub alias: Class,
    pub unknown: Class,
}

pub(super) const OF_PARAMETERS: TypeClasses = TypeClasses {
    different: Class::ParameterType,
    enum_as_string: Class::ParameterEnum,
    collection: Class::ParameterCollection,
    alias: Class::ParameterAlias,
    unknown: Class::ParameterUnknownType,
};

pub(super) const OF_PROPERTIES: TypeClasses = TypeClasses {
    different: Class::PropertyType,
    enum_as_string: Class::PropertyEnum,
    collection: Class::PropertyCollection,
    alias: Class::PropertyAlias,
    unknown: Class::PropertyUnknownType,
};

pub(super) const OF_NAVIGATION: TypeClasses = TypeClasses {
    different: Class::NavigationType,
    enum_as_string: Class::NavigationType,
    collection: Class::NavigationCollection,
    alias: Class::NavigationAlias,
    unknown: Class::NavigationType,
};

pub(super) const OF_RESULTS: TypeClasses = TypeClasses {
    different: Class::ReturnType,
    enum_as_string: Class::ReturnType,
    collection: Class::ReturnCollection,
    alias: Class::ReturnAlias,
    unknown: Class::ReturnUnknownType,
};

/// A type as a page writes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentedType<'p> {
    pub name: &'p str,
    pub collection: bool,
}

impl DocumentedType<'_> {
    /// Returns the type as the ledger writes it.
    pub fn text(self) -> String {
        if self.collection { format!("Collection({})", self.name) } else { self.name.to_owned() }
    }
}

/// Returns the type of a row, if its table has types.
pub(super) fn type_of(row: &DocumentedParameter) -> Option<DocumentedType<'_>> {
    Some(DocumentedType { name: row.type_name.as_deref()?, collection: row.collection })
}

/// Returns the text of a row for the ledger.
pub(super) fn text_of(row: &DocumentedParameter) -> String {
    type_of(row).map(DocumentedType::text).unwrap_or_default()
}

/// Reports how a documented type differs from the type in the metadata.
pub(super) fn compare_type(
    context: &Context<'_>,
    report: &mut PageReport<'_>,
    classes: &TypeClasses,
    fact: &PageFact,
    documented: DocumentedType<'_>,
    actual: &TypeRef,
    element: &ElementPath,
) {
    let agreement = context.types.compare(report.namespace, documented.name, &actual.name);
    let class = match agreement {
        Agreement::Same => None,
        Agreement::Alias => Some(classes.alias),
        Agreement::EnumAsString => Some(classes.enum_as_string),
        Agreement::Different => Some(classes.different),
        Agreement::Unknown => Some(classes.unknown),
    };
    let collection = (documented.collection != actual.collection).then_some(classes.collection);
    for class in class.into_iter().chain(collection) {
        report.note(class, fact.clone(), documented.text(), Some(element.clone()), actual.to_string());
    }
}
