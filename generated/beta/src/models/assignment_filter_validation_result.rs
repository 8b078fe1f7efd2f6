// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterValidationResult`.
pub struct AssignmentFilterValidationResult {
    /// `isValidRule`. Never null.
    pub is_valid_rule: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterValidationResult: "microsoft.graph.assignmentFilterValidationResult", complex;
    is_valid_rule: "isValidRule" required,
}
