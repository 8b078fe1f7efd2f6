// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.securityCopilot.session`, by its URL.
    ///
    /// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}`.
    SessionResource(mg::One<models::security::security_copilot::Session>)
}

impl SessionResource {
    /// `…/prompts`: many `microsoft.graph.security.securityCopilot.prompt`
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
    pub fn prompts(
        &self,
    ) -> requests::security::security_copilot::prompt::PromptCollection {
        mg::to(self, "prompts")
    }
}

/// A collection of `microsoft.graph.security.securityCopilot.session`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions`.
pub type SessionCollection = mg::Many<
    models::security::security_copilot::Session,
    SessionResource,
>;
