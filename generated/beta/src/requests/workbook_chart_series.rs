// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartSeries`](models::WorkbookChartSeries): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookChartSeriesResource(mg::One<models::WorkbookChartSeries>);

mg::builder! { WorkbookChartSeriesResource: mg::One<models::WorkbookChartSeries> }

impl WorkbookChartSeriesResource {
    /// `…/format`: [`WorkbookChartSeriesFormat`](models::WorkbookChartSeriesFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_series_format::WorkbookChartSeriesFormatResource {
        mg::navigate(self, "format")
    }

    /// `…/points`: many [`WorkbookChartPoint`](models::WorkbookChartPoint).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn points(
        &self,
    ) -> requests::workbook_chart_point::WorkbookChartPointCollection {
        mg::navigate(self, "points")
    }
}

/// Requests on a collection of [`WorkbookChartSeries`](models::WorkbookChartSeries): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartSeriesCollection(
    mg::Many<models::WorkbookChartSeries, WorkbookChartSeriesResource>,
);

mg::builder! { WorkbookChartSeriesCollection: mg::Many<models::WorkbookChartSeries, WorkbookChartSeriesResource> }

impl WorkbookChartSeriesCollection {
    /// `GET …/count`.
    ///
    /// Returns `i32`.
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        self.raw().function("count")
    }

    /// `GET …/itemAt(index=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn item_at(
        &self,
        parameters: impl Into<ItemAt>,
    ) -> requests::workbook_chart_series::WorkbookChartSeriesResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookChartSeriesCollection::item_at`].
///
/// A call can pass `index` alone.
pub struct ItemAt {
    /// `index`. Required.
    pub index: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemAt: "microsoft.graph.itemAt", parameters;
    index: "index" required,
}

mg::required_parameters! {
    ItemAt;
    index: i32,
}
