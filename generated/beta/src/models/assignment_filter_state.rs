// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterState`.
pub struct AssignmentFilterState {
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterState: "microsoft.graph.assignmentFilterState", complex;
    enabled: "enabled" required,
}
