// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowsInsightsByCategory`, a complex type.
    WorkflowsInsightsByCategory "microsoft.graph.identityGovernance.workflowsInsightsByCategory" "complex";
    /// `failedJoinerRuns`: Int32, not null
    failed_joiner_runs "failedJoinerRuns" "r": i32,
    /// `failedLeaverRuns`: Int32, not null
    failed_leaver_runs "failedLeaverRuns" "r": i32,
    /// `failedMoverRuns`: Int32, not null
    failed_mover_runs "failedMoverRuns" "r": i32,
    /// `successfulJoinerRuns`: Int32, not null
    successful_joiner_runs "successfulJoinerRuns" "r": i32,
    /// `successfulLeaverRuns`: Int32, not null
    successful_leaver_runs "successfulLeaverRuns" "r": i32,
    /// `successfulMoverRuns`: Int32, not null
    successful_mover_runs "successfulMoverRuns" "r": i32,
    /// `totalJoinerRuns`: Int32, not null
    total_joiner_runs "totalJoinerRuns" "r": i32,
    /// `totalLeaverRuns`: Int32, not null
    total_leaver_runs "totalLeaverRuns" "r": i32,
    /// `totalMoverRuns`: Int32, not null
    total_mover_runs "totalMoverRuns" "r": i32,
}
