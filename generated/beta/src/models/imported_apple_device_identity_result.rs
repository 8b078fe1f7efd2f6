// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedAppleDeviceIdentityResult`, an entity type derived from `microsoft.graph.importedAppleDeviceIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importedappledeviceidentityresult?view=graph-rest-beta>
    ImportedAppleDeviceIdentityResult "microsoft.graph.importedAppleDeviceIdentityResult" "entity" : super::ImportedAppleDeviceIdentity;
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
    /// `status`: Boolean, not null
    status "status" "r": bool,
}

mg::derived_from! { ImportedAppleDeviceIdentityResult: super::ImportedAppleDeviceIdentity, super::Entity }
