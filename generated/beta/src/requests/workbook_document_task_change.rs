// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookDocumentTaskChange`](models::WorkbookDocumentTaskChange): `get`,
/// `update`, `delete`.
///
/// For example `graph.drive().root().workbook().comments().id(id).task().changes().id(id)`.
pub type WorkbookDocumentTaskChangeResource = mg::One<
    models::WorkbookDocumentTaskChange,
>;

/// Requests on a collection of [`WorkbookDocumentTaskChange`](models::WorkbookDocumentTaskChange):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().comments().id(id).task().changes()`.
#[derive(Clone, Debug)]
pub struct WorkbookDocumentTaskChangeCollection(
    mg::Many<models::WorkbookDocumentTaskChange, WorkbookDocumentTaskChangeResource>,
);

mg::builder! { WorkbookDocumentTaskChangeCollection: mg::Many<models::WorkbookDocumentTaskChange, WorkbookDocumentTaskChangeResource> }

impl WorkbookDocumentTaskChangeCollection {
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
    ) -> requests::workbook_document_task_change::WorkbookDocumentTaskChangeResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookDocumentTaskChangeCollection::item_at`].
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
