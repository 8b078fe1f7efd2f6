// @generated
use crate::mg;

/// Entity type [`microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`MultiTenantOrganizationIdentitySyncPolicyTemplateResource`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .templates()
///     .multi_tenant_organization_identity_synchronization()
/// ```
///
/// Operations: `reset_to_default_settings`.
///
/// [`MultiTenantOrganizationIdentitySyncPolicyTemplateResource`]: crate::requests::multi_tenant_organization_identity_sync_policy_template::MultiTenantOrganizationIdentitySyncPolicyTemplateResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/multitenantorganizationidentitysyncpolicytemplate?view=graph-rest-beta
pub struct MultiTenantOrganizationIdentitySyncPolicyTemplate {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `templateApplicationLevel`. Never null.
    pub template_application_level: mg::Field<
        mg::Flags<super::TemplateApplicationLevel>,
    >,
    /// `userSyncInbound`.
    pub user_sync_inbound: mg::Field<mg::Boxed<super::CrossTenantUserSyncInbound>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganizationIdentitySyncPolicyTemplate: "microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate", entity, base super::Entity;
    id: "id" key required,
    template_application_level: "templateApplicationLevel" required,
    user_sync_inbound: "userSyncInbound",
}

mg::derived_from! { MultiTenantOrganizationIdentitySyncPolicyTemplate: super::Entity }
