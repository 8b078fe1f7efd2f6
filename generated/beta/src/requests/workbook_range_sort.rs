// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookRangeSort`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/sort`.
    WorkbookRangeSortResource(mg::One<models::WorkbookRangeSort>)
}

impl WorkbookRangeSortResource {
    /// `POST …/apply`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        mg::Path::action_with(self, "apply", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.apply`.
    Apply "microsoft.graph.apply" "parameters";
    /// `fields`: Collection(workbookSortField)
    fields "fields": Vec<models::WorkbookSortField>,
    /// `hasHeaders`: Boolean, not null
    has_headers "hasHeaders" "r": bool,
    /// `matchCase`: Boolean, not null
    match_case "matchCase" "r": bool,
    /// `method`: String, not null
    method "method" "r": String,
    /// `orientation`: String, not null
    orientation "orientation" "r": String,
}
