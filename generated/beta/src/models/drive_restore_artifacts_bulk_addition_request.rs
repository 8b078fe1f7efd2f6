// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`][reference], derived
/// from [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase).
///
/// Requests: [`DriveRestoreArtifactsBulkAdditionRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts_bulk_addition_requests()
/// ```
///
/// [`DriveRestoreArtifactsBulkAdditionRequestCollection`]: crate::requests::drive_restore_artifacts_bulk_addition_request::DriveRestoreArtifactsBulkAdditionRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driverestoreartifactsbulkadditionrequest?view=graph-rest-beta
pub struct DriveRestoreArtifactsBulkAdditionRequest {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `directoryObjectIds`.
    pub directory_object_ids: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `drives`.
    pub drives: mg::Field<Vec<String>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `protectionTimePeriod`.
    pub protection_time_period: mg::Field<mg::Boxed<super::TimePeriod>>,
    /// `protectionUnitIds`.
    pub protection_unit_ids: mg::Field<Vec<String>>,
    /// `restorePointPreference`.
    pub restore_point_preference: mg::Field<mg::Open<super::RestorePointPreference>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RestoreArtifactsBulkRequestStatus>>,
    /// `tags`.
    pub tags: mg::Field<mg::Flags<super::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveRestoreArtifactsBulkAdditionRequest: "microsoft.graph.driveRestoreArtifactsBulkAdditionRequest", entity, base super::RestoreArtifactsBulkRequestBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    destination_type: "destinationType",
    directory_object_ids: "directoryObjectIds",
    display_name: "displayName",
    drives: "drives",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    protection_time_period: "protectionTimePeriod",
    protection_unit_ids: "protectionUnitIds",
    restore_point_preference: "restorePointPreference",
    status: "status" required,
    tags: "tags",
}

mg::derived_from! { DriveRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity }
