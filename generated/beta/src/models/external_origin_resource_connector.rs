// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalOriginResourceConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExternalOriginResourceConnectorCollection`], for example
/// `graph.entitlement_management().external_origin_resource_connectors()`.
///
/// [`ExternalOriginResourceConnectorCollection`]: crate::requests::external_origin_resource_connector::ExternalOriginResourceConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externaloriginresourceconnector?view=graph-rest-beta
pub struct ExternalOriginResourceConnector {
    /// `connectionInfo`. Never null.
    pub connection_info: mg::Field<mg::Boxed<super::ConnectionInfo>>,
    /// `connectorType`. Never null.
    pub connector_type: mg::Field<mg::Open<super::ConnectorType>>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalOriginResourceConnector: "microsoft.graph.externalOriginResourceConnector", entity, base super::Entity;
    connection_info: "connectionInfo" required,
    connector_type: "connectorType" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { ExternalOriginResourceConnector: super::Entity }
