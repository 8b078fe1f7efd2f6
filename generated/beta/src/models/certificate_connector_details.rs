// @generated
use crate::mg;

/// Entity type [`microsoft.graph.certificateConnectorDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CertificateConnectorDetailsCollection`], for example
/// `graph.device_management().certificate_connector_details()`.
///
/// Operations: `get_health_metric_time_series`, `get_health_metrics`.
///
/// [`CertificateConnectorDetailsCollection`]: crate::requests::certificate_connector_details::CertificateConnectorDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificateconnectordetails?view=graph-rest-beta
pub struct CertificateConnectorDetails {
    /// `connectorName`.
    pub connector_name: mg::Field<String>,
    /// `connectorVersion`.
    pub connector_version: mg::Field<String>,
    /// `enrollmentDateTime`. Never null.
    pub enrollment_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastCheckinDateTime`. Never null.
    pub last_checkin_date_time: mg::Field<mg::DateTimeOffset>,
    /// `machineName`.
    pub machine_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateConnectorDetails: "microsoft.graph.certificateConnectorDetails", entity, base super::Entity;
    connector_name: "connectorName",
    connector_version: "connectorVersion",
    enrollment_date_time: "enrollmentDateTime" required,
    id: "id" key required,
    last_checkin_date_time: "lastCheckinDateTime" required,
    machine_name: "machineName",
}

mg::derived_from! { CertificateConnectorDetails: super::Entity }
