// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookTable`](models::WorkbookTable): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookTableResource(mg::One<models::WorkbookTable>);

mg::builder! { WorkbookTableResource: mg::One<models::WorkbookTable> }

impl WorkbookTableResource {
    /// `…/columns`: many [`WorkbookTableColumn`](models::WorkbookTableColumn).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list],
    /// [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-beta
    #[inline]
    pub fn columns(
        &self,
    ) -> requests::workbook_table_column::WorkbookTableColumnCollection {
        mg::navigate(self, "columns")
    }

    /// `…/rows`: many [`WorkbookTableRow`](models::WorkbookTableRow).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-beta
    #[inline]
    pub fn rows(&self) -> requests::workbook_table_row::WorkbookTableRowCollection {
        mg::navigate(self, "rows")
    }

    /// `…/sort`: [`WorkbookTableSort`](models::WorkbookTableSort).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn sort(&self) -> requests::workbook_table_sort::WorkbookTableSortResource {
        mg::navigate(self, "sort")
    }

    /// `…/worksheet`: [`WorkbookWorksheet`](models::WorkbookWorksheet).
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::navigate(self, "worksheet")
    }

    /// `POST …/clearFilters`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-beta
    #[inline]
    pub fn clear_filters(&self) -> mg::Request<()> {
        self.raw().action("clearFilters")
    }

    /// `POST …/convertToRange`.
    ///
    /// Returns 200 with [`WorkbookRange`](models::WorkbookRange).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-beta
    #[inline]
    pub fn convert_to_range(&self) -> mg::Request<models::WorkbookRange> {
        self.raw().action("convertToRange")
    }

    /// `GET …/dataBodyRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-beta
    #[inline]
    pub fn data_body_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("dataBodyRange").into_builder()
    }

    /// `GET …/headerRowRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-beta
    #[inline]
    pub fn header_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("headerRowRange").into_builder()
    }

    /// `GET …/range`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-range?view=graph-rest-beta
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("range").into_builder()
    }

    /// `POST …/reapplyFilters`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-beta
    #[inline]
    pub fn reapply_filters(&self) -> mg::Request<()> {
        self.raw().action("reapplyFilters")
    }

    /// `GET …/totalRowRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-beta
    #[inline]
    pub fn total_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("totalRowRange").into_builder()
    }
}

/// Requests on a collection of [`WorkbookTable`](models::WorkbookTable): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().tables()`.
#[derive(Clone, Debug)]
pub struct WorkbookTableCollection(
    mg::Many<models::WorkbookTable, WorkbookTableResource>,
);

mg::builder! { WorkbookTableCollection: mg::Many<models::WorkbookTable, WorkbookTableResource> }

impl WorkbookTableCollection {
    /// `POST …/add`.
    ///
    /// Returns 201 with [`WorkbookTable`](models::WorkbookTable).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-beta
    #[inline]
    pub fn add(&self, parameters: impl Into<Add>) -> mg::Request<models::WorkbookTable> {
        self.raw().action_with("add", &parameters.into())
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
    ) -> requests::workbook_table::WorkbookTableResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookTableCollection::add`].
///
/// A call can pass `has_headers` alone.
pub struct Add {
    /// `address`.
    pub address: mg::Field<String>,
    /// `hasHeaders`. Required.
    pub has_headers: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    address: "address",
    has_headers: "hasHeaders" required,
}

mg::required_parameters! {
    Add;
    has_headers: bool,
}

/// Parameters of [`WorkbookTableCollection::item_at`].
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
