// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, an entity type derived from `microsoft.graph.entraRecoveryServices.recoveryJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoverypreviewjob?view=graph-rest-beta>
    RecoveryPreviewJob "microsoft.graph.entraRecoveryServices.recoveryPreviewJob" "entity" : super::RecoveryJobBase;
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
}

mg::derived_from! { RecoveryPreviewJob: super::RecoveryJobBase, crate::models::Entity }
