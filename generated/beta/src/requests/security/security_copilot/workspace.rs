// @generated
use crate::{mg, models, requests};

/// Requests on one [`Workspace`](models::security::security_copilot::Workspace): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().security_copilot().workspaces().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkspaceResource(mg::One<models::security::security_copilot::Workspace>);

mg::builder! { WorkspaceResource: mg::One<models::security::security_copilot::Workspace> }

impl WorkspaceResource {
    /// `…/plugins`: many [`Plugin`](models::security::security_copilot::Plugin).
    ///
    /// Least privileged permission to read: `SecurityCopilotWorkspaces.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn plugins(
        &self,
    ) -> requests::security::security_copilot::plugin::PluginCollection {
        mg::navigate(self, "plugins")
    }

    /// `…/sessions`: many [`Session`](models::security::security_copilot::Session).
    ///
    /// Least privileged permission to read: `SecurityCopilotWorkspaces.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::security::security_copilot::session::SessionCollection {
        mg::navigate(self, "sessions")
    }
}

/// Requests on a collection of [`Workspace`](models::security::security_copilot::Workspace):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().security_copilot().workspaces()`.
pub type WorkspaceCollection = mg::Many<
    models::security::security_copilot::Workspace,
    WorkspaceResource,
>;
