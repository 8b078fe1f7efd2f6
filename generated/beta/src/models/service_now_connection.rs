// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceNowConnection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicenowconnection?view=graph-rest-beta>
    ServiceNowConnection "microsoft.graph.serviceNowConnection" "entity" : super::Entity;
    /// `authenticationMethod`: serviceNowAuthenticationMethod
    authentication_method "authenticationMethod": mg::Boxed<super::ServiceNowAuthenticationMethod>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentApiUrl`: String
    incident_api_url "incidentApiUrl": String,
    /// `instanceUrl`: String
    instance_url "instanceUrl": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lastQueriedDateTime`: DateTimeOffset
    last_queried_date_time "lastQueriedDateTime": mg::DateTimeOffset,
    /// `serviceNowConnectionStatus`: serviceNowConnectionStatus, not null
    service_now_connection_status "serviceNowConnectionStatus" "r": mg::Open<super::ServiceNowConnectionStatus>,
}

mg::derived_from! { ServiceNowConnection: super::Entity }
