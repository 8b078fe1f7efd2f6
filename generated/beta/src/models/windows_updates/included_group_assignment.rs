// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.includedGroupAssignment`, derived from
/// [`GroupAssignment`](super::GroupAssignment).
pub struct IncludedGroupAssignment {
    /// `assignments`.
    pub assignments: mg::Field<Vec<super::AssignedGroup>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncludedGroupAssignment: "microsoft.graph.windowsUpdates.includedGroupAssignment", complex, base super::GroupAssignment;
    assignments: "assignments" required,
}

mg::derived_from! { IncludedGroupAssignment: super::GroupAssignment }
