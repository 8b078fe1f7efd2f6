// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activeUsersMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/activeusersmetric?view=graph-rest-beta>
    ActiveUsersMetric "microsoft.graph.activeUsersMetric" "entity" : super::Entity;
    /// `appId`: String
    app_id "appId": String,
    /// `appName`: String
    app_name "appName": String,
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `country`: String
    country "country": String,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `language`: String
    language "language": String,
    /// `os`: String
    os "os": String,
}

mg::derived_from! { ActiveUsersMetric: super::Entity }
