// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookTableColumn`](models::WorkbookTableColumn): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).columns().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookTableColumnResource(mg::One<models::WorkbookTableColumn>);

mg::builder! { WorkbookTableColumnResource: mg::One<models::WorkbookTableColumn> }

impl WorkbookTableColumnResource {
    /// `…/filter`: [`WorkbookFilter`](models::WorkbookFilter).
    #[inline]
    pub fn filter(&self) -> requests::workbook_filter::WorkbookFilterResource {
        mg::navigate(self, "filter")
    }

    /// `GET …/dataBodyRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn data_body_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("dataBodyRange").into_builder()
    }

    /// `GET …/headerRowRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn header_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("headerRowRange").into_builder()
    }

    /// `GET …/range`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). Reference: [Get
    /// Range][reference], [Update range][reference-2].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("range").into_builder()
    }

    /// `GET …/totalRowRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn total_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("totalRowRange").into_builder()
    }
}

/// Requests on a collection of [`WorkbookTableColumn`](models::WorkbookTableColumn): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).columns()`.
#[derive(Clone, Debug)]
pub struct WorkbookTableColumnCollection(
    mg::Many<models::WorkbookTableColumn, WorkbookTableColumnResource>,
);

mg::builder! { WorkbookTableColumnCollection: mg::Many<models::WorkbookTableColumn, WorkbookTableColumnResource> }

impl WorkbookTableColumnCollection {
    /// `POST …/add`.
    ///
    /// Returns [`WorkbookTableColumn`](models::WorkbookTableColumn).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookTableColumn> {
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
    ) -> requests::workbook_table_column::WorkbookTableColumnResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookTableColumnCollection::add`].
pub struct Add {
    /// `index`.
    pub index: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
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
    name: "name",
    values: "values",
}

/// Parameters of [`WorkbookTableColumnCollection::item_at`].
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
