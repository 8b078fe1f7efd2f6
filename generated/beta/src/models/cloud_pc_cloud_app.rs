// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcCloudApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpccloudapp?view=graph-rest-beta>
    CloudPcCloudApp "microsoft.graph.cloudPcCloudApp" "entity" : super::Entity;
    /// `actionFailedErrorCode`: cloudPcCloudAppActionFailedErrorCode
    action_failed_error_code "actionFailedErrorCode": mg::Open<super::CloudPcCloudAppActionFailedErrorCode>,
    /// `actionFailedErrorMessage`: String
    action_failed_error_message "actionFailedErrorMessage": String,
    /// `addedDateTime`: DateTimeOffset
    added_date_time "addedDateTime": mg::DateTimeOffset,
    /// `appDetail`: cloudPcCloudAppDetail, not null
    app_detail "appDetail" "r": mg::Boxed<super::CloudPcCloudAppDetail>,
    /// `appStatus`: cloudPcCloudAppStatus, not null
    app_status "appStatus" "r": mg::Open<super::CloudPcCloudAppStatus>,
    /// `availableToUser`: Boolean, not null
    available_to_user "availableToUser" "r": bool,
    /// `description`: String
    description "description": String,
    /// `discoveredAppName`: String, not null
    discovered_app_name "discoveredAppName" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastPublishedDateTime`: DateTimeOffset
    last_published_date_time "lastPublishedDateTime": mg::DateTimeOffset,
    /// `provisioningPolicyId`: String, not null
    provisioning_policy_id "provisioningPolicyId" "r": String,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
}

mg::derived_from! { CloudPcCloudApp: super::Entity }
