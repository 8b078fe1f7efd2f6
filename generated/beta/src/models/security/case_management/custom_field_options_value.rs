// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.customFieldOptionsValue`, derived from
/// [`CustomFieldValue`](super::CustomFieldValue).
pub struct CustomFieldOptionsValue {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldOptionsValue: "microsoft.graph.security.caseManagement.customFieldOptionsValue", complex, base super::CustomFieldValue;
    values: "values" required,
}

mg::derived_from! { CustomFieldOptionsValue: super::CustomFieldValue }
