// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookCommentReply`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookCommentReplyCollection`], for example
/// `graph.drive().root().workbook().comments().id(id).replies()`.
///
/// [`WorkbookCommentReplyCollection`]: crate::requests::workbook_comment_reply::WorkbookCommentReplyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookcommentreply?view=graph-rest-beta
pub struct WorkbookCommentReply {
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
    WorkbookCommentReply: "microsoft.graph.workbookCommentReply", entity, base super::Entity;
    content: "content",
    content_type: "contentType" required,
    id: "id" key required,
    mentions: "mentions",
    rich_content: "richContent",
}

mg::derived_from! { WorkbookCommentReply: super::Entity }

impl WorkbookCommentReply {
    /// `task`: [`WorkbookDocumentTask`](super::WorkbookDocumentTask).
    pub const TASK: mg::Nav<WorkbookCommentReply, super::WorkbookDocumentTask> = mg::Nav::new(
        "task",
    );
}
