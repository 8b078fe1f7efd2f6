// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta>
    DeviceManagementAutopilotPolicyStatusDetail "microsoft.graph.deviceManagementAutopilotPolicyStatusDetail" "entity" : super::Entity;
    /// `complianceStatus`: deviceManagementAutopilotPolicyComplianceStatus, not null
    compliance_status "complianceStatus" "r": mg::Open<super::DeviceManagementAutopilotPolicyComplianceStatus>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `policyType`: deviceManagementAutopilotPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::DeviceManagementAutopilotPolicyType>,
    /// `trackedOnEnrollmentStatus`: Boolean, not null
    tracked_on_enrollment_status "trackedOnEnrollmentStatus" "r": bool,
}

mg::derived_from! { DeviceManagementAutopilotPolicyStatusDetail: super::Entity }
