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
