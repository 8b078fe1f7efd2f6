// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookComment`](models::WorkbookComment): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().comments().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookCommentResource(mg::One<models::WorkbookComment>);

mg::builder! { WorkbookCommentResource: mg::One<models::WorkbookComment> }

impl WorkbookCommentResource {
    /// `…/replies`: many [`WorkbookCommentReply`](models::WorkbookCommentReply).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn replies(
        &self,
    ) -> requests::workbook_comment_reply::WorkbookCommentReplyCollection {
        mg::navigate(self, "replies")
    }

    /// `…/task`: [`WorkbookDocumentTask`](models::WorkbookDocumentTask).
    #[inline]
    pub fn task(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        mg::navigate(self, "task")
    }
}

/// Requests on a collection of [`WorkbookComment`](models::WorkbookComment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.drive().root().workbook().comments()`.
pub type WorkbookCommentCollection = mg::Many<
    models::WorkbookComment,
    WorkbookCommentResource,
>;
