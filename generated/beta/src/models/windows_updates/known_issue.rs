// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.knownIssue`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`KnownIssueCollection`](crate::requests::windows_updates::known_issue::KnownIssueCollection),
/// for example `graph.admin().windows().updates().products().id(id).known_issues()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-knownissue?view=graph-rest-beta
pub struct KnownIssue {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `knownIssueHistories`.
    pub known_issue_histories: mg::Field<Vec<super::KnownIssueHistoryItem>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resolvedDateTime`.
    pub resolved_date_time: mg::Field<mg::DateTimeOffset>,
    /// `safeguardHoldIds`.
    pub safeguard_hold_ids: mg::Field<Vec<i32>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::WindowsReleaseHealthStatus>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// `webViewUrl`. Never null.
    pub web_view_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KnownIssue: "microsoft.graph.windowsUpdates.knownIssue", entity, base crate::models::Entity;
    description: "description" required,
    id: "id" key required,
    known_issue_histories: "knownIssueHistories",
    last_updated_date_time: "lastUpdatedDateTime" required,
    resolved_date_time: "resolvedDateTime",
    safeguard_hold_ids: "safeguardHoldIds" required,
    start_date_time: "startDateTime" required,
    status: "status" required,
    title: "title" required,
    web_view_url: "webViewUrl" required,
}

mg::derived_from! { KnownIssue: crate::models::Entity }

impl KnownIssue {
    /// `originatingKnowledgeBaseArticle`: [`KnowledgeBaseArticle`](super::KnowledgeBaseArticle).
    pub const ORIGINATING_KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        KnownIssue,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("originatingKnowledgeBaseArticle");
    /// `resolvingKnowledgeBaseArticle`: [`KnowledgeBaseArticle`](super::KnowledgeBaseArticle).
    pub const RESOLVING_KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        KnownIssue,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("resolvingKnowledgeBaseArticle");
}
