// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookComment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookcomment?view=graph-rest-beta>
    WorkbookComment "microsoft.graph.workbookComment" "entity" : super::Entity;
    /// `cellAddress`: String
    cell_address "cellAddress": String,
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

mg::derived_from! { WorkbookComment: super::Entity }

impl WorkbookComment {
    /// `replies`: many `workbookCommentReply`, contained
    pub const REPLIES: mg::Nav<WorkbookComment, Vec<super::WorkbookCommentReply>> = mg::Nav::new(
        "replies",
    );
    /// `task`: `workbookDocumentTask`, contained
    pub const TASK: mg::Nav<WorkbookComment, super::WorkbookDocumentTask> = mg::Nav::new(
        "task",
    );
}
