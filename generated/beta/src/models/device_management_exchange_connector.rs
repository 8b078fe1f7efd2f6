// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementExchangeConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementexchangeconnector?view=graph-rest-beta>
    DeviceManagementExchangeConnector "microsoft.graph.deviceManagementExchangeConnector" "entity" : super::Entity;
    /// `connectorServerName`: String
    connector_server_name "connectorServerName": String,
    /// `exchangeAlias`: String
    exchange_alias "exchangeAlias": String,
    /// `exchangeConnectorType`: deviceManagementExchangeConnectorType, not null
    exchange_connector_type "exchangeConnectorType" "r": mg::Open<super::DeviceManagementExchangeConnectorType>,
    /// `exchangeOrganization`: String
    exchange_organization "exchangeOrganization": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `primarySmtpAddress`: String
    primary_smtp_address "primarySmtpAddress": String,
    /// `serverName`: String
    server_name "serverName": String,
    /// `status`: deviceManagementExchangeConnectorStatus, not null
    status "status" "r": mg::Open<super::DeviceManagementExchangeConnectorStatus>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { DeviceManagementExchangeConnector: super::Entity }
