// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.caseManagement.customFieldValue`.
pub struct CustomFieldValue {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldValue: "microsoft.graph.security.caseManagement.customFieldValue", complex abstract, family CustomFieldValueKind;
}

/// The types derived from [`CustomFieldValue`].
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
