// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.securityCopilot.session`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`SessionCollection`](crate::requests::security::security_copilot::session::SessionCollection),
/// for example `graph.security().security_copilot().workspaces().id(id).sessions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-securitycopilot-session?view=graph-rest-beta
pub struct Session {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Session: "microsoft.graph.security.securityCopilot.session", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { Session: crate::models::Entity }

impl Session {
    /// `prompts`: many [`Prompt`](super::Prompt).
    pub const PROMPTS: mg::Nav<Session, Vec<super::Prompt>> = mg::Nav::new("prompts");
}
