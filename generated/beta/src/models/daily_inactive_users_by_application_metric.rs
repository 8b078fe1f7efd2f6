// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dailyInactiveUsersByApplicationMetric`][reference], derived from
/// [`InactiveUsersByApplicationMetricBase`](super::InactiveUsersByApplicationMetricBase).
///
/// Requests: [`DailyInactiveUsersByApplicationMetricCollection`], for example
/// `graph.reports().user_insights().daily().inactive_users_by_application()`.
///
/// [`DailyInactiveUsersByApplicationMetricCollection`]: crate::requests::daily_inactive_users_by_application_metric::DailyInactiveUsersByApplicationMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/dailyinactiveusersbyapplicationmetric?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
)]
pub struct DailyInactiveUsersByApplicationMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inactive1DayCount`.
    pub inactive1_day_count: mg::Field<i64>,
    /// `inactive30DayCount`.
    pub inactive30_day_count: mg::Field<i64>,
    /// `inactive60DayCount`.
    pub inactive60_day_count: mg::Field<i64>,
    /// `inactive90DayCount`.
    pub inactive90_day_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DailyInactiveUsersByApplicationMetric: "microsoft.graph.dailyInactiveUsersByApplicationMetric", entity, base super::InactiveUsersByApplicationMetricBase;
    app_id: "appId",
    fact_date: "factDate" required,
    id: "id" key required,
    inactive1_day_count: "inactive1DayCount",
    inactive30_day_count: "inactive30DayCount",
    inactive60_day_count: "inactive60DayCount",
    inactive90_day_count: "inactive90DayCount",
}

mg::derived_from! { DailyInactiveUsersByApplicationMetric: super::InactiveUsersByApplicationMetricBase, super::Entity }
