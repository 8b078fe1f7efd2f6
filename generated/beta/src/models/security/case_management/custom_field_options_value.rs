// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldOptionsValue`, a complex type derived from `microsoft.graph.security.caseManagement.customFieldValue`.
    CustomFieldOptionsValue "microsoft.graph.security.caseManagement.customFieldOptionsValue" "complex" : super::CustomFieldValue;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { CustomFieldOptionsValue: super::CustomFieldValue }
