// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.plugin`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-plugin?view=graph-rest-beta>
    Plugin "microsoft.graph.security.securityCopilot.plugin" "entity";
    /// `authorization`: microsoft.graph.security.securityCopilot.pluginAuth
    authorization "authorization": mg::Boxed<super::PluginAuth>,
    /// `catalogScope`: microsoft.graph.security.securityCopilot.pluginCatalogScope, not null
    catalog_scope "catalogScope" "r": mg::Open<super::PluginCatalogScope>,
    /// `category`: microsoft.graph.security.securityCopilot.pluginCategory, not null
    category "category" "r": mg::Open<super::PluginCategory>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `name`: String, key, not null
    name "name" "kr": String,
    /// `previewState`: microsoft.graph.security.securityCopilot.pluginPreviewStates, not null
    preview_state "previewState" "r": mg::Open<super::PluginPreviewStates>,
    /// `settings`: Collection(microsoft.graph.security.securityCopilot.pluginSetting), items not null
    settings "settings" "r": Vec<super::PluginSetting>,
    /// `supportedAuthTypes`: microsoft.graph.security.securityCopilot.pluginAuthTypes, not null
    supported_auth_types "supportedAuthTypes" "r": mg::Open<super::PluginAuthTypes>,
}
