// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ipApplicationSegment`][reference], derived from
/// [`ApplicationSegment`](super::ApplicationSegment).
///
/// Requests: [`IpApplicationSegmentCollection`], for example
/// `graph.on_premises_publishing_profiles().id(id).application_segments()`.
///
/// [`IpApplicationSegmentCollection`]: crate::requests::ip_application_segment::IpApplicationSegmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ipapplicationsegment?view=graph-rest-beta
pub struct IpApplicationSegment {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ActionType>>,
    /// `destinationHost`.
    pub destination_host: mg::Field<String>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::PrivateNetworkDestinationType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// `ports`.
    pub ports: mg::Field<Vec<String>>,
    /// `protocol`.
    pub protocol: mg::Field<mg::Flags<super::PrivateNetworkProtocol>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpApplicationSegment: "microsoft.graph.ipApplicationSegment", entity, base super::ApplicationSegment;
    action: "action" required,
    destination_host: "destinationHost",
    destination_type: "destinationType",
    id: "id" key required,
    port: "port",
    ports: "ports",
    protocol: "protocol",
}

mg::derived_from! { IpApplicationSegment: super::ApplicationSegment, super::Entity }

impl IpApplicationSegment {
    /// `application`: [`Application`](super::Application).
    pub const APPLICATION: mg::Nav<IpApplicationSegment, super::Application> = mg::Nav::new(
        "application",
    );
}
