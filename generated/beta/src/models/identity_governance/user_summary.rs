// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.userSummary`, a complex type.
    UserSummary "microsoft.graph.identityGovernance.userSummary" "complex";
    /// `failedTasks`: Int32, not null
    failed_tasks "failedTasks" "r": i32,
    /// `failedUsers`: Int32, not null
    failed_users "failedUsers" "r": i32,
    /// `successfulUsers`: Int32, not null
    successful_users "successfulUsers" "r": i32,
    /// `totalTasks`: Int32, not null
    total_tasks "totalTasks" "r": i32,
    /// `totalUsers`: Int32, not null
    total_users "totalUsers" "r": i32,
}
