// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookCommentReply`, by its URL.
    ///
    /// For example `/drive/root/workbook/comments/{workbookComment-id}/replies/{workbookCommentReply-id}`.
    WorkbookCommentReplyResource(mg::One<models::WorkbookCommentReply>)
}

impl WorkbookCommentReplyResource {
    /// `…/task`: `workbookDocumentTask`
    #[inline]
    pub fn task(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        mg::to(self, "task")
    }
}

/// A collection of `microsoft.graph.workbookCommentReply`, by its URL.
///
/// For example `/drive/root/workbook/comments/{workbookComment-id}/replies`.
pub type WorkbookCommentReplyCollection = mg::Many<
    models::WorkbookCommentReply,
    WorkbookCommentReplyResource,
>;
