// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceEnrollmentNotificationConfiguration`][reference], derived
/// from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`DeviceEnrollmentNotificationConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_notification_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceEnrollmentNotificationConfigurationCollection`]: crate::requests::device_enrollment_notification_configuration::DeviceEnrollmentNotificationConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceenrollmentnotificationconfiguration?view=graph-rest-beta
pub struct DeviceEnrollmentNotificationConfiguration {
    /// `brandingOptions`. Never null.
    pub branding_options: mg::Field<
        mg::Flags<super::EnrollmentNotificationBrandingOptions>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultLocale`.
    pub default_locale: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceEnrollmentConfigurationType`. Never null.
    pub device_enrollment_configuration_type: mg::Field<
        mg::Open<super::DeviceEnrollmentConfigurationType>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notificationMessageTemplateId`. Never null.
    pub notification_message_template_id: mg::Field<mg::Guid>,
    /// `notificationTemplates`.
    pub notification_templates: mg::Field<Vec<String>>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::EnrollmentRestrictionPlatformType>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `templateType`. Never null.
    pub template_type: mg::Field<mg::Open<super::EnrollmentNotificationTemplateType>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceEnrollmentNotificationConfiguration: "microsoft.graph.deviceEnrollmentNotificationConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    branding_options: "brandingOptions" required,
    created_date_time: "createdDateTime" required,
    default_locale: "defaultLocale",
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    notification_message_template_id: "notificationMessageTemplateId" required,
    notification_templates: "notificationTemplates",
    platform_type: "platformType" required,
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    template_type: "templateType" required,
    version: "version" required,
}

mg::derived_from! { DeviceEnrollmentNotificationConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentNotificationConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentNotificationConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
