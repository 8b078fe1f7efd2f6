// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookRangeBorder`](models::WorkbookRangeBorder): `get`, `update`, `delete`.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format().borders().id(id)`.
pub type WorkbookRangeBorderResource = mg::One<models::WorkbookRangeBorder>;

/// Requests on a collection of [`WorkbookRangeBorder`](models::WorkbookRangeBorder): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format().borders()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeBorderCollection(
    mg::Many<models::WorkbookRangeBorder, WorkbookRangeBorderResource>,
);

mg::builder! { WorkbookRangeBorderCollection: mg::Many<models::WorkbookRangeBorder, WorkbookRangeBorderResource> }

impl WorkbookRangeBorderCollection {
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
    ) -> requests::workbook_range_border::WorkbookRangeBorderResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookRangeBorderCollection::item_at`].
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
