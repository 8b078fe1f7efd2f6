// @generated
use crate::{mg, models, requests};

/// Requests on one [`KnownIssue`](models::windows_updates::KnownIssue): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().windows().updates().products().id(id).known_issues().id(id)`.
#[derive(Clone, Debug)]
pub struct KnownIssueResource(mg::One<models::windows_updates::KnownIssue>);

mg::builder! { KnownIssueResource: mg::One<models::windows_updates::KnownIssue> }

impl KnownIssueResource {
    /// `…/originatingKnowledgeBaseArticle`:
    /// [`KnowledgeBaseArticle`](models::windows_updates::KnowledgeBaseArticle).
    #[inline]
    pub fn originating_knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::navigate(self, "originatingKnowledgeBaseArticle")
    }

    /// `…/resolvingKnowledgeBaseArticle`:
    /// [`KnowledgeBaseArticle`](models::windows_updates::KnowledgeBaseArticle).
    #[inline]
    pub fn resolving_knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::navigate(self, "resolvingKnowledgeBaseArticle")
    }
}

/// Requests on a collection of [`KnownIssue`](models::windows_updates::KnownIssue): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().products().id(id).known_issues()`.
pub type KnownIssueCollection = mg::Many<
    models::windows_updates::KnownIssue,
    KnownIssueResource,
>;
