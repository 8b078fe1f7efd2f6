// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.runSummary`, a complex type.
    RunSummary "microsoft.graph.identityGovernance.runSummary" "complex";
    /// `failedRuns`: Int32, not null
    failed_runs "failedRuns" "r": i32,
    /// `failedTasks`: Int32, not null
    failed_tasks "failedTasks" "r": i32,
    /// `successfulRuns`: Int32, not null
    successful_runs "successfulRuns" "r": i32,
    /// `totalRuns`: Int32, not null
    total_runs "totalRuns" "r": i32,
    /// `totalTasks`: Int32, not null
    total_tasks "totalTasks" "r": i32,
    /// `totalUsers`: Int32, not null
    total_users "totalUsers" "r": i32,
}
