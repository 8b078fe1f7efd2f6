// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityCopilot`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securitycopilot?view=graph-rest-beta>
    SecurityCopilot "microsoft.graph.securityCopilot" "entity abstract" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SecurityCopilot: super::Entity }

impl SecurityCopilot {
    /// `workspaces`: many `microsoft.graph.security.securityCopilot.workspace`, contained
    pub const WORKSPACES: mg::Nav<
        SecurityCopilot,
        Vec<crate::models::security::security_copilot::Workspace>,
    > = mg::Nav::new("workspaces");
}
