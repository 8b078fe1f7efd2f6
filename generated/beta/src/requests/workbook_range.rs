// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookRange`](models::WorkbookRange): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeResource(mg::One<models::WorkbookRange>);

mg::builder! { WorkbookRangeResource: mg::One<models::WorkbookRange> }

impl WorkbookRangeResource {
    /// `…/format`: [`WorkbookRangeFormat`](models::WorkbookRangeFormat).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_range_format::WorkbookRangeFormatResource {
        mg::navigate(self, "format")
    }

    /// `…/sort`: [`WorkbookRangeSort`](models::WorkbookRangeSort).
    #[inline]
    pub fn sort(&self) -> requests::workbook_range_sort::WorkbookRangeSortResource {
        mg::navigate(self, "sort")
    }

    /// `…/worksheet`: [`WorkbookWorksheet`](models::WorkbookWorksheet).
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::navigate(self, "worksheet")
    }

    /// `GET …/boundingRect(anotherRange=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta
    #[inline]
    pub fn bounding_rect(
        &self,
        parameters: impl Into<BoundingRect>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("boundingRect", &parameters.into()).into_builder()
    }

    /// `GET …/cell(row=…,column=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta
    #[inline]
    pub fn cell(
        &self,
        parameters: impl Into<Cell>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("cell", &parameters.into()).into_builder()
    }

    /// `POST …/clear`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta
    #[inline]
    pub fn clear(&self, parameters: impl Into<Clear>) -> mg::Request<()> {
        self.raw().action_with("clear", &parameters.into())
    }

    /// `GET …/column(column=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta
    #[inline]
    pub fn column(
        &self,
        parameters: impl Into<Column>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("column", &parameters.into()).into_builder()
    }

    /// `GET …/columnsAfter`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn columns_after(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("columnsAfter").into_builder()
    }

    /// `GET …/columnsAfter(count=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[doc(alias = "columnsAfter")]
    #[inline]
    pub fn columns_after_with(
        &self,
        parameters: impl Into<ColumnsAfter>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("columnsAfter", &parameters.into()).into_builder()
    }

    /// `GET …/columnsBefore`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn columns_before(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("columnsBefore").into_builder()
    }

    /// `GET …/columnsBefore(count=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[doc(alias = "columnsBefore")]
    #[inline]
    pub fn columns_before_with(
        &self,
        parameters: impl Into<ColumnsBefore>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("columnsBefore", &parameters.into()).into_builder()
    }

    /// `POST …/delete`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta
    #[inline]
    pub fn delete_(&self, parameters: impl Into<Delete>) -> mg::Request<()> {
        self.raw().action_with("delete", &parameters.into())
    }

    /// `GET …/entireColumn`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-beta
    #[inline]
    pub fn entire_column(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("entireColumn").into_builder()
    }

    /// `GET …/entireRow`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-beta
    #[inline]
    pub fn entire_row(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("entireRow").into_builder()
    }

    /// `POST …/insert`.
    ///
    /// Returns 200 with [`WorkbookRange`](models::WorkbookRange).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta
    #[inline]
    pub fn insert(
        &self,
        parameters: impl Into<Insert>,
    ) -> mg::Request<models::WorkbookRange> {
        self.raw().action_with("insert", &parameters.into())
    }

    /// `GET …/intersection(anotherRange=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta
    #[inline]
    pub fn intersection(
        &self,
        parameters: impl Into<Intersection>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("intersection", &parameters.into()).into_builder()
    }

    /// `GET …/lastCell`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-beta
    #[inline]
    pub fn last_cell(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("lastCell").into_builder()
    }

    /// `GET …/lastColumn`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-beta
    #[inline]
    pub fn last_column(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("lastColumn").into_builder()
    }

    /// `GET …/lastRow`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-beta
    #[inline]
    pub fn last_row(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("lastRow").into_builder()
    }

    /// `POST …/merge`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta
    #[inline]
    pub fn merge(&self, parameters: impl Into<Merge>) -> mg::Request<()> {
        self.raw().action_with("merge", &parameters.into())
    }

    /// `GET …/offsetRange(rowOffset=…,columnOffset=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta
    #[inline]
    pub fn offset_range(
        &self,
        parameters: impl Into<OffsetRange>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("offsetRange", &parameters.into()).into_builder()
    }

    /// `GET …/resizedRange(deltaRows=…,deltaColumns=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn resized_range(
        &self,
        parameters: impl Into<ResizedRange>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("resizedRange", &parameters.into()).into_builder()
    }

    /// `GET …/row(row=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta
    #[inline]
    pub fn row(
        &self,
        parameters: impl Into<Row>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("row", &parameters.into()).into_builder()
    }

    /// `GET …/rowsAbove`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn rows_above(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("rowsAbove").into_builder()
    }

    /// `GET …/rowsAbove(count=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[doc(alias = "rowsAbove")]
    #[inline]
    pub fn rows_above_with(
        &self,
        parameters: impl Into<RowsAbove>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("rowsAbove", &parameters.into()).into_builder()
    }

    /// `GET …/rowsBelow`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn rows_below(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("rowsBelow").into_builder()
    }

    /// `GET …/rowsBelow(count=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[doc(alias = "rowsBelow")]
    #[inline]
    pub fn rows_below_with(
        &self,
        parameters: impl Into<RowsBelow>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("rowsBelow", &parameters.into()).into_builder()
    }

    /// `POST …/unmerge`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-beta
    #[inline]
    pub fn unmerge(&self) -> mg::Request<()> {
        self.raw().action("unmerge")
    }

    /// `GET …/usedRange`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta
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
    /// [reference]: https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta
    #[doc(alias = "usedRange")]
    #[inline]
    pub fn used_range_with(
        &self,
        parameters: impl Into<UsedRange>,
    ) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call_with("usedRange", &parameters.into()).into_builder()
    }

    /// `GET …/visibleView`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn visible_view(
        &self,
    ) -> requests::workbook_range_view::WorkbookRangeViewResource {
        self.raw().call("visibleView").into_builder()
    }
}

/// Parameters of [`WorkbookRangeResource::bounding_rect`].
///
/// A call can pass `another_range` alone.
pub struct BoundingRect {
    /// `anotherRange`.
    pub another_range: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BoundingRect: "microsoft.graph.boundingRect", parameters;
    another_range: "anotherRange",
}

mg::required_parameters! {
    BoundingRect;
    another_range: String,
}

/// Parameters of [`WorkbookRangeResource::cell`].
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

/// Parameters of [`WorkbookRangeResource::clear`].
///
/// A call can pass `apply_to` alone.
pub struct Clear {
    /// `applyTo`. Required.
    pub apply_to: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Clear: "microsoft.graph.clear", parameters;
    apply_to: "applyTo" required,
}

mg::required_parameters! {
    Clear;
    apply_to: String,
}

/// Parameters of [`WorkbookRangeResource::column`].
///
/// A call can pass `column` alone.
pub struct Column {
    /// `column`. Required.
    pub column: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Column: "microsoft.graph.column", parameters;
    column: "column" required,
}

mg::required_parameters! {
    Column;
    column: i32,
}

/// Parameters of [`WorkbookRangeResource::columns_after_with`].
///
/// A call can pass `count` alone.
pub struct ColumnsAfter {
    /// `count`.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ColumnsAfter: "microsoft.graph.columnsAfter", parameters;
    count: "count",
}

mg::required_parameters! {
    ColumnsAfter;
    count: i32,
}

/// Parameters of [`WorkbookRangeResource::columns_before_with`].
///
/// A call can pass `count` alone.
pub struct ColumnsBefore {
    /// `count`.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ColumnsBefore: "microsoft.graph.columnsBefore", parameters;
    count: "count",
}

mg::required_parameters! {
    ColumnsBefore;
    count: i32,
}

/// Parameters of [`WorkbookRangeResource::delete_`].
///
/// A call can pass `shift` alone.
pub struct Delete {
    /// `shift`. Required.
    pub shift: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Delete: "microsoft.graph.delete", parameters;
    shift: "shift" required,
}

mg::required_parameters! {
    Delete;
    shift: String,
}

/// Parameters of [`WorkbookRangeResource::insert`].
///
/// A call can pass `shift` alone.
pub struct Insert {
    /// `shift`. Required.
    pub shift: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Insert: "microsoft.graph.insert", parameters;
    shift: "shift" required,
}

mg::required_parameters! {
    Insert;
    shift: String,
}

/// Parameters of [`WorkbookRangeResource::intersection`].
///
/// A call can pass `another_range` alone.
pub struct Intersection {
    /// `anotherRange`.
    pub another_range: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Intersection: "microsoft.graph.intersection", parameters;
    another_range: "anotherRange",
}

mg::required_parameters! {
    Intersection;
    another_range: String,
}

/// Parameters of [`WorkbookRangeResource::merge`].
///
/// A call can pass `across` alone.
pub struct Merge {
    /// `across`. Required.
    pub across: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Merge: "microsoft.graph.merge", parameters;
    across: "across" required,
}

mg::required_parameters! {
    Merge;
    across: bool,
}

/// Parameters of [`WorkbookRangeResource::offset_range`].
///
/// A call can pass the pair of `row_offset` and `column_offset` alone.
pub struct OffsetRange {
    /// `columnOffset`. Required.
    pub column_offset: mg::Field<i32>,
    /// `rowOffset`. Required.
    pub row_offset: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OffsetRange: "microsoft.graph.offsetRange", parameters;
    column_offset: "columnOffset" required,
    row_offset: "rowOffset" required,
}

mg::required_parameters! {
    OffsetRange;
    row_offset: i32,
    column_offset: i32,
}

/// Parameters of [`WorkbookRangeResource::resized_range`].
///
/// A call can pass the pair of `delta_rows` and `delta_columns` alone.
pub struct ResizedRange {
    /// `deltaColumns`. Required.
    pub delta_columns: mg::Field<i32>,
    /// `deltaRows`. Required.
    pub delta_rows: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResizedRange: "microsoft.graph.resizedRange", parameters;
    delta_columns: "deltaColumns" required,
    delta_rows: "deltaRows" required,
}

mg::required_parameters! {
    ResizedRange;
    delta_rows: i32,
    delta_columns: i32,
}

/// Parameters of [`WorkbookRangeResource::row`].
///
/// A call can pass `row` alone.
pub struct Row {
    /// `row`. Required.
    pub row: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Row: "microsoft.graph.row", parameters;
    row: "row" required,
}

mg::required_parameters! {
    Row;
    row: i32,
}

/// Parameters of [`WorkbookRangeResource::rows_above_with`].
///
/// A call can pass `count` alone.
pub struct RowsAbove {
    /// `count`.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RowsAbove: "microsoft.graph.rowsAbove", parameters;
    count: "count",
}

mg::required_parameters! {
    RowsAbove;
    count: i32,
}

/// Parameters of [`WorkbookRangeResource::rows_below_with`].
///
/// A call can pass `count` alone.
pub struct RowsBelow {
    /// `count`.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RowsBelow: "microsoft.graph.rowsBelow", parameters;
    count: "count",
}

mg::required_parameters! {
    RowsBelow;
    count: i32,
}

/// Parameters of [`WorkbookRangeResource::used_range_with`].
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
