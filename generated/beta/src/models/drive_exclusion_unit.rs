// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveExclusionUnit`][reference], derived from
/// [`ExclusionUnitBase`](super::ExclusionUnitBase).
///
/// Requests: [`DriveExclusionUnitCollection`], for example
/// `graph.solutions().backup_restore().drive_exclusion_units()`.
///
/// [`DriveExclusionUnitCollection`]: crate::requests::drive_exclusion_unit::DriveExclusionUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveexclusionunit?view=graph-rest-beta
pub struct DriveExclusionUnit {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `directoryObjectId`.
    pub directory_object_id: mg::Field<String>,
    /// `displayName`. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `email`. Read-only: the service computes it.
    pub email: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveExclusionUnit: "microsoft.graph.driveExclusionUnit", entity, base super::ExclusionUnitBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    directory_object_id: "directoryObjectId",
    display_name: "displayName" computed,
    email: "email" computed,
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    policy_id: "policyId",
}

mg::derived_from! { DriveExclusionUnit: super::ExclusionUnitBase, super::Entity }
