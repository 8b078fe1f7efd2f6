// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartPoint`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points/{workbookChartPoint-id}`.
    WorkbookChartPointResource(mg::One<models::WorkbookChartPoint>)
}

impl WorkbookChartPointResource {
    /// `…/format`: `workbookChartPointFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_point_format::WorkbookChartPointFormatResource {
        mg::to(self, "format")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookChartPoint`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points`.
    WorkbookChartPointCollection(mg::Many<models::WorkbookChartPoint, WorkbookChartPointResource>)
}

impl WorkbookChartPointCollection {
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
    ) -> requests::workbook_chart_point::WorkbookChartPointResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
