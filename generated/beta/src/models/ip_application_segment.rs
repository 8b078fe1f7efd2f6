// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipApplicationSegment`, an entity type derived from `microsoft.graph.applicationSegment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ipapplicationsegment?view=graph-rest-beta>
    IpApplicationSegment "microsoft.graph.ipApplicationSegment" "entity" : super::ApplicationSegment;
    /// `action`: actionType, not null
    action "action" "r": mg::Open<super::ActionType>,
    /// `destinationHost`: String
    destination_host "destinationHost": String,
    /// `destinationType`: privateNetworkDestinationType
    destination_type "destinationType": mg::Open<super::PrivateNetworkDestinationType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `port`: Int32
    port "port": i32,
    /// `ports`: Collection(String)
    ports "ports": Vec<String>,
    /// `protocol`: privateNetworkProtocol
    protocol "protocol": mg::Flags<super::PrivateNetworkProtocol>,
}

mg::derived_from! { IpApplicationSegment: super::ApplicationSegment, super::Entity }

impl IpApplicationSegment {
    /// `application`: `application`
    pub const APPLICATION: mg::Nav<IpApplicationSegment, super::Application> = mg::Nav::new(
        "application",
    );
}
