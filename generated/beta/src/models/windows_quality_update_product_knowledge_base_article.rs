// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle`.
pub struct WindowsQualityUpdateProductKnowledgeBaseArticle {
    /// `articleId`. Never null.
    pub article_id: mg::Field<String>,
    /// `articleUrl`. Never null.
    pub article_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateProductKnowledgeBaseArticle: "microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle", complex;
    article_id: "articleId" required,
    article_url: "articleUrl" required,
}
