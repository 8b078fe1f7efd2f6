// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inactiveUsersMetricBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/inactiveusersmetricbase?view=graph-rest-beta
pub struct InactiveUsersMetricBase {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InactiveUsersMetricBase: "microsoft.graph.inactiveUsersMetricBase", entity, base super::Entity, family InactiveUsersMetricBaseKind;
    app_id: "appId",
    fact_date: "factDate" required,
    id: "id" key required,
    inactive30_day_count: "inactive30DayCount",
    inactive60_day_count: "inactive60DayCount",
    inactive90_day_count: "inactive90DayCount",
}

mg::derived_from! { InactiveUsersMetricBase: super::Entity }

/// The types derived from [`InactiveUsersMetricBase`].
#[non_exhaustive]
pub enum InactiveUsersMetricBaseKind {
    DailyInactiveUsersMetric(Box<super::DailyInactiveUsersMetric>),
    MonthlyInactiveUsersMetric(Box<super::MonthlyInactiveUsersMetric>),
    /// None of these, or a type that this version does not know.
    Other(Box<InactiveUsersMetricBase>),
}

mg::family! {
    InactiveUsersMetricBase => InactiveUsersMetricBaseKind;
    DailyInactiveUsersMetric(super::DailyInactiveUsersMetric),
    MonthlyInactiveUsersMetric(super::MonthlyInactiveUsersMetric),
}
