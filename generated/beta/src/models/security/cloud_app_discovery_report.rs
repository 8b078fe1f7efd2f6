// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudAppDiscoveryReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-cloudappdiscoveryreport?view=graph-rest-beta>
    CloudAppDiscoveryReport "microsoft.graph.security.cloudAppDiscoveryReport" "entity" : crate::models::Entity;
    /// `anonymizeMachineData`: Boolean, not null
    anonymize_machine_data "anonymizeMachineData" "r": bool,
    /// `anonymizeUserData`: Boolean, not null
    anonymize_user_data "anonymizeUserData" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSnapshotReport`: Boolean, not null
    is_snapshot_report "isSnapshotReport" "r": bool,
    /// `lastDataReceivedDateTime`: DateTimeOffset
    last_data_received_date_time "lastDataReceivedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `logDataProvider`: microsoft.graph.security.logDataProvider
    log_data_provider "logDataProvider": mg::Open<super::LogDataProvider>,
    /// `logFileCount`: Int32
    log_file_count "logFileCount": i32,
    /// `receiverProtocol`: microsoft.graph.security.receiverProtocol
    receiver_protocol "receiverProtocol": mg::Open<super::ReceiverProtocol>,
    /// `supportedEntityTypes`: Collection(microsoft.graph.security.entityType), items not null
    supported_entity_types "supportedEntityTypes" "r": Vec<mg::Open<super::EntityType>>,
    /// `supportedTrafficTypes`: Collection(microsoft.graph.security.trafficType), items not null
    supported_traffic_types "supportedTrafficTypes" "r": Vec<mg::Open<super::TrafficType>>,
}

mg::derived_from! { CloudAppDiscoveryReport: crate::models::Entity }
