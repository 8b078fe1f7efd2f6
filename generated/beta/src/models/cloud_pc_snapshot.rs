// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSnapshot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta>
    CloudPcSnapshot "microsoft.graph.cloudPcSnapshot" "entity" : super::Entity;
    /// `cloudPcId`: String, not null
    cloud_pc_id "cloudPcId" "r": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `healthCheckStatus`: cloudPcSnapshotHealthCheckStatus
    health_check_status "healthCheckStatus": mg::Open<super::CloudPcSnapshotHealthCheckStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRestoredDateTime`: DateTimeOffset
    last_restored_date_time "lastRestoredDateTime": mg::DateTimeOffset,
    /// `snapshotType`: cloudPcSnapshotType
    snapshot_type "snapshotType": mg::Open<super::CloudPcSnapshotType>,
    /// `status`: cloudPcSnapshotStatus
    status "status": mg::Open<super::CloudPcSnapshotStatus>,
}

mg::derived_from! { CloudPcSnapshot: super::Entity }
