// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.knownIssue`, by its URL.
    ///
    /// For example `/admin/windows/updates/products/{product-id}/knownIssues/{knownIssue-id}`.
    KnownIssueResource(mg::One<models::windows_updates::KnownIssue>)
}

impl KnownIssueResource {
    /// `…/originatingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`
    #[inline]
    pub fn originating_knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::to(self, "originatingKnowledgeBaseArticle")
    }

    /// `…/resolvingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`
    #[inline]
    pub fn resolving_knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::to(self, "resolvingKnowledgeBaseArticle")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.knownIssue`, by its URL.
///
/// For example `/admin/windows/updates/products/{product-id}/knownIssues`.
pub type KnownIssueCollection = mg::Many<
    models::windows_updates::KnownIssue,
    KnownIssueResource,
>;
