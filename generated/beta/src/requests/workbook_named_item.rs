// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookNamedItem`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}`.
    WorkbookNamedItemResource(mg::One<models::WorkbookNamedItem>)
}

impl WorkbookNamedItemResource {
    /// `…/worksheet`: `workbookWorksheet`
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::to(self, "worksheet")
    }

    /// `GET …/range`
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
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookNamedItem`, by its URL.
    ///
    /// For example `/drive/root/workbook/names`.
    WorkbookNamedItemCollection(mg::Many<models::WorkbookNamedItem, WorkbookNamedItemResource>)
}

impl WorkbookNamedItemCollection {
    /// `POST …/add`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Sites.Read.All | **Files.ReadWrite** | **Sites.Read.All** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookNamedItem> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `POST …/addFormulaLocal`
    #[inline]
    pub fn add_formula_local(
        &self,
        parameters: AddFormulaLocal,
    ) -> mg::Request<models::WorkbookNamedItem> {
        mg::Path::action_with(self, "addFormulaLocal", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `comment`: String
    comment "comment": String,
    /// `name`: String
    name "name": String,
    /// `reference`: Json
    reference "reference": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.addFormulaLocal`.
    AddFormulaLocal "microsoft.graph.addFormulaLocal" "parameters";
    /// `comment`: String
    comment "comment": String,
    /// `formula`: String
    formula "formula": String,
    /// `name`: String
    name "name": String,
}
