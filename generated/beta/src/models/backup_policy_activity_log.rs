// @generated
use crate::mg;

/// Entity type [`microsoft.graph.backupPolicyActivityLog`][reference], derived from
/// [`ActivityLogBase`](super::ActivityLogBase).
///
/// Requests: [`BackupPolicyActivityLogCollection`], for example
/// `graph.solutions().backup_restore().activity_logs().cast_to_backup_policy_activity_log()`.
///
/// [`BackupPolicyActivityLogCollection`]: crate::requests::backup_policy_activity_log::BackupPolicyActivityLogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/backuppolicyactivitylog?view=graph-rest-beta
pub struct BackupPolicyActivityLog {
    /// `activityType`. Never null.
    pub activity_type: mg::Field<mg::Open<super::ActivityLogOperationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `oldPolicyName`.
    pub old_policy_name: mg::Field<String>,
    /// `performedBy`.
    pub performed_by: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `policyStatus`. Never null.
    pub policy_status: mg::Field<mg::Open<super::ProtectionPolicyStatus>>,
    /// `protectionUnitDetails`.
    pub protection_unit_details: mg::Field<mg::Boxed<super::ProtectionUnitDetails>>,
    /// `resultStatus`. Never null.
    pub result_status: mg::Field<mg::Open<super::ActivityLogResultStatus>>,
    /// `retentionPeriod`.
    pub retention_period: mg::Field<String>,
    /// `serviceType`. Never null.
    pub service_type: mg::Field<mg::Open<super::ServiceType>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::ActivityLogSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BackupPolicyActivityLog: "microsoft.graph.backupPolicyActivityLog", entity, base super::ActivityLogBase;
    activity_type: "activityType" required,
    error: "error",
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    old_policy_name: "oldPolicyName",
    performed_by: "performedBy",
    policy_id: "policyId",
    policy_name: "policyName",
    policy_status: "policyStatus" required,
    protection_unit_details: "protectionUnitDetails",
    result_status: "resultStatus" required,
    retention_period: "retentionPeriod",
    service_type: "serviceType" required,
    severity: "severity" required,
}

mg::derived_from! { BackupPolicyActivityLog: super::ActivityLogBase, super::Entity }
