// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRequestsMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userrequestsmetric?view=graph-rest-beta>
    UserRequestsMetric "microsoft.graph.userRequestsMetric" "entity" : super::Entity;
    /// `appId`: String
    app_id "appId": String,
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
    /// `requestCount`: Int64, not null
    request_count "requestCount" "r": i64,
}

mg::derived_from! { UserRequestsMetric: super::Entity }
