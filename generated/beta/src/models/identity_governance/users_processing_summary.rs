// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.usersProcessingSummary`.
pub struct UsersProcessingSummary {
    /// `failedTasks`. Never null.
    pub failed_tasks: mg::Field<i32>,
    /// `failedUsers`. Never null.
    pub failed_users: mg::Field<i32>,
    /// `successfulUsers`. Never null.
    pub successful_users: mg::Field<i32>,
    /// `totalTasks`. Never null.
    pub total_tasks: mg::Field<i32>,
    /// `totalUsers`. Never null.
    pub total_users: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsersProcessingSummary: "microsoft.graph.identityGovernance.usersProcessingSummary", complex;
    failed_tasks: "failedTasks" required,
    failed_users: "failedUsers" required,
    successful_users: "successfulUsers" required,
    total_tasks: "totalTasks" required,
    total_users: "totalUsers" required,
}
