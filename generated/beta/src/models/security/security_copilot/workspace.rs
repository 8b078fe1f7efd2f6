// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.securityCopilot.workspace`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`WorkspaceCollection`], for example
/// `graph.security().security_copilot().workspaces()`.
///
/// [`WorkspaceCollection`]: crate::requests::security::security_copilot::workspace::WorkspaceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-securitycopilot-workspace?view=graph-rest-beta
pub struct Workspace {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Workspace: "microsoft.graph.security.securityCopilot.workspace", entity, base crate::models::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { Workspace: crate::models::Entity }

impl Workspace {
    /// `plugins`: many [`Plugin`](super::Plugin).
    pub const PLUGINS: mg::Nav<Workspace, Vec<super::Plugin>> = mg::Nav::new("plugins");
    /// `sessions`: many [`Session`](super::Session).
    pub const SESSIONS: mg::Nav<Workspace, Vec<super::Session>> = mg::Nav::new(
        "sessions",
    );
}
