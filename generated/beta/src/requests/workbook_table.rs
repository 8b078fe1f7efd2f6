// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookTable`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}`.
    WorkbookTableResource(mg::One<models::WorkbookTable>)
}

impl WorkbookTableResource {
    /// `…/columns`: many `workbookTableColumn`
    ///
    /// [List columns](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-beta); 200.
    ///
    /// [Create TableColumn](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn columns(
        &self,
    ) -> requests::workbook_table_column::WorkbookTableColumnCollection {
        mg::to(self, "columns")
    }

    /// `…/rows`: many `workbookTableRow`
    ///
    /// [List rows](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | – |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows(&self) -> requests::workbook_table_row::WorkbookTableRowCollection {
        mg::to(self, "rows")
    }

    /// `…/sort`: `workbookTableSort`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn sort(&self) -> requests::workbook_table_sort::WorkbookTableSortResource {
        mg::to(self, "sort")
    }

    /// `…/worksheet`: `workbookWorksheet`
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::to(self, "worksheet")
    }

    /// `POST …/clearFilters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/tables/{id|name}/clearFilters`
    /// - `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear_filters(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearFilters")
    }

    /// `POST …/convertToRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/tables/{id|name}/convertToRange`
    /// - `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn convert_to_range(&self) -> mg::Request<models::WorkbookRange> {
        mg::Path::action(self, "convertToRange")
    }

    /// `GET …/dataBodyRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/DataBodyRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/DataBodyRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/DataBodyRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/DataBodyRange`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn data_body_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "dataBodyRange"))
    }

    /// `GET …/headerRowRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/HeaderRowRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/HeaderRowRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/HeaderRowRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/HeaderRowRange`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn header_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "headerRowRange"))
    }

    /// `GET …/range`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/Range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/Range`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/Range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/Range`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
    }

    /// `POST …/reapplyFilters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/tables/{id|name}/reapplyFilters`
    /// - `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn reapply_filters(&self) -> mg::Request<()> {
        mg::Path::action(self, "reapplyFilters")
    }

    /// `GET …/totalRowRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/TotalRowRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/TotalRowRange`
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/TotalRowRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/TotalRowRange`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn total_row_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "totalRowRange"))
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookTable`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables`.
    WorkbookTableCollection(mg::Many<models::WorkbookTable, WorkbookTableResource>)
}

impl WorkbookTableCollection {
    /// `POST …/add`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-beta); 201.
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/add`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/add`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookTable> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `GET …/count`
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        mg::Path::function(self, "count")
    }

    /// `GET …/itemAt(index=…)`
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_table::WorkbookTableResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `address`: String
    address "address": String,
    /// `hasHeaders`: Boolean, not null
    has_headers "hasHeaders" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
