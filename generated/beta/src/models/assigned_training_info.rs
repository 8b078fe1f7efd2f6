// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignedTrainingInfo`.
pub struct AssignedTrainingInfo {
    /// `assignedUserCount`.
    pub assigned_user_count: mg::Field<i32>,
    /// `completedUserCount`.
    pub completed_user_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedTrainingInfo: "microsoft.graph.assignedTrainingInfo", complex;
    assigned_user_count: "assignedUserCount",
    completed_user_count: "completedUserCount",
    display_name: "displayName",
}
