// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta>
    DeviceEnrollmentPlatformRestrictionConfiguration "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceEnrollmentConfigurationType`: deviceEnrollmentConfigurationType, not null
    device_enrollment_configuration_type "deviceEnrollmentConfigurationType" "r": mg::Open<super::DeviceEnrollmentConfigurationType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `platformRestriction`: deviceEnrollmentPlatformRestriction
    platform_restriction "platformRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `platformType`: enrollmentRestrictionPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::EnrollmentRestrictionPlatformType>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceEnrollmentPlatformRestrictionConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentPlatformRestrictionConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentPlatformRestrictionConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
