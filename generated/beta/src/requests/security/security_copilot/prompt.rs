// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.securityCopilot.prompt`, by its URL.
    ///
    /// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}`.
    PromptResource(mg::One<models::security::security_copilot::Prompt>)
}

impl PromptResource {
    /// `…/evaluations`: many `microsoft.graph.security.securityCopilot.evaluation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **SecurityCopilotWorkspaces.Read.All** | **SecurityCopilotWorkspaces.Read.All** |
    /// | `POST` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `POST …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PATCH` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PUT` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    /// | `PUT …/{id}` | **SecurityCopilotWorkspaces.ReadWrite.All** | **SecurityCopilotWorkspaces.ReadWrite.All** |
    #[inline]
    pub fn evaluations(
        &self,
    ) -> requests::security::security_copilot::evaluation::EvaluationCollection {
        mg::to(self, "evaluations")
    }
}

/// A collection of `microsoft.graph.security.securityCopilot.prompt`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts`.
pub type PromptCollection = mg::Many<
    models::security::security_copilot::Prompt,
    PromptResource,
>;
