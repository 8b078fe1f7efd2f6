// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deletedChat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deletedchat?view=graph-rest-beta>
    DeletedChat "microsoft.graph.deletedChat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeletedChat: super::Entity }
