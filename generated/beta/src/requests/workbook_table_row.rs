// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookTableRow`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/rows/{workbookTableRow-id}`.
    WorkbookTableRowResource(mg::One<models::WorkbookTableRow>)
}

impl WorkbookTableRowResource {
    /// `GET …/range`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` `/me/drive/items/{id}/workbook/tables/{id}/rows/{id}/range`, `/me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}/range`, `/users/{id}/drive/items/{id}/workbook/tables/{id}/rows/{id}/range`, … | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET` `/me/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})/range`, `/me/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt(index={index})/range`, `/users/{id}/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})/range`, … | **Files.ReadWrite** | – |
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookTableRow`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/rows`.
    WorkbookTableRowCollection(mg::Many<models::WorkbookTableRow, WorkbookTableRowResource>)
}

impl WorkbookTableRowCollection {
    /// `POST …/add`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-beta); 200.
    /// - `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/add`
    /// - `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add`
    /// - `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`
    /// - `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookTableRow> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `GET …/count`
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        mg::Path::function(self, "count")
    }

    /// `GET …/itemAt(index=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_table_row::WorkbookTableRowResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `index`: Int32
    index "index": i32,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
