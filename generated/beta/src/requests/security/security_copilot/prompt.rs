// @generated
use crate::{mg, models, requests};

/// Requests on one [`Prompt`](models::security::security_copilot::Prompt): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.security().security_copilot().workspaces().id(id).sessions().id(id).prompts().id(id)`.
#[derive(Clone, Debug)]
pub struct PromptResource(mg::One<models::security::security_copilot::Prompt>);

mg::builder! { PromptResource: mg::One<models::security::security_copilot::Prompt> }

impl PromptResource {
    /// `…/evaluations`: many [`Evaluation`](models::security::security_copilot::Evaluation).
    #[inline]
    pub fn evaluations(
        &self,
    ) -> requests::security::security_copilot::evaluation::EvaluationCollection {
        mg::navigate(self, "evaluations")
    }
}

/// Requests on a collection of [`Prompt`](models::security::security_copilot::Prompt): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.security().security_copilot().workspaces().id(id).sessions().id(id).prompts()`.
pub type PromptCollection = mg::Many<
    models::security::security_copilot::Prompt,
    PromptResource,
>;
