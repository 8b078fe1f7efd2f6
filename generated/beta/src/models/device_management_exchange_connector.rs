// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementExchangeConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementExchangeConnectorCollection`], for example
/// `graph.device_management().exchange_connectors()`.
///
/// Operations: `sync`.
///
/// [`DeviceManagementExchangeConnectorCollection`]: crate::requests::device_management_exchange_connector::DeviceManagementExchangeConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementexchangeconnector?view=graph-rest-beta
pub struct DeviceManagementExchangeConnector {
    /// `connectorServerName`.
    pub connector_server_name: mg::Field<String>,
    /// `exchangeAlias`.
    pub exchange_alias: mg::Field<String>,
    /// `exchangeConnectorType`. Never null.
    pub exchange_connector_type: mg::Field<
        mg::Open<super::DeviceManagementExchangeConnectorType>,
    >,
    /// `exchangeOrganization`.
    pub exchange_organization: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `primarySmtpAddress`.
    pub primary_smtp_address: mg::Field<String>,
    /// `serverName`.
    pub server_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceManagementExchangeConnectorStatus>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementExchangeConnector: "microsoft.graph.deviceManagementExchangeConnector", entity, base super::Entity;
    connector_server_name: "connectorServerName",
    exchange_alias: "exchangeAlias",
    exchange_connector_type: "exchangeConnectorType" required,
    exchange_organization: "exchangeOrganization",
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime" required,
    primary_smtp_address: "primarySmtpAddress",
    server_name: "serverName",
    status: "status" required,
    version: "version",
}

mg::derived_from! { DeviceManagementExchangeConnector: super::Entity }
