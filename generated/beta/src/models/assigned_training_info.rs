// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedTrainingInfo`, a complex type.
    AssignedTrainingInfo "microsoft.graph.assignedTrainingInfo" "complex";
    /// `assignedUserCount`: Int32
    assigned_user_count "assignedUserCount": i32,
    /// `completedUserCount`: Int32
    completed_user_count "completedUserCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
}
