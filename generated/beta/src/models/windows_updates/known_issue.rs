// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.knownIssue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-knownissue?view=graph-rest-beta>
    KnownIssue "microsoft.graph.windowsUpdates.knownIssue" "entity" : crate::models::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `knownIssueHistories`: Collection(microsoft.graph.windowsUpdates.knownIssueHistoryItem)
    known_issue_histories "knownIssueHistories": Vec<super::KnownIssueHistoryItem>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `resolvedDateTime`: DateTimeOffset
    resolved_date_time "resolvedDateTime": mg::DateTimeOffset,
    /// `safeguardHoldIds`: Collection(Int32), items not null
    safeguard_hold_ids "safeguardHoldIds" "r": Vec<i32>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: microsoft.graph.windowsUpdates.windowsReleaseHealthStatus, not null
    status "status" "r": mg::Open<super::WindowsReleaseHealthStatus>,
    /// `title`: String, not null
    title "title" "r": String,
    /// `webViewUrl`: String, not null
    web_view_url "webViewUrl" "r": String,
}

mg::derived_from! { KnownIssue: crate::models::Entity }

impl KnownIssue {
    /// `originatingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, contained
    pub const ORIGINATING_KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        KnownIssue,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("originatingKnowledgeBaseArticle");
    /// `resolvingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, contained
    pub const RESOLVING_KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        KnownIssue,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("resolvingKnowledgeBaseArticle");
}
