// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.settings`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SettingsResource`](crate::requests::networkaccess::settings::SettingsResource), for
/// example `graph.network_access().settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-settings?view=graph-rest-beta
pub struct Settings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Settings: "microsoft.graph.networkaccess.settings", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Settings: crate::models::Entity }

impl Settings {
    /// `conditionalAccess`: [`ConditionalAccessSettings`](super::ConditionalAccessSettings).
    pub const CONDITIONAL_ACCESS: mg::Nav<Settings, super::ConditionalAccessSettings> = mg::Nav::new(
        "conditionalAccess",
    );
    /// `crossTenantAccess`: [`CrossTenantAccessSettings`](super::CrossTenantAccessSettings).
    pub const CROSS_TENANT_ACCESS: mg::Nav<Settings, super::CrossTenantAccessSettings> = mg::Nav::new(
        "crossTenantAccess",
    );
    /// `customBlockPage`: [`CustomBlockPage`](super::CustomBlockPage).
    pub const CUSTOM_BLOCK_PAGE: mg::Nav<Settings, super::CustomBlockPage> = mg::Nav::new(
        "customBlockPage",
    );
    /// `forwardingOptions`: [`ForwardingOptions`](super::ForwardingOptions).
    pub const FORWARDING_OPTIONS: mg::Nav<Settings, super::ForwardingOptions> = mg::Nav::new(
        "forwardingOptions",
    );
}
