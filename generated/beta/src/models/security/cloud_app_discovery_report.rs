// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.cloudAppDiscoveryReport`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CloudAppDiscoveryReportCollection`], for example
/// `graph.security().data_discovery().cloud_app_discovery().uploaded_streams()`.
///
/// [`CloudAppDiscoveryReportCollection`]: crate::requests::security::cloud_app_discovery_report::CloudAppDiscoveryReportCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-cloudappdiscoveryreport?view=graph-rest-beta
pub struct CloudAppDiscoveryReport {
    /// `anonymizeMachineData`. Never null.
    pub anonymize_machine_data: mg::Field<bool>,
    /// `anonymizeUserData`. Never null.
    pub anonymize_user_data: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSnapshotReport`. Never null.
    pub is_snapshot_report: mg::Field<bool>,
    /// `lastDataReceivedDateTime`.
    pub last_data_received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logDataProvider`.
    pub log_data_provider: mg::Field<mg::Open<super::LogDataProvider>>,
    /// `logFileCount`.
    pub log_file_count: mg::Field<i32>,
    /// `receiverProtocol`.
    pub receiver_protocol: mg::Field<mg::Open<super::ReceiverProtocol>>,
    /// `supportedEntityTypes`.
    pub supported_entity_types: mg::Field<Vec<mg::Open<super::EntityType>>>,
    /// `supportedTrafficTypes`.
    pub supported_traffic_types: mg::Field<Vec<mg::Open<super::TrafficType>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudAppDiscoveryReport: "microsoft.graph.security.cloudAppDiscoveryReport", entity, base crate::models::Entity;
    anonymize_machine_data: "anonymizeMachineData" required,
    anonymize_user_data: "anonymizeUserData" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_snapshot_report: "isSnapshotReport" required,
    last_data_received_date_time: "lastDataReceivedDateTime",
    last_modified_date_time: "lastModifiedDateTime" required,
    log_data_provider: "logDataProvider",
    log_file_count: "logFileCount",
    receiver_protocol: "receiverProtocol",
    supported_entity_types: "supportedEntityTypes" required,
    supported_traffic_types: "supportedTrafficTypes" required,
}

mg::derived_from! { CloudAppDiscoveryReport: crate::models::Entity }
