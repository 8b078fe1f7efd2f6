// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantIdentitySyncPolicyPartner`][reference], derived from
/// [`PolicyDeletableItem`](super::PolicyDeletableItem).
///
/// Requests: [`CrossTenantIdentitySyncPolicyPartnerCollection`], for example
/// `graph.policies().deleted_items().cross_tenant_sync_policy_partners()`.
///
/// Operations: `restore`.
///
/// [`CrossTenantIdentitySyncPolicyPartnerCollection`]: crate::requests::cross_tenant_identity_sync_policy_partner::CrossTenantIdentitySyncPolicyPartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantidentitysyncpolicypartner?view=graph-rest-beta
pub struct CrossTenantIdentitySyncPolicyPartner {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalCloudAuthorizedApplicationId`.
    pub external_cloud_authorized_application_id: mg::Field<String>,
    /// `groupSyncInbound`.
    pub group_sync_inbound: mg::Field<mg::Boxed<super::CrossTenantGroupSyncInbound>>,
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
    /// `userSyncInbound`.
    pub user_sync_inbound: mg::Field<mg::Boxed<super::CrossTenantUserSyncInbound>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantIdentitySyncPolicyPartner: "microsoft.graph.crossTenantIdentitySyncPolicyPartner", entity, base super::PolicyDeletableItem;
    deleted_date_time: "deletedDateTime",
    display_name: "displayName",
    external_cloud_authorized_application_id: "externalCloudAuthorizedApplicationId",
    group_sync_inbound: "groupSyncInbound",
    tenant_id: "tenantId" key required,
    user_sync_inbound: "userSyncInbound",
}

mg::derived_from! { CrossTenantIdentitySyncPolicyPartner: super::PolicyDeletableItem }
