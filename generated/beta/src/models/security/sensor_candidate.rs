// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensorCandidate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sensorcandidate?view=graph-rest-beta>
    SensorCandidate "microsoft.graph.security.sensorCandidate" "entity" : crate::models::Entity;
    /// `computerDnsName`: String, not null
    computer_dns_name "computerDnsName" "r": String,
    /// `domainName`: String, not null
    domain_name "domainName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `senseClientVersion`: String, not null
    sense_client_version "senseClientVersion" "r": String,
    /// `sensorTypes`: Collection(microsoft.graph.security.deviceType), items not null
    sensor_types "sensorTypes" "r": Vec<mg::Flags<super::DeviceType>>,
}

mg::derived_from! { SensorCandidate: crate::models::Entity }
