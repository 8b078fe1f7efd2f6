// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userTrainingCompletionSummary`, a complex type.
    UserTrainingCompletionSummary "microsoft.graph.userTrainingCompletionSummary" "complex";
    /// `completedUsersCount`: Int32
    completed_users_count "completedUsersCount": i32,
    /// `inProgressUsersCount`: Int32
    in_progress_users_count "inProgressUsersCount": i32,
    /// `notCompletedUsersCount`: Int32
    not_completed_users_count "notCompletedUsersCount": i32,
    /// `notStartedUsersCount`: Int32
    not_started_users_count "notStartedUsersCount": i32,
    /// `previouslyAssignedUsersCount`: Int32
    previously_assigned_users_count "previouslyAssignedUsersCount": i32,
}
