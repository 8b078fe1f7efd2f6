// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldDateTimeValue`, a complex type derived from `microsoft.graph.security.caseManagement.customFieldValue`.
    CustomFieldDateTimeValue "microsoft.graph.security.caseManagement.customFieldDateTimeValue" "complex" : super::CustomFieldValue;
    /// `valueDateTime`: DateTimeOffset
    value_date_time "valueDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CustomFieldDateTimeValue: super::CustomFieldValue }
