// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`][reference],
/// derived from [`PolicySetItem`](super::PolicySetItem).
///
/// Requests: [`ManagedDeviceMobileAppConfigurationPolicySetItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_managed_device_mobile_app_configuration_policy_set_item()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationPolicySetItemCollection`]: crate::requests::managed_device_mobile_app_configuration_policy_set_item::ManagedDeviceMobileAppConfigurationPolicySetItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationpolicysetitem?view=graph-rest-beta
pub struct ManagedDeviceMobileAppConfigurationPolicySetItem {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::ErrorCode>>,
    /// `guidedDeploymentTags`.
    pub guided_deployment_tags: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemType`.
    pub item_type: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadId`. Never null.
    pub payload_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicySetStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceMobileAppConfigurationPolicySetItem: "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem", entity, base super::PolicySetItem;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    error_code: "errorCode" required,
    guided_deployment_tags: "guidedDeploymentTags",
    id: "id" key required,
    item_type: "itemType",
    last_modified_date_time: "lastModifiedDateTime" required,
    payload_id: "payloadId" required,
    status: "status" required,
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationPolicySetItem: super::PolicySetItem, super::Entity }
