// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookWorksheet`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}`.
    WorkbookWorksheetResource(mg::One<models::WorkbookWorksheet>)
}

impl WorkbookWorksheetResource {
    /// `…/charts`: many `workbookChart`
    ///
    /// [List charts](https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-beta); 200.
    ///
    /// [Create Chart](https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn charts(&self) -> requests::workbook_chart::WorkbookChartCollection {
        mg::to(self, "charts")
    }

    /// `…/names`: many `workbookNamedItem`
    ///
    /// [List names](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/drive/items/{id}/workbook/worksheets/{id}/names`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/names` | **Files.ReadWrite**, Files.Read, Sites.Read.All | **Files.Read**, Files.ReadWrite | – |
    /// | `GET` `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/names`, `/users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/names` | **Files.ReadWrite**, Files.Read, Sites.Read.All | **Files.Read**, Files.ReadWrite | **Sites.Read.All** |
    /// | `DELETE …/{id}` `/me/drive/items/{id}/workbook/worksheets/{id}/names/{id}`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/names/{id}` | **Files.ReadWrite.Selected**, Files.ReadWrite, Files.ReadWrite.AppFolder, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/names/{id}`, `/users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/names/{id}` | **Files.ReadWrite.Selected**, Files.ReadWrite, Files.ReadWrite.AppFolder, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Files.ReadWrite.AppFolder, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn names(&self) -> requests::workbook_named_item::WorkbookNamedItemCollection {
        mg::to(self, "names")
    }

    /// `…/pivotTables`: many `workbookPivotTable`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn pivot_tables(
        &self,
    ) -> requests::workbook_pivot_table::WorkbookPivotTableCollection {
        mg::to(self, "pivotTables")
    }

    /// `…/protection`: `workbookWorksheetProtection`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_worksheet_protection::WorkbookWorksheetProtectionResource {
        mg::to(self, "protection")
    }

    /// `…/tables`: many `workbookTable`
    ///
    /// [List TableCollection](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta); 200.
    ///
    /// [List tables](https://learn.microsoft.com/graph/api/worksheet-list-tables?view=graph-rest-beta); 200.
    ///
    /// [Get Table](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-beta); 200.
    ///
    /// [Update table](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-beta); 200.
    ///
    /// [Table: delete](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn tables(&self) -> requests::workbook_table::WorkbookTableCollection {
        mg::to(self, "tables")
    }

    /// `…/tasks`: many `workbookDocumentTask`
    #[inline]
    pub fn tasks(
        &self,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskCollection {
        mg::to(self, "tasks")
    }

    /// `GET …/cell(row=…,column=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/Cell(row={row},column={column})`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/Cell(row={row},column={column})`
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

    /// `GET …/range`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/Range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/Range`
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

    /// `GET …/range(address=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')`
    /// - `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/Range`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/Range`
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
    pub fn range_with(
        &self,
        parameters: Range,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "range", &parameters))
    }

    /// `GET …/usedRange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/UsedRange`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn used_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "usedRange"))
    }

    /// `GET …/usedRange(valuesOnly=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-beta); 200.
    /// - `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/UsedRange`
    /// - `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/UsedRange`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn used_range_with(
        &self,
        parameters: UsedRange,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "usedRange", &parameters))
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookWorksheet`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets`.
    WorkbookWorksheetCollection(mg::Many<models::WorkbookWorksheet, WorkbookWorksheetResource>)
}

impl WorkbookWorksheetCollection {
    /// `POST …/add`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookWorksheet> {
        mg::Path::action_with(self, "add", &parameters)
    }
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
    /// Parameters of `microsoft.graph.range`.
    Range "microsoft.graph.range" "parameters";
    /// `address`: String
    address "address": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.usedRange`.
    UsedRange "microsoft.graph.usedRange" "parameters";
    /// `valuesOnly`: Boolean, not null
    values_only "valuesOnly" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `name`: String
    name "name": String,
}
