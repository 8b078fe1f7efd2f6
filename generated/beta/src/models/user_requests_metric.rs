// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userRequestsMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserRequestsMetricCollection`], for example
/// `graph.reports().user_insights().monthly().requests()`.
///
/// [`UserRequestsMetricCollection`]: crate::requests::user_requests_metric::UserRequestsMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userrequestsmetric?view=graph-rest-beta
pub struct UserRequestsMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `factDate`.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityProvider`.
    pub identity_provider: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `requestCount`. Never null.
    pub request_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRequestsMetric: "microsoft.graph.userRequestsMetric", entity, base super::Entity;
    app_id: "appId",
    browser: "browser",
    country: "country",
    fact_date: "factDate",
    id: "id" key required,
    identity_provider: "identityProvider",
    language: "language",
    request_count: "requestCount" required,
}

mg::derived_from! { UserRequestsMetric: super::Entity }
