// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.entraRecoveryServices.recoveryJobBase`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`RecoveryJobBaseCollection`], for example `graph.directory().recovery().jobs()`.
///
/// Operations: `cancel`.
///
/// [`RecoveryJobBaseCollection`]: crate::requests::entra_recovery_services::recovery_job_base::RecoveryJobBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoveryjobbase?view=graph-rest-beta
pub struct RecoveryJobBase {
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
    RecoveryJobBase: "microsoft.graph.entraRecoveryServices.recoveryJobBase", entity abstract, base crate::models::Entity, family RecoveryJobBaseKind;
    filtering_criteria: "filteringCriteria",
    id: "id" key required,
    job_completion_date_time: "jobCompletionDateTime",
    job_start_date_time: "jobStartDateTime" required,
    status: "status" required,
    target_state_date_time: "targetStateDateTime" required,
    total_changed_links_calculated: "totalChangedLinksCalculated",
    total_changed_objects_calculated: "totalChangedObjectsCalculated",
}

mg::derived_from! { RecoveryJobBase: crate::models::Entity }

/// The types derived from [`RecoveryJobBase`].
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
