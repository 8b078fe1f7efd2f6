// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.providerTenantSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/providertenantsetting?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    ProviderTenantSetting "microsoft.graph.providerTenantSetting" "entity" : super::Entity;
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `provider`: String
    provider "provider": String,
    /// `vendor`: String
    vendor "vendor": String,
}

mg::derived_from! { ProviderTenantSetting: super::Entity }
