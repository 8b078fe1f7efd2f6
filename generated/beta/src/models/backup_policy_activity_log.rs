// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupPolicyActivityLog`, an entity type derived from `microsoft.graph.activityLogBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/backuppolicyactivitylog?view=graph-rest-beta>
    BackupPolicyActivityLog "microsoft.graph.backupPolicyActivityLog" "entity" : super::ActivityLogBase;
    /// `activityType`: activityLogOperationType, not null
    activity_type "activityType" "r": mg::Open<super::ActivityLogOperationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `oldPolicyName`: String
    old_policy_name "oldPolicyName": String,
    /// `performedBy`: String
    performed_by "performedBy": String,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `policyStatus`: protectionPolicyStatus, not null
    policy_status "policyStatus" "r": mg::Open<super::ProtectionPolicyStatus>,
    /// `protectionUnitDetails`: protectionUnitDetails
    protection_unit_details "protectionUnitDetails": mg::Boxed<super::ProtectionUnitDetails>,
    /// `resultStatus`: activityLogResultStatus, not null
    result_status "resultStatus" "r": mg::Open<super::ActivityLogResultStatus>,
    /// `retentionPeriod`: String
    retention_period "retentionPeriod": String,
    /// `serviceType`: serviceType, not null
    service_type "serviceType" "r": mg::Open<super::ServiceType>,
    /// `severity`: activityLogSeverity, not null
    severity "severity" "r": mg::Open<super::ActivityLogSeverity>,
}

mg::derived_from! { BackupPolicyActivityLog: super::ActivityLogBase, super::Entity }
