// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAxis`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis`.
    WorkbookChartAxisResource(mg::One<models::WorkbookChartAxis>)
}

impl WorkbookChartAxisResource {
    /// `…/format`: `workbookChartAxisFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_axis_format::WorkbookChartAxisFormatResource {
        mg::to(self, "format")
    }

    /// `…/majorGridlines`: `workbookChartGridlines`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn major_gridlines(
        &self,
    ) -> requests::workbook_chart_gridlines::WorkbookChartGridlinesResource {
        mg::to(self, "majorGridlines")
    }

    /// `…/minorGridlines`: `workbookChartGridlines`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn minor_gridlines(
        &self,
    ) -> requests::workbook_chart_gridlines::WorkbookChartGridlinesResource {
        mg::to(self, "minorGridlines")
    }

    /// `…/title`: `workbookChartAxisTitle`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn title(
        &self,
    ) -> requests::workbook_chart_axis_title::WorkbookChartAxisTitleResource {
        mg::to(self, "title")
    }
}
