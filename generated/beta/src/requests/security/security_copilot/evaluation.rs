// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.securityCopilot.evaluation`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations/{evaluation-id}`.
pub type EvaluationResource = mg::One<models::security::security_copilot::Evaluation>;

/// A collection of `microsoft.graph.security.securityCopilot.evaluation`, by its URL.
///
/// For example `/security/securityCopilot/workspaces/{workspace-id}/sessions/{session-id}/prompts/{prompt-id}/evaluations`.
pub type EvaluationCollection = mg::Many<
    models::security::security_copilot::Evaluation,
    EvaluationResource,
>;
