// @generated
use crate::mg;

/// Entity type [`microsoft.graph.monthlyInactiveUsersMetric`][reference], derived from
/// [`InactiveUsersMetricBase`](super::InactiveUsersMetricBase).
///
/// Requests: [`MonthlyInactiveUsersMetricCollection`], for example
/// `graph.reports().user_insights().monthly().inactive_users()`.
///
/// [`MonthlyInactiveUsersMetricCollection`]: crate::requests::monthly_inactive_users_metric::MonthlyInactiveUsersMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/monthlyinactiveusersmetric?view=graph-rest-beta
pub struct MonthlyInactiveUsersMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inactive30DayCount`.
    pub inactive30_day_count: mg::Field<i64>,
    /// `inactive60DayCount`.
    pub inactive60_day_count: mg::Field<i64>,
    /// `inactive90DayCount`.
    pub inactive90_day_count: mg::Field<i64>,
    /// `inactiveCalendarMonthCount`.
    pub inactive_calendar_month_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MonthlyInactiveUsersMetric: "microsoft.graph.monthlyInactiveUsersMetric", entity, base super::InactiveUsersMetricBase;
    app_id: "appId",
    fact_date: "factDate" required,
    id: "id" key required,
    inactive30_day_count: "inactive30DayCount",
    inactive60_day_count: "inactive60DayCount",
    inactive90_day_count: "inactive90DayCount",
    inactive_calendar_month_count: "inactiveCalendarMonthCount",
}

mg::derived_from! { MonthlyInactiveUsersMetric: super::InactiveUsersMetricBase, super::Entity }
