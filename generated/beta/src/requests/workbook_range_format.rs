// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookRangeFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format`.
    WorkbookRangeFormatResource(mg::One<models::WorkbookRangeFormat>)
}

impl WorkbookRangeFormatResource {
    /// `…/borders`: many `workbookRangeBorder`
    #[inline]
    pub fn borders(
        &self,
    ) -> requests::workbook_range_border::WorkbookRangeBorderCollection {
        mg::to(self, "borders")
    }

    /// `…/fill`: `workbookRangeFill`
    #[inline]
    pub fn fill(&self) -> requests::workbook_range_fill::WorkbookRangeFillResource {
        mg::to(self, "fill")
    }

    /// `…/font`: `workbookRangeFont`
    #[inline]
    pub fn font(&self) -> requests::workbook_range_font::WorkbookRangeFontResource {
        mg::to(self, "font")
    }

    /// `…/protection`: `workbookFormatProtection`
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_format_protection::WorkbookFormatProtectionResource {
        mg::to(self, "protection")
    }

    /// `POST …/autofitColumns`
    #[inline]
    pub fn autofit_columns(&self) -> mg::Request<()> {
        mg::Path::action(self, "autofitColumns")
    }

    /// `POST …/autofitRows`
    #[inline]
    pub fn autofit_rows(&self) -> mg::Request<()> {
        mg::Path::action(self, "autofitRows")
    }
}
