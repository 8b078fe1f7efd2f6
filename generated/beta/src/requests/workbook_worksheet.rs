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
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn used_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "usedRange"))
    }

    /// `GET …/usedRange(valuesOnly=…)`
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
