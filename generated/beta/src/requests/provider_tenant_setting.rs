// @generated
use crate::{mg, models};

/// One `microsoft.graph.providerTenantSetting`, by its URL.
///
/// For example `/security/providerTenantSettings/{providerTenantSetting-id}`.
pub type ProviderTenantSettingResource = mg::One<models::ProviderTenantSetting>;

/// A collection of `microsoft.graph.providerTenantSetting`, by its URL.
///
/// For example `/security/providerTenantSettings`.
pub type ProviderTenantSettingCollection = mg::Many<
    models::ProviderTenantSetting,
    ProviderTenantSettingResource,
>;
