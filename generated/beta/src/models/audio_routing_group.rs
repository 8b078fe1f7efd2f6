// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audioRoutingGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/audioroutinggroup?view=graph-rest-beta>
    AudioRoutingGroup "microsoft.graph.audioRoutingGroup" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `receivers`: Collection(String)
    receivers "receivers": Vec<String>,
    /// `routingMode`: routingMode, not null
    routing_mode "routingMode" "r": mg::Open<super::RoutingMode>,
    /// `sources`: Collection(String)
    sources "sources": Vec<String>,
}

mg::derived_from! { AudioRoutingGroup: super::Entity }
