// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookRangeFormat`](models::WorkbookRangeFormat): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeFormatResource(mg::One<models::WorkbookRangeFormat>);

mg::builder! { WorkbookRangeFormatResource: mg::One<models::WorkbookRangeFormat> }

impl WorkbookRangeFormatResource {
    /// `…/borders`: many [`WorkbookRangeBorder`](models::WorkbookRangeBorder).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn borders(
        &self,
    ) -> requests::workbook_range_border::WorkbookRangeBorderCollection {
        mg::navigate(self, "borders")
    }

    /// `…/fill`: [`WorkbookRangeFill`](models::WorkbookRangeFill).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn fill(&self) -> requests::workbook_range_fill::WorkbookRangeFillResource {
        mg::navigate(self, "fill")
    }

    /// `…/font`: [`WorkbookRangeFont`](models::WorkbookRangeFont).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn font(&self) -> requests::workbook_range_font::WorkbookRangeFontResource {
        mg::navigate(self, "font")
    }

    /// `…/protection`: [`WorkbookFormatProtection`](models::WorkbookFormatProtection).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_format_protection::WorkbookFormatProtectionResource {
        mg::navigate(self, "protection")
    }

    /// `POST …/autofitColumns`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn autofit_columns(&self) -> mg::Request<()> {
        self.raw().action("autofitColumns")
    }

    /// `POST …/autofitRows`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn autofit_rows(&self) -> mg::Request<()> {
        self.raw().action("autofitRows")
    }
}
