// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookTableRow`](models::WorkbookTableRow): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).rows().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookTableRowResource(mg::One<models::WorkbookTableRow>);

mg::builder! { WorkbookTableRowResource: mg::One<models::WorkbookTableRow> }

impl WorkbookTableRowResource {
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

/// Requests on a collection of [`WorkbookTableRow`](models::WorkbookTableRow): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).rows()`.
#[derive(Clone, Debug)]
pub struct WorkbookTableRowCollection(
    mg::Many<models::WorkbookTableRow, WorkbookTableRowResource>,
);

mg::builder! { WorkbookTableRowCollection: mg::Many<models::WorkbookTableRow, WorkbookTableRowResource> }

impl WorkbookTableRowCollection {
    /// `POST …/add`.
    ///
    /// Returns 200 with [`WorkbookTableRow`](models::WorkbookTableRow).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-beta
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookTableRow> {
        self.raw().action_with("add", &parameters)
    }

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
    ) -> requests::workbook_table_row::WorkbookTableRowResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookTableRowCollection::add`].
pub struct Add {
    /// `index`.
    pub index: mg::Field<i32>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    index: "index",
    values: "values",
}

/// Parameters of [`WorkbookTableRowCollection::item_at`].
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
