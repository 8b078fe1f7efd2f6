// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta>
    DeviceEnrollmentPlatformRestrictionsConfiguration "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `androidForWorkRestriction`: deviceEnrollmentPlatformRestriction
    android_for_work_restriction "androidForWorkRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `androidRestriction`: deviceEnrollmentPlatformRestriction
    android_restriction "androidRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
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
    /// `iosRestriction`: deviceEnrollmentPlatformRestriction
    ios_restriction "iosRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `macOSRestriction`: deviceEnrollmentPlatformRestriction
    mac_os_restriction "macOSRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `macRestriction`: deviceEnrollmentPlatformRestriction
    mac_restriction "macRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `tvosRestriction`: deviceEnrollmentPlatformRestriction
    tvos_restriction "tvosRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `visionOSRestriction`: deviceEnrollmentPlatformRestriction
    vision_os_restriction "visionOSRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `windowsHomeSkuRestriction`: deviceEnrollmentPlatformRestriction
    windows_home_sku_restriction "windowsHomeSkuRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `windowsMobileRestriction`: deviceEnrollmentPlatformRestriction
    windows_mobile_restriction "windowsMobileRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    /// `windowsRestriction`: deviceEnrollmentPlatformRestriction
    windows_restriction "windowsRestriction": mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
}

mg::derived_from! { DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentPlatformRestrictionsConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
