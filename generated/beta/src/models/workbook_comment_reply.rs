// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookCommentReply`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookcommentreply?view=graph-rest-beta>
    WorkbookCommentReply "microsoft.graph.workbookCommentReply" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `contentType`: String, not null
    content_type "contentType" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mentions`: Collection(workbookCommentMention)
    mentions "mentions": Vec<super::WorkbookCommentMention>,
    /// `richContent`: String
    rich_content "richContent": String,
}

mg::derived_from! { WorkbookCommentReply: super::Entity }

impl WorkbookCommentReply {
    /// `task`: `workbookDocumentTask`, contained
    pub const TASK: mg::Nav<WorkbookCommentReply, super::WorkbookDocumentTask> = mg::Nav::new(
        "task",
    );
}
