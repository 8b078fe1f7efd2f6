// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAxes`](models::WorkbookChartAxes): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).axes()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartAxesResource(mg::One<models::WorkbookChartAxes>);

mg::builder! { WorkbookChartAxesResource: mg::One<models::WorkbookChartAxes> }

impl WorkbookChartAxesResource {
    /// `…/categoryAxis`: [`WorkbookChartAxis`](models::WorkbookChartAxis).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn category_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::navigate(self, "categoryAxis")
    }

    /// `…/seriesAxis`: [`WorkbookChartAxis`](models::WorkbookChartAxis).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn series_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::navigate(self, "seriesAxis")
    }

    /// `…/valueAxis`: [`WorkbookChartAxis`](models::WorkbookChartAxis).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn value_axis(
        &self,
    ) -> requests::workbook_chart_axis::WorkbookChartAxisResource {
        mg::navigate(self, "valueAxis")
    }
}
