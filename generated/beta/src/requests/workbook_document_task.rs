// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookDocumentTask`](models::WorkbookDocumentTask): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.drive().root().workbook().comments().id(id).task()`.
#[derive(Clone, Debug)]
pub struct WorkbookDocumentTaskResource(mg::One<models::WorkbookDocumentTask>);

mg::builder! { WorkbookDocumentTaskResource: mg::One<models::WorkbookDocumentTask> }

impl WorkbookDocumentTaskResource {
    /// `…/changes`: many [`WorkbookDocumentTaskChange`](models::WorkbookDocumentTaskChange).
    #[inline]
    pub fn changes(
        &self,
    ) -> requests::workbook_document_task_change::WorkbookDocumentTaskChangeCollection {
        mg::navigate(self, "changes")
    }

    /// `…/comment`: [`WorkbookComment`](models::WorkbookComment).
    #[inline]
    pub fn comment(&self) -> requests::workbook_comment::WorkbookCommentResource {
        mg::navigate(self, "comment")
    }
}

/// Requests on a collection of [`WorkbookDocumentTask`](models::WorkbookDocumentTask): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).tasks()`.
#[derive(Clone, Debug)]
pub struct WorkbookDocumentTaskCollection(
    mg::Many<models::WorkbookDocumentTask, WorkbookDocumentTaskResource>,
);

mg::builder! { WorkbookDocumentTaskCollection: mg::Many<models::WorkbookDocumentTask, WorkbookDocumentTaskResource> }

impl WorkbookDocumentTaskCollection {
    /// `GET …/count`.
    ///
    /// Returns `i32`.
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        self.raw().function("count")
    }

    /// `GET …/itemAt(index=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn item_at(
        &self,
        parameters: impl Into<ItemAt>,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookDocumentTaskCollection::item_at`].
///
/// A call can pass `index` alone.
pub struct ItemAt {
    /// `index`. Required.
    pub index: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemAt: "microsoft.graph.itemAt", parameters;
    index: "index" required,
}

mg::required_parameters! {
    ItemAt;
    index: i32,
}
