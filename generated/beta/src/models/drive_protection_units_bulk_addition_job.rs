// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveProtectionUnitsBulkAdditionJob`][reference], derived from
/// [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase).
///
/// Requests: [`DriveProtectionUnitsBulkAdditionJobCollection`], for example
/// `graph.solutions().backup_restore().drive_protection_units_bulk_addition_jobs()`.
///
/// [`DriveProtectionUnitsBulkAdditionJobCollection`]: crate::requests::drive_protection_units_bulk_addition_job::DriveProtectionUnitsBulkAdditionJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveprotectionunitsbulkadditionjob?view=graph-rest-beta
pub struct DriveProtectionUnitsBulkAdditionJob {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ProtectionUnitsBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveProtectionUnitsBulkAdditionJob: "microsoft.graph.driveProtectionUnitsBulkAdditionJob", entity, base super::ProtectionUnitsBulkJobBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    directory_object_ids: "directoryObjectIds",
    display_name: "displayName",
    drives: "drives",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
}

mg::derived_from! { DriveProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity }
