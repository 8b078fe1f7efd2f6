// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartPoint`](models::WorkbookChartPoint): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .drive()
///     .root()
///     .workbook()
///     .worksheets()
///     .id(id)
///     .charts()
///     .id(id)
///     .series()
///     .id(id)
///     .points()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartPointResource(mg::One<models::WorkbookChartPoint>);

mg::builder! { WorkbookChartPointResource: mg::One<models::WorkbookChartPoint> }

impl WorkbookChartPointResource {
    /// `…/format`: [`WorkbookChartPointFormat`](models::WorkbookChartPointFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_point_format::WorkbookChartPointFormatResource {
        mg::navigate(self, "format")
    }
}

/// Requests on a collection of [`WorkbookChartPoint`](models::WorkbookChartPoint): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series().id(id).points()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartPointCollection(
    mg::Many<models::WorkbookChartPoint, WorkbookChartPointResource>,
);

mg::builder! { WorkbookChartPointCollection: mg::Many<models::WorkbookChartPoint, WorkbookChartPointResource> }

impl WorkbookChartPointCollection {
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
    ) -> requests::workbook_chart_point::WorkbookChartPointResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookChartPointCollection::item_at`].
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
