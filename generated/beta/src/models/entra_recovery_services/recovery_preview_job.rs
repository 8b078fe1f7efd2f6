// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entraRecoveryServices.recoveryPreviewJob`][reference], derived
/// from [`RecoveryJobBase`](super::RecoveryJobBase).
///
/// Requests: [`RecoveryPreviewJobCollection`], for example
/// `graph.directory().recovery().jobs().cast_to_recovery_preview_job()`.
///
/// Operations: `get_changes`, `cancel`.
///
/// [`RecoveryPreviewJobCollection`]: crate::requests::entra_recovery_services::recovery_preview_job::RecoveryPreviewJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoverypreviewjob?view=graph-rest-beta
pub struct RecoveryPreviewJob {
    /// `filteringCriteria`.
    pub filtering_criteria: mg::Field<
        mg::Boxed<super::RecoveryJobFilteringCriteriaBase>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobCompletionDateTime`.
    pub job_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `jobStartDateTime`. Never null.
    pub job_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RecoveryStatus>>,
    /// `targetStateDateTime`. Never null.
    pub target_state_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalChangedLinksCalculated`.
    pub total_changed_links_calculated: mg::Field<i32>,
    /// `totalChangedObjectsCalculated`.
    pub total_changed_objects_calculated: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryPreviewJob: "microsoft.graph.entraRecoveryServices.recoveryPreviewJob", entity, base super::RecoveryJobBase;
    filtering_criteria: "filteringCriteria",
    id: "id" key required,
    job_completion_date_time: "jobCompletionDateTime",
    job_start_date_time: "jobStartDateTime" required,
    status: "status" required,
    target_state_date_time: "targetStateDateTime" required,
    total_changed_links_calculated: "totalChangedLinksCalculated",
    total_changed_objects_calculated: "totalChangedObjectsCalculated",
}

mg::derived_from! { RecoveryPreviewJob: super::RecoveryJobBase, crate::models::Entity }
