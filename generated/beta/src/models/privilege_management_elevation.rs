// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegeManagementElevation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegeManagementElevationCollection`], for example
/// `graph.device_management().privilege_management_elevations()`.
///
/// [`PrivilegeManagementElevationCollection`]: crate::requests::privilege_management_elevation::PrivilegeManagementElevationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegemanagementelevation?view=graph-rest-beta
pub struct PrivilegeManagementElevation {
    /// `certificatePayload`.
    pub certificate_payload: mg::Field<String>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `elevationType`. Never null.
    pub elevation_type: mg::Field<mg::Open<super::PrivilegeManagementElevationType>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileDescription`.
    pub file_description: mg::Field<String>,
    /// `filePath`.
    pub file_path: mg::Field<String>,
    /// `fileVersion`.
    pub file_version: mg::Field<String>,
    /// `hash`.
    pub hash: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internalName`.
    pub internal_name: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `parentProcessName`.
    pub parent_process_name: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `processType`. Never null.
    pub process_type: mg::Field<mg::Open<super::PrivilegeManagementProcessType>>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `result`. Never null.
    pub result: mg::Field<i32>,
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// `systemInitiatedElevation`. Never null.
    pub system_initiated_elevation: mg::Field<bool>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::PrivilegeManagementEndUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegeManagementElevation: "microsoft.graph.privilegeManagementElevation", entity, base super::Entity;
    certificate_payload: "certificatePayload",
    company_name: "companyName",
    device_id: "deviceId",
    device_name: "deviceName",
    elevation_type: "elevationType" required,
    event_date_time: "eventDateTime" required,
    file_description: "fileDescription",
    file_path: "filePath",
    file_version: "fileVersion",
    hash: "hash",
    id: "id" key required,
    internal_name: "internalName",
    justification: "justification",
    parent_process_name: "parentProcessName",
    policy_id: "policyId",
    policy_name: "policyName",
    process_type: "processType" required,
    product_name: "productName",
    result: "result" required,
    rule_id: "ruleId",
    system_initiated_elevation: "systemInitiatedElevation" required,
    upn: "upn",
    user_type: "userType" required,
}

mg::derived_from! { PrivilegeManagementElevation: super::Entity }
