// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.securityCopilot.workspace`, by its URL.
    ///
    /// For example `/security/securityCopilot/workspaces/{workspace-id}`.
    WorkspaceResource(mg::One<models::security::security_copilot::Workspace>)
}

impl WorkspaceResource {
    /// `…/plugins`: many `microsoft.graph.security.securityCopilot.plugin`
    #[inline]
    pub fn plugins(
        &self,
    ) -> requests::security::security_copilot::plugin::PluginCollection {
        mg::to(self, "plugins")
    }

    /// `…/sessions`: many `microsoft.graph.security.securityCopilot.session`
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::security::security_copilot::session::SessionCollection {
        mg::to(self, "sessions")
    }
}

/// A collection of `microsoft.graph.security.securityCopilot.workspace`, by its URL.
///
/// For example `/security/securityCopilot/workspaces`.
pub type WorkspaceCollection = mg::Many<
    models::security::security_copilot::Workspace,
    WorkspaceResource,
>;
