// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedAppleDeviceIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importedappledeviceidentity?view=graph-rest-beta>
    ImportedAppleDeviceIdentity "microsoft.graph.importedAppleDeviceIdentity" "entity" : super::Entity => ImportedAppleDeviceIdentityKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `discoverySource`: discoverySource, not null
    discovery_source "discoverySource" "r": mg::Open<super::DiscoverySource>,
    /// `enrollmentState`: enrollmentState, not null
    enrollment_state "enrollmentState" "r": mg::Open<super::EnrollmentState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean
    is_deleted "isDeleted": bool,
    /// `isSupervised`: Boolean, not null
    is_supervised "isSupervised" "r": bool,
    /// `lastContactedDateTime`: DateTimeOffset, not null
    last_contacted_date_time "lastContactedDateTime" "r": mg::DateTimeOffset,
    /// `platform`: platform, not null
    platform "platform" "r": mg::Open<super::Platform>,
    /// `requestedEnrollmentProfileAssignmentDateTime`: DateTimeOffset
    requested_enrollment_profile_assignment_date_time "requestedEnrollmentProfileAssignmentDateTime": mg::DateTimeOffset,
    /// `requestedEnrollmentProfileId`: String
    requested_enrollment_profile_id "requestedEnrollmentProfileId": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
}

mg::derived_from! { ImportedAppleDeviceIdentity: super::Entity }

/// The types derived from `microsoft.graph.importedAppleDeviceIdentity`.
#[non_exhaustive]
pub enum ImportedAppleDeviceIdentityKind {
    ImportedAppleDeviceIdentityResult(Box<super::ImportedAppleDeviceIdentityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ImportedAppleDeviceIdentity>),
}

mg::family! {
    ImportedAppleDeviceIdentity => ImportedAppleDeviceIdentityKind;
    ImportedAppleDeviceIdentityResult(super::ImportedAppleDeviceIdentityResult),
}
