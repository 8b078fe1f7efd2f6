// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartSeries`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}`.
    WorkbookChartSeriesResource(mg::One<models::WorkbookChartSeries>)
}

impl WorkbookChartSeriesResource {
    /// `…/format`: `workbookChartSeriesFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_series_format::WorkbookChartSeriesFormatResource {
        mg::to(self, "format")
    }

    /// `…/points`: many `workbookChartPoint`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn points(
        &self,
    ) -> requests::workbook_chart_point::WorkbookChartPointCollection {
        mg::to(self, "points")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookChartSeries`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series`.
    WorkbookChartSeriesCollection(mg::Many<models::WorkbookChartSeries, WorkbookChartSeriesResource>)
}

impl WorkbookChartSeriesCollection {
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
    ) -> requests::workbook_chart_series::WorkbookChartSeriesResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
