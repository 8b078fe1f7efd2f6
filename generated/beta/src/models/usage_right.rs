// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usageRight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta>
    UsageRight "microsoft.graph.usageRight" "entity" : super::Entity;
    /// `catalogId`: String, not null
    catalog_id "catalogId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `serviceIdentifier`: String, not null
    service_identifier "serviceIdentifier" "r": String,
    /// `state`: usageRightState, not null
    state "state" "r": mg::Open<super::UsageRightState>,
}

mg::derived_from! { UsageRight: super::Entity }
