// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.collaborationRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CollaborationRootResource`], for example `graph.security().collaboration()`.
///
/// [`CollaborationRootResource`]: crate::requests::security::collaboration_root::CollaborationRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-collaborationroot?view=graph-rest-beta
pub struct CollaborationRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CollaborationRoot: "microsoft.graph.security.collaborationRoot", entity abstract, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { CollaborationRoot: crate::models::Entity }

impl CollaborationRoot {
    /// `analyzedEmails`: many [`AnalyzedEmail`](super::AnalyzedEmail).
    pub const ANALYZED_EMAILS: mg::Nav<CollaborationRoot, Vec<super::AnalyzedEmail>> = mg::Nav::new(
        "analyzedEmails",
    );
}
