// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookRangeFill`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format/fill`.
    WorkbookRangeFillResource(mg::One<models::WorkbookRangeFill>)
}

impl WorkbookRangeFillResource {
    /// `POST …/clear`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        mg::Path::action(self, "clear")
    }
}
