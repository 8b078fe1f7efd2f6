// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dynamicRuleActivityLog`, an entity type derived from `microsoft.graph.activityLogBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dynamicruleactivitylog?view=graph-rest-beta>
    DynamicRuleActivityLog "microsoft.graph.dynamicRuleActivityLog" "entity" : super::ActivityLogBase;
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
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `protectionUnitDetails`: protectionUnitDetails
    protection_unit_details "protectionUnitDetails": mg::Boxed<super::ProtectionUnitDetails>,
    /// `resultStatus`: activityLogResultStatus, not null
    result_status "resultStatus" "r": mg::Open<super::ActivityLogResultStatus>,
    /// `serviceType`: serviceType, not null
    service_type "serviceType" "r": mg::Open<super::ServiceType>,
    /// `severity`: activityLogSeverity, not null
    severity "severity" "r": mg::Open<super::ActivityLogSeverity>,
}

mg::derived_from! { DynamicRuleActivityLog: super::ActivityLogBase, super::Entity }
