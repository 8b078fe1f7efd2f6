// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAxis`](models::WorkbookChartAxis): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).axes().category_axis()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartAxisResource(mg::One<models::WorkbookChartAxis>);

mg::builder! { WorkbookChartAxisResource: mg::One<models::WorkbookChartAxis> }

impl WorkbookChartAxisResource {
    /// `…/format`: [`WorkbookChartAxisFormat`](models::WorkbookChartAxisFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_axis_format::WorkbookChartAxisFormatResource {
        mg::navigate(self, "format")
    }

    /// `…/majorGridlines`: [`WorkbookChartGridlines`](models::WorkbookChartGridlines).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn major_gridlines(
        &self,
    ) -> requests::workbook_chart_gridlines::WorkbookChartGridlinesResource {
        mg::navigate(self, "majorGridlines")
    }

    /// `…/minorGridlines`: [`WorkbookChartGridlines`](models::WorkbookChartGridlines).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn minor_gridlines(
        &self,
    ) -> requests::workbook_chart_gridlines::WorkbookChartGridlinesResource {
        mg::navigate(self, "minorGridlines")
    }

    /// `…/title`: [`WorkbookChartAxisTitle`](models::WorkbookChartAxisTitle).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn title(
        &self,
    ) -> requests::workbook_chart_axis_title::WorkbookChartAxisTitleResource {
        mg::navigate(self, "title")
    }
}
