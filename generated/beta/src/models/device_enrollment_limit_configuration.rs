// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentLimitConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceenrollmentlimitconfiguration?view=graph-rest-beta>
    DeviceEnrollmentLimitConfiguration "microsoft.graph.deviceEnrollmentLimitConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
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
    /// `limit`: Int32, not null
    limit "limit" "r": i32,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentLimitConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentLimitConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
