// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldNumberValue`, a complex type derived from `microsoft.graph.security.caseManagement.customFieldValue`.
    CustomFieldNumberValue "microsoft.graph.security.caseManagement.customFieldNumberValue" "complex" : super::CustomFieldValue;
    /// `value`: Int32
    value "value": i32,
}

mg::derived_from! { CustomFieldNumberValue: super::CustomFieldValue }
