// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policyDeletableRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PolicyDeletableRootResource`], for example `graph.policies().deleted_items()`.
///
/// [`PolicyDeletableRootResource`]: crate::requests::policy_deletable_root::PolicyDeletableRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/policydeletableroot?view=graph-rest-beta
pub struct PolicyDeletableRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyDeletableRoot: "microsoft.graph.policyDeletableRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PolicyDeletableRoot: super::Entity }

impl PolicyDeletableRoot {
    /// `crossTenantPartners`: many [`CrossTenantAccessPolicyConfigurationPartner`].
    ///
    /// [`CrossTenantAccessPolicyConfigurationPartner`]: super::CrossTenantAccessPolicyConfigurationPartner
    pub const CROSS_TENANT_PARTNERS: mg::Nav<
        PolicyDeletableRoot,
        Vec<super::CrossTenantAccessPolicyConfigurationPartner>,
    > = mg::Nav::new("crossTenantPartners");
    /// `crossTenantSyncPolicyPartners`: many
    /// [`CrossTenantIdentitySyncPolicyPartner`](super::CrossTenantIdentitySyncPolicyPartner).
    pub const CROSS_TENANT_SYNC_POLICY_PARTNERS: mg::Nav<
        PolicyDeletableRoot,
        Vec<super::CrossTenantIdentitySyncPolicyPartner>,
    > = mg::Nav::new("crossTenantSyncPolicyPartners");
}
