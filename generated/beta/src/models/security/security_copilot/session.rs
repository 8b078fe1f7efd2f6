// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.session`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-session?view=graph-rest-beta>
    Session "microsoft.graph.security.securityCopilot.session" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { Session: crate::models::Entity }

impl Session {
    /// `prompts`: many `microsoft.graph.security.securityCopilot.prompt`, contained
    pub const PROMPTS: mg::Nav<Session, Vec<super::Prompt>> = mg::Nav::new("prompts");
}
