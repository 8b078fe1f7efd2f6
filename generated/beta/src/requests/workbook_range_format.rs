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
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` `/me/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`, `/me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}`, `/users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`, … | **Files.ReadWrite** | – |
    /// | `GET …/{id}` `/me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, `/me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, `/users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, … | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` `/me/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`, `/me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}`, `/users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`, … | **Files.ReadWrite** | – |
    /// | `PATCH …/{id}` `/me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, `/me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, `/users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`, … | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn borders(
        &self,
    ) -> requests::workbook_range_border::WorkbookRangeBorderCollection {
        mg::to(self, "borders")
    }

    /// `…/fill`: `workbookRangeFill`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn fill(&self) -> requests::workbook_range_fill::WorkbookRangeFillResource {
        mg::to(self, "fill")
    }

    /// `…/font`: `workbookRangeFont`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn font(&self) -> requests::workbook_range_font::WorkbookRangeFontResource {
        mg::to(self, "font")
    }

    /// `…/protection`: `workbookFormatProtection`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn protection(
        &self,
    ) -> requests::workbook_format_protection::WorkbookFormatProtectionResource {
        mg::to(self, "protection")
    }

    /// `POST …/autofitColumns`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn autofit_columns(&self) -> mg::Request<()> {
        mg::Path::action(self, "autofitColumns")
    }

    /// `POST …/autofitRows`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn autofit_rows(&self) -> mg::Request<()> {
        mg::Path::action(self, "autofitRows")
    }
}
