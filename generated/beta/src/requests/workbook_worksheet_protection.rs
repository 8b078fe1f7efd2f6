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
    #[inline]
    pub fn protect(&self, parameters: Protect) -> mg::Request<()> {
        mg::Path::action_with(self, "protect", &parameters)
    }

    /// `POST …/unprotect`
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
