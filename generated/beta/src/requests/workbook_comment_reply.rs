// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookCommentReply`](models::WorkbookCommentReply): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.drive().root().workbook().comments().id(id).replies().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookCommentReplyResource(mg::One<models::WorkbookCommentReply>);

mg::builder! { WorkbookCommentReplyResource: mg::One<models::WorkbookCommentReply> }

impl WorkbookCommentReplyResource {
    /// `…/task`: [`WorkbookDocumentTask`](models::WorkbookDocumentTask).
    #[inline]
    pub fn task(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        mg::navigate(self, "task")
    }
}

/// Requests on a collection of [`WorkbookCommentReply`](models::WorkbookCommentReply): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.drive().root().workbook().comments().id(id).replies()`.
pub type WorkbookCommentReplyCollection = mg::Many<
    models::WorkbookCommentReply,
    WorkbookCommentReplyResource,
>;
