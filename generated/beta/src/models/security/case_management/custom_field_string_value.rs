// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.customFieldStringValue`, derived from
/// [`CustomFieldValue`](super::CustomFieldValue).
pub struct CustomFieldStringValue {
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldStringValue: "microsoft.graph.security.caseManagement.customFieldStringValue", complex, base super::CustomFieldValue;
    value: "value",
}

mg::derived_from! { CustomFieldStringValue: super::CustomFieldValue }
