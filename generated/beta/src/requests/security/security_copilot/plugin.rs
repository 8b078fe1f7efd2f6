// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.securityCopilot.plugin`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/plugins/{plugin-id}`.
pub type PluginResource = mg::One<models::security::security_copilot::Plugin>;

/// A collection of `microsoft.graph.security.securityCopilot.plugin`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/plugins`.
pub type PluginCollection = mg::Many<
    models::security::security_copilot::Plugin,
    PluginResource,
>;
