// @generated
use crate::mg;

/// Entity type [`microsoft.graph.contentActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ContentActivityCollection`](crate::requests::content_activity::ContentActivityCollection), for
/// example `graph.me().data_security_and_governance().activities().content_activities()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contentactivity?view=graph-rest-beta
pub struct ContentActivity {
    /// `contentMetadata`. Never null.
    pub content_metadata: mg::Field<mg::Boxed<super::ProcessContentRequest>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `scopeIdentifier`.
    pub scope_identifier: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentActivity: "microsoft.graph.contentActivity", entity, base super::Entity;
    content_metadata: "contentMetadata" required,
    id: "id" key required,
    scope_identifier: "scopeIdentifier",
    user_id: "userId",
}

mg::derived_from! { ContentActivity: super::Entity }
