// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-knowledgebasearticle?view=graph-rest-beta>
    KnowledgeBaseArticle "microsoft.graph.windowsUpdates.knowledgeBaseArticle" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `url`: String, not null
    url "url" "r": String,
}

mg::derived_from! { KnowledgeBaseArticle: crate::models::Entity }
