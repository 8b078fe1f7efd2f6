// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookComment`, by its URL.
    ///
    /// For example `/drive/root/workbook/comments/{workbookComment-id}`.
    WorkbookCommentResource(mg::One<models::WorkbookComment>)
}

impl WorkbookCommentResource {
    /// `…/replies`: many `workbookCommentReply`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** |
    #[inline]
    pub fn replies(
        &self,
    ) -> requests::workbook_comment_reply::WorkbookCommentReplyCollection {
        mg::to(self, "replies")
    }

    /// `…/task`: `workbookDocumentTask`
    #[inline]
    pub fn task(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        mg::to(self, "task")
    }
}

/// A collection of `microsoft.graph.workbookComment`, by its URL.
///
/// For example `/drive/root/workbook/comments`.
pub type WorkbookCommentCollection = mg::Many<
    models::WorkbookComment,
    WorkbookCommentResource,
>;
