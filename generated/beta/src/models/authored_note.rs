// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authoredNote`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-beta>
    AuthoredNote "microsoft.graph.authoredNote" "entity" : super::Entity;
    /// `author`: identity
    author "author": mg::Boxed<super::Identity>,
    /// `content`: itemBody
    content "content": mg::Boxed<super::ItemBody>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthoredNote: super::Entity }
