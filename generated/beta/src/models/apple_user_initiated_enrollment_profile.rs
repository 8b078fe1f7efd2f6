// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleUserInitiatedEnrollmentProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appleuserinitiatedenrollmentprofile?view=graph-rest-beta>
    AppleUserInitiatedEnrollmentProfile "microsoft.graph.appleUserInitiatedEnrollmentProfile" "entity" : super::Entity;
    /// `availableEnrollmentTypeOptions`: Collection(appleOwnerTypeEnrollmentType)
    available_enrollment_type_options "availableEnrollmentTypeOptions": Vec<super::AppleOwnerTypeEnrollmentType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defaultEnrollmentType`: appleUserInitiatedEnrollmentType, not null
    default_enrollment_type "defaultEnrollmentType" "r": mg::Open<super::AppleUserInitiatedEnrollmentType>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<super::DevicePlatformType>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { AppleUserInitiatedEnrollmentProfile: super::Entity }

impl AppleUserInitiatedEnrollmentProfile {
    /// `assignments`: many `appleEnrollmentProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AppleUserInitiatedEnrollmentProfile,
        Vec<super::AppleEnrollmentProfileAssignment>,
    > = mg::Nav::new("assignments");
}
