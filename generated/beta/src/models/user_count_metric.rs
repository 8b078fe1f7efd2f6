// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userCountMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usercountmetric?view=graph-rest-beta>
    UserCountMetric "microsoft.graph.userCountMetric" "entity" : super::Entity;
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `language`: String
    language "language": String,
}

mg::derived_from! { UserCountMetric: super::Entity }
