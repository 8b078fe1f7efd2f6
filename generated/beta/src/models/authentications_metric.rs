// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationsMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationsMetricCollection`], for example
/// `graph.reports().user_insights().daily().authentications()`.
///
/// [`AuthenticationsMetricCollection`]: crate::requests::authentications_metric::AuthenticationsMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationsmetric?view=graph-rest-beta
pub struct AuthenticationsMetric {
    /// `appid`.
    pub appid: mg::Field<String>,
    /// `attemptsCount`. Never null.
    pub attempts_count: mg::Field<i64>,
    /// `authFlow`.
    pub auth_flow: mg::Field<String>,
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
    /// `os`.
    pub os: mg::Field<String>,
    /// `successCount`. Never null.
    pub success_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationsMetric: "microsoft.graph.authenticationsMetric", entity, base super::Entity;
    appid: "appid",
    attempts_count: "attemptsCount" required,
    auth_flow: "authFlow",
    browser: "browser",
    country: "country",
    fact_date: "factDate",
    id: "id" key required,
    identity_provider: "identityProvider",
    language: "language",
    os: "os",
    success_count: "successCount" required,
}

mg::derived_from! { AuthenticationsMetric: super::Entity }

impl AuthenticationsMetric {
    /// `failures`: many [`AuthenticationFailure`](super::AuthenticationFailure).
    pub const FAILURES: mg::Nav<
        AuthenticationsMetric,
        Vec<super::AuthenticationFailure>,
    > = mg::Nav::new("failures");
}
