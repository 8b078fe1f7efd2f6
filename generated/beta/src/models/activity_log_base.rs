// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.activityLogBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ActivityLogBaseCollection`](crate::requests::activity_log_base::ActivityLogBaseCollection),
/// for example `graph.solutions().backup_restore().activity_logs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/activitylogbase?view=graph-rest-beta
pub struct ActivityLogBase {
    /// `activityType`. Never null.
    pub activity_type: mg::Field<mg::Open<super::ActivityLogOperationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `performedBy`.
    pub performed_by: mg::Field<String>,
    /// `resultStatus`. Never null.
    pub result_status: mg::Field<mg::Open<super::ActivityLogResultStatus>>,
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
    ActivityLogBase: "microsoft.graph.activityLogBase", entity abstract, base super::Entity, family ActivityLogBaseKind;
    activity_type: "activityType" required,
    error: "error",
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    performed_by: "performedBy",
    result_status: "resultStatus" required,
    service_type: "serviceType" required,
    severity: "severity" required,
}

mg::derived_from! { ActivityLogBase: super::Entity }

/// The types derived from [`ActivityLogBase`].
#[non_exhaustive]
pub enum ActivityLogBaseKind {
    BackupPolicyActivityLog(Box<super::BackupPolicyActivityLog>),
    DynamicRuleActivityLog(Box<super::DynamicRuleActivityLog>),
    OffboardingActivityLog(Box<super::OffboardingActivityLog>),
    RestoreTaskActivityLog(Box<super::RestoreTaskActivityLog>),
    /// None of these, or a type that this version does not know.
    Other(Box<ActivityLogBase>),
}

mg::family! {
    ActivityLogBase => ActivityLogBaseKind;
    BackupPolicyActivityLog(super::BackupPolicyActivityLog),
    DynamicRuleActivityLog(super::DynamicRuleActivityLog),
    OffboardingActivityLog(super::OffboardingActivityLog),
    RestoreTaskActivityLog(super::RestoreTaskActivityLog),
}
