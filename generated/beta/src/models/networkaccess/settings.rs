// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.settings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-settings?view=graph-rest-beta>
    Settings "microsoft.graph.networkaccess.settings" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Settings: crate::models::Entity }

impl Settings {
    /// `conditionalAccess`: `microsoft.graph.networkaccess.conditionalAccessSettings`, contained
    pub const CONDITIONAL_ACCESS: mg::Nav<Settings, super::ConditionalAccessSettings> = mg::Nav::new(
        "conditionalAccess",
    );
    /// `crossTenantAccess`: `microsoft.graph.networkaccess.crossTenantAccessSettings`, contained
    pub const CROSS_TENANT_ACCESS: mg::Nav<Settings, super::CrossTenantAccessSettings> = mg::Nav::new(
        "crossTenantAccess",
    );
    /// `customBlockPage`: `microsoft.graph.networkaccess.customBlockPage`, contained
    pub const CUSTOM_BLOCK_PAGE: mg::Nav<Settings, super::CustomBlockPage> = mg::Nav::new(
        "customBlockPage",
    );
    /// `forwardingOptions`: `microsoft.graph.networkaccess.forwardingOptions`, contained
    pub const FORWARDING_OPTIONS: mg::Nav<Settings, super::ForwardingOptions> = mg::Nav::new(
        "forwardingOptions",
    );
}
