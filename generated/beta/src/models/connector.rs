// @generated
use crate::mg;

/// Entity type [`microsoft.graph.connector`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ConnectorCollection`](crate::requests::connector::ConnectorCollection), for example
/// `graph.on_premises_publishing_profiles().id(id).connectors()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/connector?view=graph-rest-beta
pub struct Connector {
    /// `externalIp`. Never null.
    pub external_ip: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `machineName`. Never null.
    pub machine_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ConnectorStatus>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Connector: "microsoft.graph.connector", entity, base super::Entity;
    external_ip: "externalIp" required,
    id: "id" key required,
    machine_name: "machineName" required,
    status: "status" required,
    version: "version" required,
}

mg::derived_from! { Connector: super::Entity }

impl Connector {
    /// `memberOf`: many [`ConnectorGroup`](super::ConnectorGroup).
    pub const MEMBER_OF: mg::Nav<Connector, Vec<super::ConnectorGroup>> = mg::Nav::new(
        "memberOf",
    );
}
