// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.collaborationRoot`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-collaborationroot?view=graph-rest-beta>
    CollaborationRoot "microsoft.graph.security.collaborationRoot" "entity abstract" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CollaborationRoot: crate::models::Entity }

impl CollaborationRoot {
    /// `analyzedEmails`: many `microsoft.graph.security.analyzedEmail`, contained
    pub const ANALYZED_EMAILS: mg::Nav<CollaborationRoot, Vec<super::AnalyzedEmail>> = mg::Nav::new(
        "analyzedEmails",
    );
}
