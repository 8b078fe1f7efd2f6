// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimValidationPrerequisites`, a complex type.
    ScimValidationPrerequisites "microsoft.graph.scimValidationPrerequisites" "complex";
}
