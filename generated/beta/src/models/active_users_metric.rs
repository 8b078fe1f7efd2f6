// @generated
use crate::mg;

/// Entity type [`microsoft.graph.activeUsersMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ActiveUsersMetricCollection`], for example
/// `graph.reports().user_insights().daily().active_users()`.
///
/// [`ActiveUsersMetricCollection`]: crate::requests::active_users_metric::ActiveUsersMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/activeusersmetric?view=graph-rest-beta
pub struct ActiveUsersMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `os`.
    pub os: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActiveUsersMetric: "microsoft.graph.activeUsersMetric", entity, base super::Entity;
    app_id: "appId",
    app_name: "appName",
    count: "count" required,
    country: "country",
    fact_date: "factDate" required,
    id: "id" key required,
    language: "language",
    os: "os",
}

mg::derived_from! { ActiveUsersMetric: super::Entity }
