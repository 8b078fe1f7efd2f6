// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activityLogBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/activitylogbase?view=graph-rest-beta>
    ActivityLogBase "microsoft.graph.activityLogBase" "entity abstract" : super::Entity => ActivityLogBaseKind;
    /// `activityType`: activityLogOperationType, not null
    activity_type "activityType" "r": mg::Open<super::ActivityLogOperationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `performedBy`: String
    performed_by "performedBy": String,
    /// `resultStatus`: activityLogResultStatus, not null
    result_status "resultStatus" "r": mg::Open<super::ActivityLogResultStatus>,
    /// `serviceType`: serviceType, not null
    service_type "serviceType" "r": mg::Open<super::ServiceType>,
    /// `severity`: activityLogSeverity, not null
    severity "severity" "r": mg::Open<super::ActivityLogSeverity>,
}

mg::derived_from! { ActivityLogBase: super::Entity }

/// The types derived from `microsoft.graph.activityLogBase`.
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
