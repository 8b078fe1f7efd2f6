// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentNotificationConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceenrollmentnotificationconfiguration?view=graph-rest-beta>
    DeviceEnrollmentNotificationConfiguration "microsoft.graph.deviceEnrollmentNotificationConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `brandingOptions`: enrollmentNotificationBrandingOptions, not null
    branding_options "brandingOptions" "r": mg::Flags<super::EnrollmentNotificationBrandingOptions>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defaultLocale`: String
    default_locale "defaultLocale": String,
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
    /// `notificationMessageTemplateId`: Guid, not null
    notification_message_template_id "notificationMessageTemplateId" "r": mg::Guid,
    /// `notificationTemplates`: Collection(String)
    notification_templates "notificationTemplates": Vec<String>,
    /// `platformType`: enrollmentRestrictionPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::EnrollmentRestrictionPlatformType>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `templateType`: enrollmentNotificationTemplateType, not null
    template_type "templateType" "r": mg::Open<super::EnrollmentNotificationTemplateType>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceEnrollmentNotificationConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentNotificationConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentNotificationConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
