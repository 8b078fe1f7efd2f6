// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookWorksheet`](models::WorkbookWorksheet): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookWorksheetResource(mg::One<models::WorkbookWorksheet>);

mg::builder! { WorkbookWorksheetResource: mg::One<models::WorkbookWorksheet> }

impl WorkbookWorksheetResource {
    /// `…/charts`: many [`WorkbookChart`](models::WorkbookChart).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list],
    /// [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-beta
    #[inline]
    pub fn charts(&self) -> requests::workbook_chart::WorkbookChartCollection {
        mg::navigate(self, "charts")
    }

    /// `…/names`: many [`WorkbookNamedItem`](models::WorkbookNamedItem).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-beta
    #[inline]
    pub fn names(&self) -> requests::workbook_named_item::WorkbookNamedItemCollection {
        mg::navigate(self, "names")
    }

    /// `…/pivotTables`: many [`WorkbookPivotTable`](models::WorkbookPivotTable).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn pivot_tables(
        &self,
    ) -> requests::workbook_pivot_table::WorkbookPivotTableCollection {
        mg::navigate(self, "pivotTables")
    }

    /// `…/protection`: [`WorkbookWorksheetProtection`](models::WorkbookWorksheetProtection).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_worksheet_protection::WorkbookWorksheetProtectionResource {
        mg::navigate(self, "protection")
    }

    /// `…/tables`: many [`WorkbookTable`](models::WorkbookTable).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list],
    /// [get], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/table-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/table-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-beta
    #[inline]
    pub fn tables(&self) -> requests::workbook_table::WorkbookTableCollection {
        mg::navigate(self, "tables")
    }

    /// `…/tasks`: many [`WorkbookDocumentTask`](models::WorkbookDocumentTask).
    #[inline]
    pub fn tasks(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `GET …/cell(row=…,column=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-beta
    #[inline]
    pub fn cell(
        &self,
        parameters: impl Into<Cell>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("cell", &parameters.into()).into_builder()
    }

    /// `GET …/range`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). Reference: [Get
    /// Range][reference], [Worksheet: Range][reference-2], [Update range][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("range").into_builder()
    }

    /// `GET …/range(address=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). Reference: [Get
    /// Range][reference], [Worksheet: Range][reference-2], [Update range][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta
    #[doc(alias = "range")]
    #[inline]
    pub fn range_with(
        &self,
        parameters: impl Into<Range>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("range", &parameters.into()).into_builder()
    }

    /// `GET …/usedRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-beta
    #[inline]
    pub fn used_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("usedRange").into_builder()
    }

    /// `GET …/usedRange(valuesOnly=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-beta
    #[doc(alias = "usedRange")]
    #[inline]
    pub fn used_range_with(
        &self,
        parameters: impl Into<UsedRange>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("usedRange", &parameters.into()).into_builder()
    }
}

/// Requests on a collection of [`WorkbookWorksheet`](models::WorkbookWorksheet): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets()`.
#[derive(Clone, Debug)]
pub struct WorkbookWorksheetCollection(
    mg::Many<models::WorkbookWorksheet, WorkbookWorksheetResource>,
);

mg::builder! { WorkbookWorksheetCollection: mg::Many<models::WorkbookWorksheet, WorkbookWorksheetResource> }

impl WorkbookWorksheetCollection {
    /// `POST …/add`.
    ///
    /// Returns [`WorkbookWorksheet`](models::WorkbookWorksheet).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookWorksheet> {
        self.raw().action_with("add", &parameters)
    }
}

/// Parameters of [`WorkbookWorksheetResource::cell`].
///
/// A call can pass the pair of `row` and `column` alone.
pub struct Cell {
    /// `column`. Required.
    pub column: mg::Field<i32>,
    /// `row`. Required.
    pub row: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cell: "microsoft.graph.cell", parameters;
    column: "column" required,
    row: "row" required,
}

mg::required_parameters! {
    Cell;
    row: i32,
    column: i32,
}

/// Parameters of [`WorkbookWorksheetResource::range_with`].
///
/// A call can pass `address` alone.
pub struct Range {
    /// `address`.
    pub address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Range: "microsoft.graph.range", parameters;
    address: "address",
}

mg::required_parameters! {
    Range;
    address: String,
}

/// Parameters of [`WorkbookWorksheetResource::used_range_with`].
///
/// A call can pass `values_only` alone.
pub struct UsedRange {
    /// `valuesOnly`. Required.
    pub values_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsedRange: "microsoft.graph.usedRange", parameters;
    values_only: "valuesOnly" required,
}

mg::required_parameters! {
    UsedRange;
    values_only: bool,
}

/// Parameters of [`WorkbookWorksheetCollection::add`].
pub struct Add {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    name: "name",
}
