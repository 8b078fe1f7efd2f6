// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldValue`, an abstract complex type.
    CustomFieldValue "microsoft.graph.security.caseManagement.customFieldValue" "complex abstract" => CustomFieldValueKind;
}

/// The types derived from `microsoft.graph.security.caseManagement.customFieldValue`.
#[non_exhaustive]
pub enum CustomFieldValueKind {
    CustomFieldDateTimeValue(Box<super::CustomFieldDateTimeValue>),
    CustomFieldNumberValue(Box<super::CustomFieldNumberValue>),
    CustomFieldOptionsValue(Box<super::CustomFieldOptionsValue>),
    CustomFieldStringValue(Box<super::CustomFieldStringValue>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomFieldValue>),
}

mg::family! {
    CustomFieldValue => CustomFieldValueKind;
    CustomFieldDateTimeValue(super::CustomFieldDateTimeValue),
    CustomFieldNumberValue(super::CustomFieldNumberValue),
    CustomFieldOptionsValue(super::CustomFieldOptionsValue),
    CustomFieldStringValue(super::CustomFieldStringValue),
}
