// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sensorCandidate`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SensorCandidateCollection`], for example
/// `graph.security().identities().sensor_candidates()`.
///
/// Operations: `activate`.
///
/// [`SensorCandidateCollection`]: crate::requests::security::sensor_candidate::SensorCandidateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sensorcandidate?view=graph-rest-beta
pub struct SensorCandidate {
    /// `computerDnsName`. Never null.
    pub computer_dns_name: mg::Field<String>,
    /// `domainName`. Never null.
    pub domain_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `senseClientVersion`. Never null.
    pub sense_client_version: mg::Field<String>,
    /// `sensorTypes`.
    pub sensor_types: mg::Field<Vec<mg::Flags<super::DeviceType>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensorCandidate: "microsoft.graph.security.sensorCandidate", entity, base crate::models::Entity;
    computer_dns_name: "computerDnsName" required,
    domain_name: "domainName" required,
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime" required,
    sense_client_version: "senseClientVersion" required,
    sensor_types: "sensorTypes" required,
}

mg::derived_from! { SensorCandidate: crate::models::Entity }
