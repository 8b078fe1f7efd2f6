// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJob`, an entity type derived from `microsoft.graph.entraRecoveryServices.recoveryJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoveryjob?view=graph-rest-beta>
    RecoveryJob "microsoft.graph.entraRecoveryServices.recoveryJob" "entity" : super::RecoveryJobBase;
    /// `filteringCriteria`: microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase
    filtering_criteria "filteringCriteria": mg::Boxed<super::RecoveryJobFilteringCriteriaBase>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobCompletionDateTime`: DateTimeOffset
    job_completion_date_time "jobCompletionDateTime": mg::DateTimeOffset,
    /// `jobStartDateTime`: DateTimeOffset, not null
    job_start_date_time "jobStartDateTime" "r": mg::DateTimeOffset,
    /// `status`: microsoft.graph.entraRecoveryServices.recoveryStatus, not null
    status "status" "r": mg::Open<super::RecoveryStatus>,
    /// `targetStateDateTime`: DateTimeOffset, not null
    target_state_date_time "targetStateDateTime" "r": mg::DateTimeOffset,
    /// `totalChangedLinksCalculated`: Int32
    total_changed_links_calculated "totalChangedLinksCalculated": i32,
    /// `totalChangedObjectsCalculated`: Int32
    total_changed_objects_calculated "totalChangedObjectsCalculated": i32,
    /// `totalFailedChanges`: Int32
    total_failed_changes "totalFailedChanges": i32,
    /// `totalLinksModified`: Int32
    total_links_modified "totalLinksModified": i32,
    /// `totalObjectsModified`: Int32
    total_objects_modified "totalObjectsModified": i32,
}

mg::derived_from! { RecoveryJob: super::RecoveryJobBase, crate::models::Entity }
