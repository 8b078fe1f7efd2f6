// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contentactivity?view=graph-rest-beta>
    ContentActivity "microsoft.graph.contentActivity" "entity" : super::Entity;
    /// `contentMetadata`: processContentRequest, not null
    content_metadata "contentMetadata" "r": mg::Boxed<super::ProcessContentRequest>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scopeIdentifier`: String
    scope_identifier "scopeIdentifier": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { ContentActivity: super::Entity }
