// @generated
use crate::mg;

/// Complex type `microsoft.graph.userTrainingCompletionSummary`.
pub struct UserTrainingCompletionSummary {
    /// `completedUsersCount`.
    pub completed_users_count: mg::Field<i32>,
    /// `inProgressUsersCount`.
    pub in_progress_users_count: mg::Field<i32>,
    /// `notCompletedUsersCount`.
    pub not_completed_users_count: mg::Field<i32>,
    /// `notStartedUsersCount`.
    pub not_started_users_count: mg::Field<i32>,
    /// `previouslyAssignedUsersCount`.
    pub previously_assigned_users_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserTrainingCompletionSummary: "microsoft.graph.userTrainingCompletionSummary", complex;
    completed_users_count: "completedUsersCount",
    in_progress_users_count: "inProgressUsersCount",
    not_completed_users_count: "notCompletedUsersCount",
    not_started_users_count: "notStartedUsersCount",
    previously_assigned_users_count: "previouslyAssignedUsersCount",
}
