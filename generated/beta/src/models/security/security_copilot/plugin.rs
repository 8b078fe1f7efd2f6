// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.securityCopilot.plugin`][reference].
///
/// Requests:
/// [`PluginCollection`](crate::requests::security::security_copilot::plugin::PluginCollection), for
/// example `graph.security().security_copilot().workspaces().id(id).plugins()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-securitycopilot-plugin?view=graph-rest-beta
pub struct Plugin {
    /// `authorization`.
    pub authorization: mg::Field<mg::Boxed<super::PluginAuth>>,
    /// `catalogScope`. Never null.
    pub catalog_scope: mg::Field<mg::Open<super::PluginCatalogScope>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::PluginCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// `previewState`. Never null.
    pub preview_state: mg::Field<mg::Open<super::PluginPreviewStates>>,
    /// `settings`.
    pub settings: mg::Field<Vec<super::PluginSetting>>,
    /// `supportedAuthTypes`. Never null.
    pub supported_auth_types: mg::Field<mg::Open<super::PluginAuthTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Plugin: "microsoft.graph.security.securityCopilot.plugin", entity;
    authorization: "authorization",
    catalog_scope: "catalogScope" required,
    category: "category" required,
    description: "description",
    display_name: "displayName",
    is_enabled: "isEnabled" required,
    name: "name" key required,
    preview_state: "previewState" required,
    settings: "settings" required,
    supported_auth_types: "supportedAuthTypes" required,
}
