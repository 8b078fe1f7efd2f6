// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, an entity type derived from `microsoft.graph.policyDeletableItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantidentitysyncpolicypartner?view=graph-rest-beta>
    CrossTenantIdentitySyncPolicyPartner "microsoft.graph.crossTenantIdentitySyncPolicyPartner" "entity" : super::PolicyDeletableItem;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalCloudAuthorizedApplicationId`: String
    external_cloud_authorized_application_id "externalCloudAuthorizedApplicationId": String,
    /// `groupSyncInbound`: crossTenantGroupSyncInbound
    group_sync_inbound "groupSyncInbound": mg::Boxed<super::CrossTenantGroupSyncInbound>,
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
    /// `userSyncInbound`: crossTenantUserSyncInbound
    user_sync_inbound "userSyncInbound": mg::Boxed<super::CrossTenantUserSyncInbound>,
}

mg::derived_from! { CrossTenantIdentitySyncPolicyPartner: super::PolicyDeletableItem }
