// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userCountMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`UserCountMetricCollection`](crate::requests::user_count_metric::UserCountMetricCollection),
/// for example `graph.reports().user_insights().daily().user_count()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/usercountmetric?view=graph-rest-beta
pub struct UserCountMetric {
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserCountMetric: "microsoft.graph.userCountMetric", entity, base super::Entity;
    count: "count" required,
    fact_date: "factDate" required,
    id: "id" key required,
    language: "language",
}

mg::derived_from! { UserCountMetric: super::Entity }
