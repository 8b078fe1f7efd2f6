// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcSnapshot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CloudPcSnapshotCollection`](crate::requests::cloud_pc_snapshot::CloudPcSnapshotCollection),
/// for example `graph.device_management().virtual_endpoint().snapshots()`.
///
/// Operations: `get_storage_accounts`, `get_subscriptions`, `import_snapshot`,
/// `purge_imported_snapshot`, `retrieve_snapshot_import_results`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta
pub struct CloudPcSnapshot {
    /// `cloudPcId`. Never null.
    pub cloud_pc_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `healthCheckStatus`.
    pub health_check_status: mg::Field<
        mg::Open<super::CloudPcSnapshotHealthCheckStatus>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRestoredDateTime`.
    pub last_restored_date_time: mg::Field<mg::DateTimeOffset>,
    /// `snapshotType`.
    pub snapshot_type: mg::Field<mg::Open<super::CloudPcSnapshotType>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CloudPcSnapshotStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSnapshot: "microsoft.graph.cloudPcSnapshot", entity, base super::Entity;
    cloud_pc_id: "cloudPcId" required,
    created_date_time: "createdDateTime",
    expiration_date_time: "expirationDateTime",
    health_check_status: "healthCheckStatus",
    id: "id" key required,
    last_restored_date_time: "lastRestoredDateTime",
    snapshot_type: "snapshotType",
    status: "status",
}

mg::derived_from! { CloudPcSnapshot: super::Entity }
