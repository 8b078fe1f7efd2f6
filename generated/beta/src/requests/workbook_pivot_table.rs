// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookPivotTable`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/pivotTables/{workbookPivotTable-id}`.
    WorkbookPivotTableResource(mg::One<models::WorkbookPivotTable>)
}

impl WorkbookPivotTableResource {
    /// `…/worksheet`: `workbookWorksheet`
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::to(self, "worksheet")
    }

    /// `POST …/refresh`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        mg::Path::action(self, "refresh")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookPivotTable`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/pivotTables`.
    WorkbookPivotTableCollection(mg::Many<models::WorkbookPivotTable, WorkbookPivotTableResource>)
}

impl WorkbookPivotTableCollection {
    /// `POST …/refreshAll`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn refresh_all(&self) -> mg::Request<()> {
        mg::Path::action(self, "refreshAll")
    }
}
