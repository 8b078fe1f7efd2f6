// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookTableSort`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/sort`.
    WorkbookTableSortResource(mg::One<models::WorkbookTableSort>)
}

impl WorkbookTableSortResource {
    /// `POST …/apply`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        mg::Path::action_with(self, "apply", &parameters)
    }

    /// `POST …/clear`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        mg::Path::action(self, "clear")
    }

    /// `POST …/reapply`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn reapply(&self) -> mg::Request<()> {
        mg::Path::action(self, "reapply")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.apply`.
    Apply "microsoft.graph.apply" "parameters";
    /// `fields`: Collection(workbookSortField)
    fields "fields": Vec<models::WorkbookSortField>,
    /// `matchCase`: Boolean, not null
    match_case "matchCase" "r": bool,
    /// `method`: String, not null
    method "method" "r": String,
}
