// @generated
use crate::{mg, models, requests};

/// Requests on one [`Session`](models::security::security_copilot::Session): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().security_copilot().workspaces().id(id).sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct SessionResource(mg::One<models::security::security_copilot::Session>);

mg::builder! { SessionResource: mg::One<models::security::security_copilot::Session> }

impl SessionResource {
    /// `…/prompts`: many [`Prompt`](models::security::security_copilot::Prompt).
    ///
    /// Least privileged permission to read: `SecurityCopilotWorkspaces.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn prompts(
        &self,
    ) -> requests::security::security_copilot::prompt::PromptCollection {
        mg::navigate(self, "prompts")
    }
}

/// Requests on a collection of [`Session`](models::security::security_copilot::Session): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().security_copilot().workspaces().id(id).sessions()`.
pub type SessionCollection = mg::Many<
    models::security::security_copilot::Session,
    SessionResource,
>;
