// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userSignUpMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserSignUpMetricCollection`], for example
/// `graph.reports().user_insights().daily().sign_ups()`.
///
/// [`UserSignUpMetricCollection`]: crate::requests::user_sign_up_metric::UserSignUpMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersignupmetric?view=graph-rest-beta
pub struct UserSignUpMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `count`. Never null.
    pub count: mg::Field<i64>,
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
    /// `os`.
    pub os: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSignUpMetric: "microsoft.graph.userSignUpMetric", entity, base super::Entity;
    app_id: "appId",
    browser: "browser",
    count: "count" required,
    country: "country",
    fact_date: "factDate",
    id: "id" key required,
    identity_provider: "identityProvider",
    language: "language",
    os: "os",
}

mg::derived_from! { UserSignUpMetric: super::Entity }
