// @generated
use crate::mg;

/// Entity type [`microsoft.graph.providerTenantSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProviderTenantSettingCollection`], for example
/// `graph.security().provider_tenant_settings()`.
///
/// [`ProviderTenantSettingCollection`]: crate::requests::provider_tenant_setting::ProviderTenantSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/providertenantsetting?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct ProviderTenantSetting {
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `provider`.
    pub provider: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProviderTenantSetting: "microsoft.graph.providerTenantSetting", entity, base super::Entity;
    azure_tenant_id: "azureTenantId" required,
    enabled: "enabled",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    provider: "provider",
    vendor: "vendor",
}

mg::derived_from! { ProviderTenantSetting: super::Entity }
