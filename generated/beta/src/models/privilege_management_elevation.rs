// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegeManagementElevation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegemanagementelevation?view=graph-rest-beta>
    PrivilegeManagementElevation "microsoft.graph.privilegeManagementElevation" "entity" : super::Entity;
    /// `certificatePayload`: String
    certificate_payload "certificatePayload": String,
    /// `companyName`: String
    company_name "companyName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `elevationType`: privilegeManagementElevationType, not null
    elevation_type "elevationType" "r": mg::Open<super::PrivilegeManagementElevationType>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `fileDescription`: String
    file_description "fileDescription": String,
    /// `filePath`: String
    file_path "filePath": String,
    /// `fileVersion`: String
    file_version "fileVersion": String,
    /// `hash`: String
    hash "hash": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internalName`: String
    internal_name "internalName": String,
    /// `justification`: String
    justification "justification": String,
    /// `parentProcessName`: String
    parent_process_name "parentProcessName": String,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `processType`: privilegeManagementProcessType, not null
    process_type "processType" "r": mg::Open<super::PrivilegeManagementProcessType>,
    /// `productName`: String
    product_name "productName": String,
    /// `result`: Int32, not null
    result "result" "r": i32,
    /// `ruleId`: String
    rule_id "ruleId": String,
    /// `systemInitiatedElevation`: Boolean, not null
    system_initiated_elevation "systemInitiatedElevation" "r": bool,
    /// `upn`: String
    upn "upn": String,
    /// `userType`: privilegeManagementEndUserType, not null
    user_type "userType" "r": mg::Open<super::PrivilegeManagementEndUserType>,
}

mg::derived_from! { PrivilegeManagementElevation: super::Entity }
