// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookPivotTable`](models::WorkbookPivotTable): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).pivot_tables().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookPivotTableResource(mg::One<models::WorkbookPivotTable>);

mg::builder! { WorkbookPivotTableResource: mg::One<models::WorkbookPivotTable> }

impl WorkbookPivotTableResource {
    /// `…/worksheet`: [`WorkbookWorksheet`](models::WorkbookWorksheet).
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::navigate(self, "worksheet")
    }

    /// `POST …/refresh`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        self.raw().action("refresh")
    }
}

/// Requests on a collection of [`WorkbookPivotTable`](models::WorkbookPivotTable): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).pivot_tables()`.
#[derive(Clone, Debug)]
pub struct WorkbookPivotTableCollection(
    mg::Many<models::WorkbookPivotTable, WorkbookPivotTableResource>,
);

mg::builder! { WorkbookPivotTableCollection: mg::Many<models::WorkbookPivotTable, WorkbookPivotTableResource> }

impl WorkbookPivotTableCollection {
    /// `POST …/refreshAll`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn refresh_all(&self) -> mg::Request<()> {
        self.raw().action("refreshAll")
    }
}
