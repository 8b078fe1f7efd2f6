// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalOriginResourceConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externaloriginresourceconnector?view=graph-rest-beta>
    ExternalOriginResourceConnector "microsoft.graph.externalOriginResourceConnector" "entity" : super::Entity;
    /// `connectionInfo`: connectionInfo, not null
    connection_info "connectionInfo" "r": mg::Boxed<super::ConnectionInfo>,
    /// `connectorType`: connectorType, not null
    connector_type "connectorType" "r": mg::Open<super::ConnectorType>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ExternalOriginResourceConnector: super::Entity }
