// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityCopilot`](models::SecurityCopilot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().security_copilot()`.
#[derive(Clone, Debug)]
pub struct SecurityCopilotResource(mg::One<models::SecurityCopilot>);

mg::builder! { SecurityCopilotResource: mg::One<models::SecurityCopilot> }

impl SecurityCopilotResource {
    /// `…/workspaces`: many [`Workspace`](models::security::security_copilot::Workspace).
    ///
    /// Least privileged permission to read: `SecurityCopilotWorkspaces.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn workspaces(
        &self,
    ) -> requests::security::security_copilot::workspace::WorkspaceCollection {
        mg::navigate(self, "workspaces")
    }
}
