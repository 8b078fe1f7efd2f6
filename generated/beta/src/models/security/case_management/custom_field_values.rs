// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customFieldValues`, a complex type.
    CustomFieldValues "microsoft.graph.security.caseManagement.customFieldValues" "complex";
}
