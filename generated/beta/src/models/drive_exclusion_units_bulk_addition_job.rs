// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveExclusionUnitsBulkAdditionJob`][reference], derived from
/// [`ExclusionUnitBulkAdditionJob`](super::ExclusionUnitBulkAdditionJob).
///
/// Requests: [`DriveExclusionUnitsBulkAdditionJobCollection`], for example
/// `graph.solutions().backup_restore().drive_exclusion_units_bulk_addition_jobs()`.
///
/// [`DriveExclusionUnitsBulkAdditionJobCollection`]: crate::requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveexclusionunitsbulkadditionjob?view=graph-rest-beta
pub struct DriveExclusionUnitsBulkAdditionJob {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    pub status: mg::Field<mg::Open<super::ExclusionUnitBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveExclusionUnitsBulkAdditionJob: "microsoft.graph.driveExclusionUnitsBulkAdditionJob", entity, base super::ExclusionUnitBulkAdditionJob;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    drives: "drives",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
}

mg::derived_from! { DriveExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity }
