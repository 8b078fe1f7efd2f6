// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyDeletableRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policydeletableroot?view=graph-rest-beta>
    PolicyDeletableRoot "microsoft.graph.policyDeletableRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PolicyDeletableRoot: super::Entity }

impl PolicyDeletableRoot {
    /// `crossTenantPartners`: many `crossTenantAccessPolicyConfigurationPartner`, contained
    pub const CROSS_TENANT_PARTNERS: mg::Nav<
        PolicyDeletableRoot,
        Vec<super::CrossTenantAccessPolicyConfigurationPartner>,
    > = mg::Nav::new("crossTenantPartners");
    /// `crossTenantSyncPolicyPartners`: many `crossTenantIdentitySyncPolicyPartner`, contained
    pub const CROSS_TENANT_SYNC_POLICY_PARTNERS: mg::Nav<
        PolicyDeletableRoot,
        Vec<super::CrossTenantIdentitySyncPolicyPartner>,
    > = mg::Nav::new("crossTenantSyncPolicyPartners");
}
