// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldStringValue`, a complex type derived from `microsoft.graph.security.caseManagement.customFieldValue`.
    CustomFieldStringValue "microsoft.graph.security.caseManagement.customFieldStringValue" "complex" : super::CustomFieldValue;
    /// `value`: String
    value "value": String,
}

mg::derived_from! { CustomFieldStringValue: super::CustomFieldValue }
