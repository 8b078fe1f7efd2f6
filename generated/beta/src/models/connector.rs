// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/connector?view=graph-rest-beta>
    Connector "microsoft.graph.connector" "entity" : super::Entity;
    /// `externalIp`: String, not null
    external_ip "externalIp" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `machineName`: String, not null
    machine_name "machineName" "r": String,
    /// `status`: connectorStatus, not null
    status "status" "r": mg::Open<super::ConnectorStatus>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { Connector: super::Entity }

impl Connector {
    /// `memberOf`: many `connectorGroup`
    pub const MEMBER_OF: mg::Nav<Connector, Vec<super::ConnectorGroup>> = mg::Nav::new(
        "memberOf",
    );
}
