// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multitenantorganizationidentitysyncpolicytemplate?view=graph-rest-beta>
    MultiTenantOrganizationIdentitySyncPolicyTemplate "microsoft.graph.multiTenantOrganizationIdentitySyncPolicyTemplate" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `templateApplicationLevel`: templateApplicationLevel, not null
    template_application_level "templateApplicationLevel" "r": mg::Flags<super::TemplateApplicationLevel>,
    /// `userSyncInbound`: crossTenantUserSyncInbound
    user_sync_inbound "userSyncInbound": mg::Boxed<super::CrossTenantUserSyncInbound>,
}

mg::derived_from! { MultiTenantOrganizationIdentitySyncPolicyTemplate: super::Entity }
