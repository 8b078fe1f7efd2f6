// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateConnectorDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificateconnectordetails?view=graph-rest-beta>
    CertificateConnectorDetails "microsoft.graph.certificateConnectorDetails" "entity" : super::Entity;
    /// `connectorName`: String
    connector_name "connectorName": String,
    /// `connectorVersion`: String
    connector_version "connectorVersion": String,
    /// `enrollmentDateTime`: DateTimeOffset, not null
    enrollment_date_time "enrollmentDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastCheckinDateTime`: DateTimeOffset, not null
    last_checkin_date_time "lastCheckinDateTime" "r": mg::DateTimeOffset,
    /// `machineName`: String
    machine_name "machineName": String,
}

mg::derived_from! { CertificateConnectorDetails: super::Entity }
