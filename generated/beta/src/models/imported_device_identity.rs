// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedDeviceIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importeddeviceidentity?view=graph-rest-beta>
    ImportedDeviceIdentity "microsoft.graph.importedDeviceIdentity" "entity" : super::Entity => ImportedDeviceIdentityKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `enrollmentState`: enrollmentState, not null
    enrollment_state "enrollmentState" "r": mg::Open<super::EnrollmentState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importedDeviceIdentifier`: String
    imported_device_identifier "importedDeviceIdentifier": String,
    /// `importedDeviceIdentityType`: importedDeviceIdentityType, not null
    imported_device_identity_type "importedDeviceIdentityType" "r": mg::Open<super::ImportedDeviceIdentityType>,
    /// `lastContactedDateTime`: DateTimeOffset, not null
    last_contacted_date_time "lastContactedDateTime" "r": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `platform`: platform, not null
    platform "platform" "r": mg::Open<super::Platform>,
}

mg::derived_from! { ImportedDeviceIdentity: super::Entity }

/// The types derived from `microsoft.graph.importedDeviceIdentity`.
#[non_exhaustive]
pub enum ImportedDeviceIdentityKind {
    ImportedDeviceIdentityResult(Box<super::ImportedDeviceIdentityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ImportedDeviceIdentity>),
}

mg::family! {
    ImportedDeviceIdentity => ImportedDeviceIdentityKind;
    ImportedDeviceIdentityResult(super::ImportedDeviceIdentityResult),
}
