// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ndesConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`NdesConnectorCollection`](crate::requests::ndes_connector::NdesConnectorCollection),
/// for example `graph.device_management().ndes_connectors()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ndesconnector?view=graph-rest-beta
pub struct NdesConnector {
    /// `connectorVersion`.
    pub connector_version: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrolledDateTime`. Never null.
    pub enrolled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastConnectionDateTime`. Never null.
    pub last_connection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `machineName`.
    pub machine_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::NdesConnectorState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NdesConnector: "microsoft.graph.ndesConnector", entity, base super::Entity;
    connector_version: "connectorVersion",
    display_name: "displayName",
    enrolled_date_time: "enrolledDateTime" required,
    id: "id" key required,
    last_connection_date_time: "lastConnectionDateTime" required,
    machine_name: "machineName",
    role_scope_tag_ids: "roleScopeTagIds",
    state: "state" required,
}

mg::derived_from! { NdesConnector: super::Entity }
