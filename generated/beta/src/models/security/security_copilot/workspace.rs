// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.workspace`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-workspace?view=graph-rest-beta>
    Workspace "microsoft.graph.security.securityCopilot.workspace" "entity" : crate::models::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Workspace: crate::models::Entity }

impl Workspace {
    /// `plugins`: many `microsoft.graph.security.securityCopilot.plugin`, contained
    pub const PLUGINS: mg::Nav<Workspace, Vec<super::Plugin>> = mg::Nav::new("plugins");
    /// `sessions`: many `microsoft.graph.security.securityCopilot.session`, contained
    pub const SESSIONS: mg::Nav<Workspace, Vec<super::Session>> = mg::Nav::new(
        "sessions",
    );
}
