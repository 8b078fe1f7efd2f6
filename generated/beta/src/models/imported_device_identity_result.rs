// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedDeviceIdentityResult`, an entity type derived from `microsoft.graph.importedDeviceIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importeddeviceidentityresult?view=graph-rest-beta>
    ImportedDeviceIdentityResult "microsoft.graph.importedDeviceIdentityResult" "entity" : super::ImportedDeviceIdentity;
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
    /// `status`: Boolean, not null
    status "status" "r": bool,
}

mg::derived_from! { ImportedDeviceIdentityResult: super::ImportedDeviceIdentity, super::Entity }
