// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.workbookRangeBorder`, by its URL.
///
/// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format/borders/{workbookRangeBorder-id}`.
pub type WorkbookRangeBorderResource = mg::One<models::WorkbookRangeBorder>;

mg::builder! {
    /// A collection of `microsoft.graph.workbookRangeBorder`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format/borders`.
    WorkbookRangeBorderCollection(mg::Many<models::WorkbookRangeBorder, WorkbookRangeBorderResource>)
}

impl WorkbookRangeBorderCollection {
    /// `GET …/count`
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        mg::Path::function(self, "count")
    }

    /// `GET …/itemAt(index=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_range_border::WorkbookRangeBorderResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
