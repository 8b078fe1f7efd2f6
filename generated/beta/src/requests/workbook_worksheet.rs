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
    #[inline]
    pub fn charts(&self) -> requests::workbook_chart::WorkbookChartCollection {
        mg::to(self, "charts")
    }

    /// `…/names`: many `workbookNamedItem`
    #[inline]
    pub fn names(&self) -> requests::workbook_named_item::WorkbookNamedItemCollection {
        mg::to(self, "names")
    }

    /// `…/pivotTables`: many `workbookPivotTable`
    #[inline]
    pub fn pivot_tables(
        &self,
    ) -> requests::workbook_pivot_table::WorkbookPivotTableCollection {
        mg::to(self, "pivotTables")
    }

    /// `…/protection`: `workbookWorksheetProtection`
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_worksheet_protection::WorkbookWorksheetProtectionResource {
        mg::to(self, "protection")
    }

    /// `…/tables`: many `workbookTable`
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
    #[inline]
    pub fn cell(
        &self,
        parameters: Cell,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "cell", &parameters))
    }

    /// `GET …/range`
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
    }

    /// `GET …/range(address=…)`
    #[inline]
    pub fn range_with(
        &self,
        parameters: Range,
    ) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call_with(self, "range", &parameters))
    }

    /// `GET …/usedRange`
    #[inline]
    pub fn used_range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "usedRange"))
    }

    /// `GET …/usedRange(valuesOnly=…)`
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
