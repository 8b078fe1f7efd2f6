// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldValues`, an open complex type.
    CustomFieldValues "microsoft.graph.security.caseManagement.customFieldValues" "complex open";
}
