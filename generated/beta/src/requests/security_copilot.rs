// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityCopilot`, by its URL.
    ///
    /// For example `/security/securityCopilot`.
    SecurityCopilotResource(mg::One<models::SecurityCopilot>)
}

impl SecurityCopilotResource {
    /// `…/workspaces`: many `microsoft.graph.security.securityCopilot.workspace`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityCopilotWorkspaces.Read.All** | **SecurityCopilotWorkspaces.Read.All** |
    #[inline]
    pub fn workspaces(
        &self,
    ) -> requests::security::security_copilot::workspace::WorkspaceCollection {
        mg::to(self, "workspaces")
    }
}
