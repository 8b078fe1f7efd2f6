// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookComment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookCommentCollection`](crate::requests::workbook_comment::WorkbookCommentCollection), for
/// example `graph.drive().root().workbook().comments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookcomment?view=graph-rest-beta
pub struct WorkbookComment {
    /// `cellAddress`.
    pub cell_address: mg::Field<String>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`. Never null.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mentions`.
    pub mentions: mg::Field<Vec<super::WorkbookCommentMention>>,
    /// `richContent`.
    pub rich_content: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookComment: "microsoft.graph.workbookComment", entity, base super::Entity;
    cell_address: "cellAddress",
    content: "content",
    content_type: "contentType" required,
    id: "id" key required,
    mentions: "mentions",
    rich_content: "richContent",
}

mg::derived_from! { WorkbookComment: super::Entity }

impl WorkbookComment {
    /// `replies`: many [`WorkbookCommentReply`](super::WorkbookCommentReply).
    pub const REPLIES: mg::Nav<WorkbookComment, Vec<super::WorkbookCommentReply>> = mg::Nav::new(
        "replies",
    );
    /// `task`: [`WorkbookDocumentTask`](super::WorkbookDocumentTask).
    pub const TASK: mg::Nav<WorkbookComment, super::WorkbookDocumentTask> = mg::Nav::new(
        "task",
    );
}
