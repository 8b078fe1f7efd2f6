// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterValidationResult`, a complex type.
    AssignmentFilterValidationResult "microsoft.graph.assignmentFilterValidationResult" "complex";
    /// `isValidRule`: Boolean, not null
    is_valid_rule "isValidRule" "r": bool,
}
