// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookRange`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)`.
    WorkbookRangeResource(mg::One<models::WorkbookRange>)
}

impl WorkbookRangeResource {
    /// `…/format`: `workbookRangeFormat`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_range_format::WorkbookRangeFormatResource {
        mg::to(self, "format")
    }

    /// `…/sort`: `workbookRangeSort`
    #[inline]
    pub fn sort(&self) -> requests::workbook_range_sort::WorkbookRangeSortResource {
        mg::to(self, "sort")
    }

    /// `…/worksheet`: `workbookWorksheet`
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::to(self, "worksheet")
    }

    /// `GET …/boundingRect(anotherRange=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/BoundingRect`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/BoundingRect`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn bounding_rect(
        &self,
        parameters: BoundingRect,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "boundingRect", &parameters))
    }

    /// `GET …/cell(row=…,column=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/Cell`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/Cell`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Cell`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Cell`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn cell(
        &self,
        parameters: Cell,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "cell", &parameters))
    }

    /// `POST …/clear`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/clear`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/clear`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/clear`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/clear`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self, parameters: Clear) -> mg::Request<()> {
        mg::Path::action_with(self, "clear", &parameters)
    }

    /// `GET …/column(column=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/Column`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/Column`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Column`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Column`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn column(
        &self,
        parameters: Column,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "column", &parameters))
    }

    /// `GET …/columnsAfter`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn columns_after(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "columnsAfter"))
    }

    /// `GET …/columnsAfter(count=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn columns_after_with(
        &self,
        parameters: ColumnsAfter,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "columnsAfter", &parameters))
    }

    /// `GET …/columnsBefore`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn columns_before(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "columnsBefore"))
    }

    /// `GET …/columnsBefore(count=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn columns_before_with(
        &self,
        parameters: ColumnsBefore,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "columnsBefore", &parameters))
    }

    /// `POST …/delete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/delete`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/delete`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/delete`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/delete`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn delete_(&self, parameters: Delete) -> mg::Request<()> {
        mg::Path::action_with(self, "delete", &parameters)
    }

    /// `GET …/entireColumn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireColumn`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireColumn`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn entire_column(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "entireColumn"))
    }

    /// `GET …/entireRow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireRow`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireRow`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn entire_row(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "entireRow"))
    }

    /// `POST …/insert`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/insert`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/insert`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/insert`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/insert`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn insert(&self, parameters: Insert) -> mg::Request<models::WorkbookRange> {
        mg::Path::action_with(self, "insert", &parameters)
    }

    /// `GET …/intersection(anotherRange=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/Intersection`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/Intersection`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Intersection`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Intersection`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn intersection(
        &self,
        parameters: Intersection,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "intersection", &parameters))
    }

    /// `GET …/lastCell`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/LastCell`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/LastCell`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastCell`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastCell`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn last_cell(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "lastCell"))
    }

    /// `GET …/lastColumn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/LastColumn`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/LastColumn`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn last_column(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "lastColumn"))
    }

    /// `GET …/lastRow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/LastRow`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/LastRow`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastRow`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastRow`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn last_row(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "lastRow"))
    }

    /// `POST …/merge`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/merge`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/merge`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/merge`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/merge`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn merge(&self, parameters: Merge) -> mg::Request<()> {
        mg::Path::action_with(self, "merge", &parameters)
    }

    /// `GET …/offsetRange(rowOffset=…,columnOffset=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/OffsetRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/OffsetRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn offset_range(
        &self,
        parameters: OffsetRange,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "offsetRange", &parameters))
    }

    /// `GET …/resizedRange(deltaRows=…,deltaColumns=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn resized_range(
        &self,
        parameters: ResizedRange,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "resizedRange", &parameters))
    }

    /// `GET …/row(row=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/Row`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/Row`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Row`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Row`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn row(
        &self,
        parameters: Row,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "row", &parameters))
    }

    /// `GET …/rowsAbove`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows_above(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "rowsAbove"))
    }

    /// `GET …/rowsAbove(count=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows_above_with(
        &self,
        parameters: RowsAbove,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "rowsAbove", &parameters))
    }

    /// `GET …/rowsBelow`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows_below(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "rowsBelow"))
    }

    /// `GET …/rowsBelow(count=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows_below_with(
        &self,
        parameters: RowsBelow,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "rowsBelow", &parameters))
    }

    /// `POST …/unmerge`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/names/{name}/range/unmerge`
    /// - `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/unmerge`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/unmerge`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn unmerge(&self) -> mg::Request<()> {
        mg::Path::action(self, "unmerge")
    }

    /// `GET …/usedRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/UsedRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn used_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "usedRange"))
    }

    /// `GET …/usedRange(valuesOnly=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/names/{name}/range/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/UsedRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`
    /// - … and 2 more
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn used_range_with(
        &self,
        parameters: UsedRange,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "usedRange", &parameters))
    }

    /// `GET …/visibleView`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn visible_view(
        &self,
    ) -> requests::workbook_range_view::WorkbookRangeViewResource {
        mg::Builder::at(mg::Path::call(self, "visibleView"))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.boundingRect`.
    BoundingRect "microsoft.graph.boundingRect" "parameters";
    /// `anotherRange`: String
    another_range "anotherRange": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.cell`.
    Cell "microsoft.graph.cell" "parameters";
    /// `column`: Int32, not null
    column "column" "r": i32,
    /// `row`: Int32, not null
    row "row" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.clear`.
    Clear "microsoft.graph.clear" "parameters";
    /// `applyTo`: String, not null
    apply_to "applyTo" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.column`.
    Column "microsoft.graph.column" "parameters";
    /// `column`: Int32, not null
    column "column" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.columnsAfter`.
    ColumnsAfter "microsoft.graph.columnsAfter" "parameters";
    /// `count`: Int32
    count "count": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.columnsBefore`.
    ColumnsBefore "microsoft.graph.columnsBefore" "parameters";
    /// `count`: Int32
    count "count": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.delete`.
    Delete "microsoft.graph.delete" "parameters";
    /// `shift`: String, not null
    shift "shift" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.insert`.
    Insert "microsoft.graph.insert" "parameters";
    /// `shift`: String, not null
    shift "shift" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.intersection`.
    Intersection "microsoft.graph.intersection" "parameters";
    /// `anotherRange`: String
    another_range "anotherRange": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.merge`.
    Merge "microsoft.graph.merge" "parameters";
    /// `across`: Boolean, not null
    across "across" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.offsetRange`.
    OffsetRange "microsoft.graph.offsetRange" "parameters";
    /// `columnOffset`: Int32, not null
    column_offset "columnOffset" "r": i32,
    /// `rowOffset`: Int32, not null
    row_offset "rowOffset" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.resizedRange`.
    ResizedRange "microsoft.graph.resizedRange" "parameters";
    /// `deltaColumns`: Int32, not null
    delta_columns "deltaColumns" "r": i32,
    /// `deltaRows`: Int32, not null
    delta_rows "deltaRows" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.row`.
    Row "microsoft.graph.row" "parameters";
    /// `row`: Int32, not null
    row "row" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.rowsAbove`.
    RowsAbove "microsoft.graph.rowsAbove" "parameters";
    /// `count`: Int32
    count "count": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.rowsBelow`.
    RowsBelow "microsoft.graph.rowsBelow" "parameters";
    /// `count`: Int32
    count "count": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.usedRange`.
    UsedRange "microsoft.graph.usedRange" "parameters";
    /// `valuesOnly`: Boolean, not null
    values_only "valuesOnly" "r": bool,
}
