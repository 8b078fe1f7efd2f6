// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.customFieldDateTimeValue`, derived from
/// [`CustomFieldValue`](super::CustomFieldValue).
pub struct CustomFieldDateTimeValue {
    /// `valueDateTime`.
    pub value_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomFieldDateTimeValue: "microsoft.graph.security.caseManagement.customFieldDateTimeValue", complex, base super::CustomFieldValue;
    value_date_time: "valueDateTime",
}

mg::derived_from! { CustomFieldDateTimeValue: super::CustomFieldValue }
