// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.excludedGroupAssignment`, derived from
/// [`GroupAssignment`](super::GroupAssignment).
pub struct ExcludedGroupAssignment {
    /// `assignments`.
    pub assignments: mg::Field<Vec<super::AssignedGroup>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExcludedGroupAssignment: "microsoft.graph.windowsUpdates.excludedGroupAssignment", complex, base super::GroupAssignment;
    assignments: "assignments" required,
}

mg::derived_from! { ExcludedGroupAssignment: super::GroupAssignment }
