// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppPolicySetItem`][reference], derived from
/// [`PolicySetItem`](super::PolicySetItem).
///
/// Requests: [`MobileAppPolicySetItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_mobile_app_policy_set_item()
/// ```
///
/// [`MobileAppPolicySetItemCollection`]: crate::requests::mobile_app_policy_set_item::MobileAppPolicySetItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileapppolicysetitem?view=graph-rest-beta
pub struct MobileAppPolicySetItem {
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
    /// `intent`. Never null.
    pub intent: mg::Field<mg::Open<super::InstallIntent>>,
    /// `itemType`.
    pub item_type: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadId`. Never null.
    pub payload_id: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::MobileAppAssignmentSettings>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicySetStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppPolicySetItem: "microsoft.graph.mobileAppPolicySetItem", entity, base super::PolicySetItem;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    error_code: "errorCode" required,
    guided_deployment_tags: "guidedDeploymentTags",
    id: "id" key required,
    intent: "intent" required,
    item_type: "itemType",
    last_modified_date_time: "lastModifiedDateTime" required,
    payload_id: "payloadId" required,
    settings: "settings",
    status: "status" required,
}

mg::derived_from! { MobileAppPolicySetItem: super::PolicySetItem, super::Entity }
