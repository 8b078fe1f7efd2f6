// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.pluginAuth`, a complex type.
    PluginAuth "microsoft.graph.security.securityCopilot.pluginAuth" "complex";
    /// `authType`: microsoft.graph.security.securityCopilot.pluginAuthTypes, not null
    auth_type "authType" "r": mg::Open<super::PluginAuthTypes>,
}
