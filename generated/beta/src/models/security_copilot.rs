// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.securityCopilot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SecurityCopilotResource`](crate::requests::security_copilot::SecurityCopilotResource), for
/// example `graph.security().security_copilot()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/securitycopilot?view=graph-rest-beta
pub struct SecurityCopilot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityCopilot: "microsoft.graph.securityCopilot", entity abstract, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SecurityCopilot: super::Entity }

impl SecurityCopilot {
    /// `workspaces`: many [`Workspace`](crate::models::security::security_copilot::Workspace).
    pub const WORKSPACES: mg::Nav<
        SecurityCopilot,
        Vec<crate::models::security::security_copilot::Workspace>,
    > = mg::Nav::new("workspaces");
}
