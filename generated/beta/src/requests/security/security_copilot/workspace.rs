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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityCopilotWorkspaces.Read.All** | **SecurityCopilotWorkspaces.Read.All** |
    #[inline]
    pub fn plugins(
        &self,
    ) -> requests::security::security_copilot::plugin::PluginCollection {
        mg::to(self, "plugins")
    }

    /// `…/sessions`: many `microsoft.graph.security.securityCopilot.session`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityCopilotWorkspaces.Read.All** | **SecurityCopilotWorkspaces.Read.All** |
    /// | `GET …/{id}` | **SecurityCopilotWorkspaces.Read.All** | **SecurityCopilotWorkspaces.Read.All** |
    /// | `POST` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `POST …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PATCH` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PUT` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PUT …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
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
