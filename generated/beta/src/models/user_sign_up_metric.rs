// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSignUpMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersignupmetric?view=graph-rest-beta>
    UserSignUpMetric "microsoft.graph.userSignUpMetric" "entity" : super::Entity;
    /// `appId`: String
    app_id "appId": String,
    /// `browser`: String
    browser "browser": String,
    /// `count`: Int64, not null
    count "count" "r": i64,
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
}

mg::derived_from! { UserSignUpMetric: super::Entity }
