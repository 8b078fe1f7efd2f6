// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoveryjobbase?view=graph-rest-beta>
    RecoveryJobBase "microsoft.graph.entraRecoveryServices.recoveryJobBase" "entity abstract" : crate::models::Entity => RecoveryJobBaseKind;
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

mg::derived_from! { RecoveryJobBase: crate::models::Entity }

/// The types derived from `microsoft.graph.entraRecoveryServices.recoveryJobBase`.
#[non_exhaustive]
pub enum RecoveryJobBaseKind {
    RecoveryJob(Box<super::RecoveryJob>),
    RecoveryPreviewJob(Box<super::RecoveryPreviewJob>),
    /// None of these, or a type that this version does not know.
    Other(Box<RecoveryJobBase>),
}

mg::family! {
    RecoveryJobBase => RecoveryJobBaseKind;
    RecoveryJob(super::RecoveryJob),
    RecoveryPreviewJob(super::RecoveryPreviewJob),
}
