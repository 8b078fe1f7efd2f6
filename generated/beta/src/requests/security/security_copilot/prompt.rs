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
