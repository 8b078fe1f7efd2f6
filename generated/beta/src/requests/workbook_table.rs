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
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear_filters(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearFilters")
    }

    /// `POST …/convertToRange`
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
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn data_body_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "dataBodyRange"))
    }

    /// `GET …/headerRowRange`
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
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
    }

    /// `POST …/reapplyFilters`
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
