// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`, an entity type derived from `microsoft.graph.policySetItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsautopilotdeploymentprofilepolicysetitem?view=graph-rest-beta>
    WindowsAutopilotDeploymentProfilePolicySetItem "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem" "entity" : super::PolicySetItem;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCode`: errorCode, not null
    error_code "errorCode" "r": mg::Open<super::ErrorCode>,
    /// `guidedDeploymentTags`: Collection(String)
    guided_deployment_tags "guidedDeploymentTags": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemType`: String
    item_type "itemType": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `payloadId`: String, not null
    payload_id "payloadId" "r": String,
    /// `status`: policySetStatus, not null
    status "status" "r": mg::Open<super::PolicySetStatus>,
}

mg::derived_from! { WindowsAutopilotDeploymentProfilePolicySetItem: super::PolicySetItem, super::Entity }
