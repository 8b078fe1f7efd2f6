// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appleUserInitiatedEnrollmentProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppleUserInitiatedEnrollmentProfileCollection`], for example
/// `graph.device_management().apple_user_initiated_enrollment_profiles()`.
///
/// Operations: `set_priority`.
///
/// [`AppleUserInitiatedEnrollmentProfileCollection`]: crate::requests::apple_user_initiated_enrollment_profile::AppleUserInitiatedEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/appleuserinitiatedenrollmentprofile?view=graph-rest-beta
pub struct AppleUserInitiatedEnrollmentProfile {
    /// `availableEnrollmentTypeOptions`.
    pub available_enrollment_type_options: mg::Field<
        Vec<super::AppleOwnerTypeEnrollmentType>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultEnrollmentType`. Never null.
    pub default_enrollment_type: mg::Field<
        mg::Open<super::AppleUserInitiatedEnrollmentType>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppleUserInitiatedEnrollmentProfile: "microsoft.graph.appleUserInitiatedEnrollmentProfile", entity, base super::Entity;
    available_enrollment_type_options: "availableEnrollmentTypeOptions",
    created_date_time: "createdDateTime" required,
    default_enrollment_type: "defaultEnrollmentType" required,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    platform: "platform" required,
    priority: "priority" required,
}

mg::derived_from! { AppleUserInitiatedEnrollmentProfile: super::Entity }

impl AppleUserInitiatedEnrollmentProfile {
    /// `assignments`: many
    /// [`AppleEnrollmentProfileAssignment`](super::AppleEnrollmentProfileAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        AppleUserInitiatedEnrollmentProfile,
        Vec<super::AppleEnrollmentProfileAssignment>,
    > = mg::Nav::new("assignments");
}
