// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.workflowsInsightsByCategory`.
pub struct WorkflowsInsightsByCategory {
    /// `failedJoinerRuns`. Never null.
    pub failed_joiner_runs: mg::Field<i32>,
    /// `failedLeaverRuns`. Never null.
    pub failed_leaver_runs: mg::Field<i32>,
    /// `failedMoverRuns`. Never null.
    pub failed_mover_runs: mg::Field<i32>,
    /// `successfulJoinerRuns`. Never null.
    pub successful_joiner_runs: mg::Field<i32>,
    /// `successfulLeaverRuns`. Never null.
    pub successful_leaver_runs: mg::Field<i32>,
    /// `successfulMoverRuns`. Never null.
    pub successful_mover_runs: mg::Field<i32>,
    /// `totalJoinerRuns`. Never null.
    pub total_joiner_runs: mg::Field<i32>,
    /// `totalLeaverRuns`. Never null.
    pub total_leaver_runs: mg::Field<i32>,
    /// `totalMoverRuns`. Never null.
    pub total_mover_runs: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowsInsightsByCategory: "microsoft.graph.identityGovernance.workflowsInsightsByCategory", complex;
    failed_joiner_runs: "failedJoinerRuns" required,
    failed_leaver_runs: "failedLeaverRuns" required,
    failed_mover_runs: "failedMoverRuns" required,
    successful_joiner_runs: "successfulJoinerRuns" required,
    successful_leaver_runs: "successfulLeaverRuns" required,
    successful_mover_runs: "successfulMoverRuns" required,
    total_joiner_runs: "totalJoinerRuns" required,
    total_leaver_runs: "totalLeaverRuns" required,
    total_mover_runs: "totalMoverRuns" required,
}
