// @generated
use crate::mg;

/// Entity type [`microsoft.graph.audioRoutingGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AudioRoutingGroupCollection`], for example
/// `graph.app().calls().id(id).audio_routing_groups()`.
///
/// [`AudioRoutingGroupCollection`]: crate::requests::audio_routing_group::AudioRoutingGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/audioroutinggroup?view=graph-rest-beta
pub struct AudioRoutingGroup {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `receivers`.
    pub receivers: mg::Field<Vec<String>>,
    /// `routingMode`. Never null.
    pub routing_mode: mg::Field<mg::Open<super::RoutingMode>>,
    /// `sources`.
    pub sources: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AudioRoutingGroup: "microsoft.graph.audioRoutingGroup", entity, base super::Entity;
    id: "id" key required,
    receivers: "receivers",
    routing_mode: "routingMode" required,
    sources: "sources",
}

mg::derived_from! { AudioRoutingGroup: super::Entity }
