// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, by its URL.
///
/// For example `/admin/windows/updates/products/{product-id}/knownIssues/{knownIssue-id}/originatingKnowledgeBaseArticle`.
pub type KnowledgeBaseArticleResource = mg::One<
    models::windows_updates::KnowledgeBaseArticle,
>;
