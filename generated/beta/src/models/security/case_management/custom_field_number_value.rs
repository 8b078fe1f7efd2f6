// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.customFieldNumberValue`, derived from
/// [`CustomFieldValue`](super::CustomFieldValue).
pub struct CustomFieldNumberValue {
    /// `value`.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldNumberValue: "microsoft.graph.security.caseManagement.customFieldNumberValue", complex, base super::CustomFieldValue;
    value: "value",
}

mg::derived_from! { CustomFieldNumberValue: super::CustomFieldValue }
