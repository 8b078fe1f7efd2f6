// @generated
use crate::{mg, models};

/// Requests on one [`KnowledgeBaseArticle`](models::windows_updates::KnowledgeBaseArticle): `get`,
/// `update`, `delete`.
///
/// For example:
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
pub type KnowledgeBaseArticleResource = mg::One<
    models::windows_updates::KnowledgeBaseArticle,
>;
