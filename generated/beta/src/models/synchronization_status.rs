// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationStatus`.
pub struct SynchronizationStatus {
    /// `code`. Never null.
    pub code: mg::Field<mg::Open<super::SynchronizationStatusCode>>,
    /// `countSuccessiveCompleteFailures`. Never null.
    pub count_successive_complete_failures: mg::Field<i64>,
    /// `escrowsPruned`. Never null.
    pub escrows_pruned: mg::Field<bool>,
    /// `lastExecution`.
    pub last_execution: mg::Field<mg::Boxed<super::SynchronizationTaskExecution>>,
    /// `lastSuccessfulExecution`.
    pub last_successful_execution: mg::Field<
        mg::Boxed<super::SynchronizationTaskExecution>,
    >,
    /// `lastSuccessfulExecutionWithExports`.
    pub last_successful_execution_with_exports: mg::Field<
        mg::Boxed<super::SynchronizationTaskExecution>,
    >,
    /// `progress`.
    pub progress: mg::Field<Vec<super::SynchronizationProgress>>,
    /// `quarantine`.
    pub quarantine: mg::Field<mg::Boxed<super::SynchronizationQuarantine>>,
    /// `steadyStateFirstAchievedTime`. Never null.
    pub steady_state_first_achieved_time: mg::Field<mg::DateTimeOffset>,
    /// `steadyStateLastAchievedTime`. Never null.
    pub steady_state_last_achieved_time: mg::Field<mg::DateTimeOffset>,
    /// `synchronizedEntryCountByType`.
    pub synchronized_entry_count_by_type: mg::Field<Vec<super::StringKeyLongValuePair>>,
    /// `troubleshootingUrl`.
    pub troubleshooting_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationStatus: "microsoft.graph.synchronizationStatus", complex;
    code: "code" required,
    count_successive_complete_failures: "countSuccessiveCompleteFailures" required,
    escrows_pruned: "escrowsPruned" required,
    last_execution: "lastExecution",
    last_successful_execution: "lastSuccessfulExecution",
    last_successful_execution_with_exports: "lastSuccessfulExecutionWithExports",
    progress: "progress",
    quarantine: "quarantine",
    steady_state_first_achieved_time: "steadyStateFirstAchievedTime" required,
    steady_state_last_achieved_time: "steadyStateLastAchievedTime" required,
    synchronized_entry_count_by_type: "synchronizedEntryCountByType",
    troubleshooting_url: "troubleshootingUrl",
}
