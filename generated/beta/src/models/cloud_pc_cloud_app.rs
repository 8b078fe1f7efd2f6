// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcCloudApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CloudPcCloudAppCollection`](crate::requests::cloud_pc_cloud_app::CloudPcCloudAppCollection),
/// for example `graph.device_management().virtual_endpoint().cloud_apps()`.
///
/// Operations: `publish`, `reset`, `retrieve_discovered_apps`, `unpublish`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpccloudapp?view=graph-rest-beta
pub struct CloudPcCloudApp {
    /// `actionFailedErrorCode`.
    pub action_failed_error_code: mg::Field<
        mg::Open<super::CloudPcCloudAppActionFailedErrorCode>,
    >,
    /// `actionFailedErrorMessage`.
    pub action_failed_error_message: mg::Field<String>,
    /// `addedDateTime`.
    pub added_date_time: mg::Field<mg::DateTimeOffset>,
    /// `appDetail`. Never null.
    pub app_detail: mg::Field<mg::Boxed<super::CloudPcCloudAppDetail>>,
    /// `appStatus`. Never null.
    pub app_status: mg::Field<mg::Open<super::CloudPcCloudAppStatus>>,
    /// `availableToUser`. Never null.
    pub available_to_user: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discoveredAppName`. Never null.
    pub discovered_app_name: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastPublishedDateTime`.
    pub last_published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `provisioningPolicyId`. Never null.
    pub provisioning_policy_id: mg::Field<String>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcCloudApp: "microsoft.graph.cloudPcCloudApp", entity, base super::Entity;
    action_failed_error_code: "actionFailedErrorCode",
    action_failed_error_message: "actionFailedErrorMessage",
    added_date_time: "addedDateTime",
    app_detail: "appDetail" required,
    app_status: "appStatus" required,
    available_to_user: "availableToUser" required,
    description: "description",
    discovered_app_name: "discoveredAppName" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_published_date_time: "lastPublishedDateTime",
    provisioning_policy_id: "provisioningPolicyId" required,
    scope_ids: "scopeIds",
}

mg::derived_from! { CloudPcCloudApp: super::Entity }
