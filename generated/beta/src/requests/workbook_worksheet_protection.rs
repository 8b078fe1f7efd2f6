// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookWorksheetProtection`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/protection`.
    WorkbookWorksheetProtectionResource(mg::One<models::WorkbookWorksheetProtection>)
}

impl WorkbookWorksheetProtectionResource {
    /// `POST …/protect`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn protect(&self, parameters: Protect) -> mg::Request<()> {
        mg::Path::action_with(self, "protect", &parameters)
    }

    /// `POST …/unprotect`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn unprotect(&self) -> mg::Request<()> {
        mg::Path::action(self, "unprotect")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.protect`.
    Protect "microsoft.graph.protect" "parameters";
    /// `options`: workbookWorksheetProtectionOptions
    options "options": mg::Boxed<models::WorkbookWorksheetProtectionOptions>,
}
