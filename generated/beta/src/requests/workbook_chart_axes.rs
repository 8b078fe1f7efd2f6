// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAxes`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes`.
    WorkbookChartAxesResource(mg::One<models::WorkbookChartAxes>)
}

impl WorkbookChartAxesResource {
    /// `…/categoryAxis`: `workbookChartAxis`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn category_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::to(self, "categoryAxis")
    }

    /// `…/seriesAxis`: `workbookChartAxis`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn series_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::to(self, "seriesAxis")
    }

    /// `…/valueAxis`: `workbookChartAxis`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn value_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::to(self, "valueAxis")
    }
}
