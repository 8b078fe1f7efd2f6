// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookRangeView`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/visibleView(…)`.
    WorkbookRangeViewResource(mg::One<models::WorkbookRangeView>)
}

impl WorkbookRangeViewResource {
    /// `…/rows`: many `workbookRangeView`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn rows(&self) -> requests::workbook_range_view::WorkbookRangeViewCollection {
        mg::to(self, "rows")
    }

    /// `GET …/range`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        mg::Builder::at(mg::Path::call(self, "range"))
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookRangeView`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/visibleView(…)/rows`.
    WorkbookRangeViewCollection(mg::Many<models::WorkbookRangeView, WorkbookRangeViewResource>)
}

impl WorkbookRangeViewCollection {
    /// `GET …/itemAt(index=…)`
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_range_view::WorkbookRangeViewResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
