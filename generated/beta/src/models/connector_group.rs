// @generated
use crate::mg;

/// Entity type [`microsoft.graph.connectorGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ConnectorGroupCollection`](crate::requests::connector_group::ConnectorGroupCollection), for
/// example `graph.on_premises_publishing_profiles().id(id).connector_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/connectorgroup?view=graph-rest-beta
pub struct ConnectorGroup {
    /// `connectorGroupType`. Never null.
    pub connector_group_type: mg::Field<mg::Open<super::ConnectorGroupType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<mg::Open<super::ConnectorGroupRegion>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectorGroup: "microsoft.graph.connectorGroup", entity, base super::Entity;
    connector_group_type: "connectorGroupType" required,
    id: "id" key required,
    is_default: "isDefault" required,
    name: "name" required,
    region: "region",
}

mg::derived_from! { ConnectorGroup: super::Entity }

impl ConnectorGroup {
    /// `applications`: many [`Application`](super::Application).
    pub const APPLICATIONS: mg::Nav<ConnectorGroup, Vec<super::Application>> = mg::Nav::new(
        "applications",
    );
    /// `members`: many [`Connector`](super::Connector).
    pub const MEMBERS: mg::Nav<ConnectorGroup, Vec<super::Connector>> = mg::Nav::new(
        "members",
    );
}
