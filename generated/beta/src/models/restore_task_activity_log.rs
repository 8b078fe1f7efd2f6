// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreTaskActivityLog`, an entity type derived from `microsoft.graph.activityLogBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restoretaskactivitylog?view=graph-rest-beta>
    RestoreTaskActivityLog "microsoft.graph.restoreTaskActivityLog" "entity" : super::ActivityLogBase;
    /// `activityType`: activityLogOperationType, not null
    activity_type "activityType" "r": mg::Open<super::ActivityLogOperationType>,
    /// `destinationType`: destinationType, not null
    destination_type "destinationType" "r": mg::Open<super::DestinationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `performedBy`: String
    performed_by "performedBy": String,
    /// `restoreArtifactDetails`: restoreArtifactDetails
    restore_artifact_details "restoreArtifactDetails": mg::Boxed<super::RestoreArtifactDetails>,
    /// `restoreCompletionDateTime`: DateTimeOffset
    restore_completion_date_time "restoreCompletionDateTime": mg::DateTimeOffset,
    /// `restoreSessionId`: String
    restore_session_id "restoreSessionId": String,
    /// `restoreSessionStatus`: restoreSessionStatus, not null
    restore_session_status "restoreSessionStatus" "r": mg::Open<super::RestoreSessionStatus>,
    /// `resultStatus`: activityLogResultStatus, not null
    result_status "resultStatus" "r": mg::Open<super::ActivityLogResultStatus>,
    /// `serviceType`: serviceType, not null
    service_type "serviceType" "r": mg::Open<super::ServiceType>,
    /// `severity`: activityLogSeverity, not null
    severity "severity" "r": mg::Open<super::ActivityLogSeverity>,
    /// `tags`: restorePointTags, not null
    tags "tags" "r": mg::Flags<super::RestorePointTags>,
}

mg::derived_from! { RestoreTaskActivityLog: super::ActivityLogBase, super::Entity }
