// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.knowledgeBaseArticle`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`KnowledgeBaseArticleResource`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .products()
///     .id(id)
///     .known_issues()
///     .id(id)
///     .originating_knowledge_base_article()
/// ```
///
/// [`KnowledgeBaseArticleResource`]: crate::requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-knowledgebasearticle?view=graph-rest-beta
pub struct KnowledgeBaseArticle {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KnowledgeBaseArticle: "microsoft.graph.windowsUpdates.knowledgeBaseArticle", entity, base crate::models::Entity;
    id: "id" key required,
    url: "url" required,
}

mg::derived_from! { KnowledgeBaseArticle: crate::models::Entity }
