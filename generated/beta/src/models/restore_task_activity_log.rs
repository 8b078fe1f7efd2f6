// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restoreTaskActivityLog`][reference], derived from
/// [`ActivityLogBase`](super::ActivityLogBase).
///
/// Requests: [`RestoreTaskActivityLogCollection`], for example
/// `graph.solutions().backup_restore().activity_logs().cast_to_restore_task_activity_log()`.
///
/// [`RestoreTaskActivityLogCollection`]: crate::requests::restore_task_activity_log::RestoreTaskActivityLogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/restoretaskactivitylog?view=graph-rest-beta
pub struct RestoreTaskActivityLog {
    /// `activityType`. Never null.
    pub activity_type: mg::Field<mg::Open<super::ActivityLogOperationType>>,
    /// `destinationType`. Never null.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `performedBy`.
    pub performed_by: mg::Field<String>,
    /// `restoreArtifactDetails`.
    pub restore_artifact_details: mg::Field<mg::Boxed<super::RestoreArtifactDetails>>,
    /// `restoreCompletionDateTime`.
    pub restore_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoreSessionId`.
    pub restore_session_id: mg::Field<String>,
    /// `restoreSessionStatus`. Never null.
    pub restore_session_status: mg::Field<mg::Open<super::RestoreSessionStatus>>,
    /// `resultStatus`. Never null.
    pub result_status: mg::Field<mg::Open<super::ActivityLogResultStatus>>,
    /// `serviceType`. Never null.
    pub service_type: mg::Field<mg::Open<super::ServiceType>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::ActivityLogSeverity>>,
    /// `tags`. Never null.
    pub tags: mg::Field<mg::Flags<super::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestoreTaskActivityLog: "microsoft.graph.restoreTaskActivityLog", entity, base super::ActivityLogBase;
    activity_type: "activityType" required,
    destination_type: "destinationType" required,
    error: "error",
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    performed_by: "performedBy",
    restore_artifact_details: "restoreArtifactDetails",
    restore_completion_date_time: "restoreCompletionDateTime",
    restore_session_id: "restoreSessionId",
    restore_session_status: "restoreSessionStatus" required,
    result_status: "resultStatus" required,
    service_type: "serviceType" required,
    severity: "severity" required,
    tags: "tags" required,
}

mg::derived_from! { RestoreTaskActivityLog: super::ActivityLogBase, super::Entity }
