// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationsMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationsmetric?view=graph-rest-beta>
    AuthenticationsMetric "microsoft.graph.authenticationsMetric" "entity" : super::Entity;
    /// `appid`: String
    appid "appid": String,
    /// `attemptsCount`: Int64, not null
    attempts_count "attemptsCount" "r": i64,
    /// `authFlow`: String
    auth_flow "authFlow": String,
    /// `browser`: String
    browser "browser": String,
    /// `country`: String
    country "country": String,
    /// `factDate`: Date
    fact_date "factDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityProvider`: String
    identity_provider "identityProvider": String,
    /// `language`: String
    language "language": String,
    /// `os`: String
    os "os": String,
    /// `successCount`: Int64, not null
    success_count "successCount" "r": i64,
}

mg::derived_from! { AuthenticationsMetric: super::Entity }

impl AuthenticationsMetric {
    /// `failures`: many `authenticationFailure`
    pub const FAILURES: mg::Nav<
        AuthenticationsMetric,
        Vec<super::AuthenticationFailure>,
    > = mg::Nav::new("failures");
}
