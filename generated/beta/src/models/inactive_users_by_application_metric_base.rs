// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inactiveUsersByApplicationMetricBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/inactiveusersbyapplicationmetricbase?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
)]
pub struct InactiveUsersByApplicationMetricBase {
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
    InactiveUsersByApplicationMetricBase: "microsoft.graph.inactiveUsersByApplicationMetricBase", entity, base super::Entity, family InactiveUsersByApplicationMetricBaseKind;
    app_id: "appId",
    fact_date: "factDate" required,
    id: "id" key required,
    inactive30_day_count: "inactive30DayCount",
    inactive60_day_count: "inactive60DayCount",
    inactive90_day_count: "inactive90DayCount",
}

mg::derived_from! { InactiveUsersByApplicationMetricBase: super::Entity }

/// The types derived from [`InactiveUsersByApplicationMetricBase`].
#[non_exhaustive]
pub enum InactiveUsersByApplicationMetricBaseKind {
    DailyInactiveUsersByApplicationMetric(
        Box<super::DailyInactiveUsersByApplicationMetric>,
    ),
    MonthlyInactiveUsersByApplicationMetric(
        Box<super::MonthlyInactiveUsersByApplicationMetric>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<InactiveUsersByApplicationMetricBase>),
}

mg::family! {
    InactiveUsersByApplicationMetricBase => InactiveUsersByApplicationMetricBaseKind;
    DailyInactiveUsersByApplicationMetric(super::DailyInactiveUsersByApplicationMetric),
    MonthlyInactiveUsersByApplicationMetric(super::MonthlyInactiveUsersByApplicationMetric),
}
