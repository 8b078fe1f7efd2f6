// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationStatus`, a complex type.
    SynchronizationStatus "microsoft.graph.synchronizationStatus" "complex";
    /// `code`: synchronizationStatusCode, not null
    code "code" "r": mg::Open<super::SynchronizationStatusCode>,
    /// `countSuccessiveCompleteFailures`: Int64, not null
    count_successive_complete_failures "countSuccessiveCompleteFailures" "r": i64,
    /// `escrowsPruned`: Boolean, not null
    escrows_pruned "escrowsPruned" "r": bool,
    /// `lastExecution`: synchronizationTaskExecution
    last_execution "lastExecution": mg::Boxed<super::SynchronizationTaskExecution>,
    /// `lastSuccessfulExecution`: synchronizationTaskExecution
    last_successful_execution "lastSuccessfulExecution": mg::Boxed<super::SynchronizationTaskExecution>,
    /// `lastSuccessfulExecutionWithExports`: synchronizationTaskExecution
    last_successful_execution_with_exports "lastSuccessfulExecutionWithExports": mg::Boxed<super::SynchronizationTaskExecution>,
    /// `progress`: Collection(synchronizationProgress)
    progress "progress": Vec<super::SynchronizationProgress>,
    /// `quarantine`: synchronizationQuarantine
    quarantine "quarantine": mg::Boxed<super::SynchronizationQuarantine>,
    /// `steadyStateFirstAchievedTime`: DateTimeOffset, not null
    steady_state_first_achieved_time "steadyStateFirstAchievedTime" "r": mg::DateTimeOffset,
    /// `steadyStateLastAchievedTime`: DateTimeOffset, not null
    steady_state_last_achieved_time "steadyStateLastAchievedTime" "r": mg::DateTimeOffset,
    /// `synchronizedEntryCountByType`: Collection(stringKeyLongValuePair)
    synchronized_entry_count_by_type "synchronizedEntryCountByType": Vec<super::StringKeyLongValuePair>,
    /// `troubleshootingUrl`: String
    troubleshooting_url "troubleshootingUrl": String,
}
