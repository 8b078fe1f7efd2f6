// @generated
use crate::{mg, models};

/// Requests on one [`ProviderTenantSetting`](models::ProviderTenantSetting): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().provider_tenant_settings().id(id)`.
pub type ProviderTenantSettingResource = mg::One<models::ProviderTenantSetting>;

/// Requests on a collection of [`ProviderTenantSetting`](models::ProviderTenantSetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().provider_tenant_settings()`.
pub type ProviderTenantSettingCollection = mg::Many<
    models::ProviderTenantSetting,
    ProviderTenantSettingResource,
>;
