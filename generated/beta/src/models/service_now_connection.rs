// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceNowConnection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServiceNowConnectionCollection`], for example
/// `graph.device_management().service_now_connections()`.
///
/// [`ServiceNowConnectionCollection`]: crate::requests::service_now_connection::ServiceNowConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicenowconnection?view=graph-rest-beta
pub struct ServiceNowConnection {
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<
        mg::Boxed<super::ServiceNowAuthenticationMethod>,
    >,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentApiUrl`.
    pub incident_api_url: mg::Field<String>,
    /// `instanceUrl`.
    pub instance_url: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastQueriedDateTime`.
    pub last_queried_date_time: mg::Field<mg::DateTimeOffset>,
    /// `serviceNowConnectionStatus`. Never null.
    pub service_now_connection_status: mg::Field<
        mg::Open<super::ServiceNowConnectionStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceNowConnection: "microsoft.graph.serviceNowConnection", entity, base super::Entity;
    authentication_method: "authenticationMethod",
    created_date_time: "createdDateTime",
    id: "id" key required,
    incident_api_url: "incidentApiUrl",
    instance_url: "instanceUrl",
    last_modified_date_time: "lastModifiedDateTime",
    last_queried_date_time: "lastQueriedDateTime",
    service_now_connection_status: "serviceNowConnectionStatus" required,
}

mg::derived_from! { ServiceNowConnection: super::Entity }
