// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookRangeView`](models::WorkbookRangeView): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().visible_view()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeViewResource(mg::One<models::WorkbookRangeView>);

mg::builder! { WorkbookRangeViewResource: mg::One<models::WorkbookRangeView> }

impl WorkbookRangeViewResource {
    /// `…/rows`: many [`WorkbookRangeView`](models::WorkbookRangeView).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn rows(&self) -> requests::workbook_range_view::WorkbookRangeViewCollection {
        mg::navigate(self, "rows")
    }

    /// `GET …/range`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("range").into_builder()
    }
}

/// Requests on a collection of [`WorkbookRangeView`](models::WorkbookRangeView): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().visible_view().rows()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeViewCollection(
    mg::Many<models::WorkbookRangeView, WorkbookRangeViewResource>,
);

mg::builder! { WorkbookRangeViewCollection: mg::Many<models::WorkbookRangeView, WorkbookRangeViewResource> }

impl WorkbookRangeViewCollection {
    /// `GET …/itemAt(index=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn item_at(
        &self,
        parameters: impl Into<ItemAt>,
    ) -> requests::workbook_range_view::WorkbookRangeViewResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookRangeViewCollection::item_at`].
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
