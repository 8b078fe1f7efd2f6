// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle`, a complex type.
    WindowsQualityUpdateProductKnowledgeBaseArticle "microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle" "complex";
    /// `articleId`: String, not null
    article_id "articleId" "r": String,
    /// `articleUrl`: String, not null
    article_url "articleUrl" "r": String,
}
