// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookTableColumn`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}`.
    WorkbookTableColumnResource(mg::One<models::WorkbookTableColumn>)
}

impl WorkbookTableColumnResource {
    /// `…/filter`: `workbookFilter`
    #[inline]
    pub fn filter(&self) -> requests::workbook_filter::WorkbookFilterResource {
        mg::to(self, "filter")
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
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta); 200.
    /// - `PATCH /me/drive/items/{id}/workbook/names/{name}/range`
    /// - `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range`
    /// - `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - … and 2 more
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
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
    /// A collection of `microsoft.graph.workbookTableColumn`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/columns`.
    WorkbookTableColumnCollection(mg::Many<models::WorkbookTableColumn, WorkbookTableColumnResource>)
}

impl WorkbookTableColumnCollection {
    /// `POST …/add`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookTableColumn> {
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
    ) -> requests::workbook_table_column::WorkbookTableColumnResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `index`: Int32
    index "index": i32,
    /// `name`: String
    name "name": String,
    /// `values`: Json
    values "values": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
