// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`][reference], derived
/// from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta
pub struct DeviceManagementAutopilotPolicyStatusDetail {
    /// `complianceStatus`. Never null.
    pub compliance_status: mg::Field<
        mg::Open<super::DeviceManagementAutopilotPolicyComplianceStatus>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<mg::Open<super::DeviceManagementAutopilotPolicyType>>,
    /// `trackedOnEnrollmentStatus`. Never null.
    pub tracked_on_enrollment_status: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementAutopilotPolicyStatusDetail: "microsoft.graph.deviceManagementAutopilotPolicyStatusDetail", entity, base super::Entity;
    compliance_status: "complianceStatus" required,
    display_name: "displayName",
    error_code: "errorCode" required,
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    policy_type: "policyType" required,
    tracked_on_enrollment_status: "trackedOnEnrollmentStatus" required,
}

mg::derived_from! { DeviceManagementAutopilotPolicyStatusDetail: super::Entity }
