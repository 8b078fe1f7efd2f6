// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceEnrollmentConfiguration`](models::DeviceEnrollmentConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().device_enrollment_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceEnrollmentConfigurationResource(
    mg::One<models::DeviceEnrollmentConfiguration>,
);

mg::builder! { DeviceEnrollmentConfigurationResource: mg::One<models::DeviceEnrollmentConfiguration> }

impl DeviceEnrollmentConfigurationResource {
    /// `…/assignments`: many
    /// [`EnrollmentConfigurationAssignment`](models::EnrollmentConfigurationAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::enrollment_configuration_assignment::EnrollmentConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/microsoft.graph.deviceComanagementAuthorityConfiguration`: cast to
    /// [`DeviceComanagementAuthorityConfiguration`].
    ///
    /// [`DeviceComanagementAuthorityConfiguration`]: models::DeviceComanagementAuthorityConfiguration
    #[doc(alias = "microsoft.graph.deviceComanagementAuthorityConfiguration")]
    #[inline]
    pub fn cast_to_device_comanagement_authority_configuration(
        &self,
    ) -> requests::device_comanagement_authority_configuration::DeviceComanagementAuthorityConfigurationResource {
        mg::navigate(self, "microsoft.graph.deviceComanagementAuthorityConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentLimitConfiguration`: cast to
    /// [`DeviceEnrollmentLimitConfiguration`](models::DeviceEnrollmentLimitConfiguration).
    #[doc(alias = "microsoft.graph.deviceEnrollmentLimitConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_limit_configuration(
        &self,
    ) -> requests::device_enrollment_limit_configuration::DeviceEnrollmentLimitConfigurationResource {
        mg::navigate(self, "microsoft.graph.deviceEnrollmentLimitConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentNotificationConfiguration`: cast to
    /// [`DeviceEnrollmentNotificationConfiguration`].
    ///
    /// [`DeviceEnrollmentNotificationConfiguration`]: models::DeviceEnrollmentNotificationConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentNotificationConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_notification_configuration(
        &self,
    ) -> requests::device_enrollment_notification_configuration::DeviceEnrollmentNotificationConfigurationResource {
        mg::navigate(self, "microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`: cast to
    /// [`DeviceEnrollmentPlatformRestrictionConfiguration`].
    ///
    /// [`DeviceEnrollmentPlatformRestrictionConfiguration`]: models::DeviceEnrollmentPlatformRestrictionConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_platform_restriction_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restriction_configuration::DeviceEnrollmentPlatformRestrictionConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        )
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`: cast to
    /// [`DeviceEnrollmentPlatformRestrictionsConfiguration`].
    ///
    /// [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: models::DeviceEnrollmentPlatformRestrictionsConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_platform_restrictions_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        )
    }

    /// `…/microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`: cast to
    /// [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`].
    ///
    /// [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: models::DeviceEnrollmentWindowsHelloForBusinessConfiguration
    #[doc(
        alias = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
    )]
    #[inline]
    pub fn cast_to_device_enrollment_windows_hello_for_business_configuration(
        &self,
    ) -> requests::device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfiguration`: cast to
    /// [`Windows10EnrollmentCompletionPageConfiguration`].
    ///
    /// [`Windows10EnrollmentCompletionPageConfiguration`]: models::Windows10EnrollmentCompletionPageConfiguration
    #[doc(alias = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration")]
    #[inline]
    pub fn cast_to_windows10_enrollment_completion_page_configuration(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration::Windows10EnrollmentCompletionPageConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`: cast to
    /// [`WindowsRestoreDeviceEnrollmentConfiguration`].
    ///
    /// [`WindowsRestoreDeviceEnrollmentConfiguration`]: models::WindowsRestoreDeviceEnrollmentConfiguration
    #[doc(alias = "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")]
    #[inline]
    pub fn cast_to_windows_restore_device_enrollment_configuration(
        &self,
    ) -> requests::windows_restore_device_enrollment_configuration::WindowsRestoreDeviceEnrollmentConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/setPriority`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta
    #[inline]
    pub fn set_priority(&self, parameters: impl Into<SetPriority>) -> mg::Request<()> {
        self.raw().action_with("setPriority", &parameters.into())
    }
}

/// Requests on a collection of
/// [`DeviceEnrollmentConfiguration`](models::DeviceEnrollmentConfiguration): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_enrollment_configurations()`.
#[derive(Clone, Debug)]
pub struct DeviceEnrollmentConfigurationCollection(
    mg::Many<
        models::DeviceEnrollmentConfiguration,
        DeviceEnrollmentConfigurationResource,
    >,
);

mg::builder! { DeviceEnrollmentConfigurationCollection: mg::Many<models::DeviceEnrollmentConfiguration, DeviceEnrollmentConfigurationResource> }

impl DeviceEnrollmentConfigurationCollection {
    /// `…/microsoft.graph.deviceComanagementAuthorityConfiguration`: the members that are
    /// [`DeviceComanagementAuthorityConfiguration`].
    ///
    /// [`DeviceComanagementAuthorityConfiguration`]: models::DeviceComanagementAuthorityConfiguration
    #[doc(alias = "microsoft.graph.deviceComanagementAuthorityConfiguration")]
    #[inline]
    pub fn cast_to_device_comanagement_authority_configuration(
        &self,
    ) -> requests::device_comanagement_authority_configuration::DeviceComanagementAuthorityConfigurationCollection {
        mg::navigate(self, "microsoft.graph.deviceComanagementAuthorityConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentLimitConfiguration`: the members that are
    /// [`DeviceEnrollmentLimitConfiguration`](models::DeviceEnrollmentLimitConfiguration).
    #[doc(alias = "microsoft.graph.deviceEnrollmentLimitConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_limit_configuration(
        &self,
    ) -> requests::device_enrollment_limit_configuration::DeviceEnrollmentLimitConfigurationCollection {
        mg::navigate(self, "microsoft.graph.deviceEnrollmentLimitConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentNotificationConfiguration`: the members that are
    /// [`DeviceEnrollmentNotificationConfiguration`].
    ///
    /// [`DeviceEnrollmentNotificationConfiguration`]: models::DeviceEnrollmentNotificationConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentNotificationConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_notification_configuration(
        &self,
    ) -> requests::device_enrollment_notification_configuration::DeviceEnrollmentNotificationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`: the members that are
    /// [`DeviceEnrollmentPlatformRestrictionConfiguration`].
    ///
    /// [`DeviceEnrollmentPlatformRestrictionConfiguration`]: models::DeviceEnrollmentPlatformRestrictionConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_platform_restriction_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restriction_configuration::DeviceEnrollmentPlatformRestrictionConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        )
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`: the members that are
    /// [`DeviceEnrollmentPlatformRestrictionsConfiguration`].
    ///
    /// [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: models::DeviceEnrollmentPlatformRestrictionsConfiguration
    #[doc(alias = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration")]
    #[inline]
    pub fn cast_to_device_enrollment_platform_restrictions_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        )
    }

    /// `…/microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`: the members that
    /// are [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`].
    ///
    /// [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: models::DeviceEnrollmentWindowsHelloForBusinessConfiguration
    #[doc(
        alias = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
    )]
    #[inline]
    pub fn cast_to_device_enrollment_windows_hello_for_business_configuration(
        &self,
    ) -> requests::device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfiguration`: the members that are
    /// [`Windows10EnrollmentCompletionPageConfiguration`].
    ///
    /// [`Windows10EnrollmentCompletionPageConfiguration`]: models::Windows10EnrollmentCompletionPageConfiguration
    #[doc(alias = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration")]
    #[inline]
    pub fn cast_to_windows10_enrollment_completion_page_configuration(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration::Windows10EnrollmentCompletionPageConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        )
    }

    /// `…/microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`: the members that are
    /// [`WindowsRestoreDeviceEnrollmentConfiguration`].
    ///
    /// [`WindowsRestoreDeviceEnrollmentConfiguration`]: models::WindowsRestoreDeviceEnrollmentConfiguration
    #[doc(alias = "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")]
    #[inline]
    pub fn cast_to_windows_restore_device_enrollment_configuration(
        &self,
    ) -> requests::windows_restore_device_enrollment_configuration::WindowsRestoreDeviceEnrollmentConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")
    }

    /// `POST …/createEnrollmentNotificationConfiguration`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn create_enrollment_notification_configuration(
        &self,
        parameters: CreateEnrollmentNotificationConfiguration,
    ) -> mg::Request<()> {
        self.raw().action_with("createEnrollmentNotificationConfiguration", &parameters)
    }

    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`DeviceEnrollmentConfigurationResource::assign`].
pub struct Assign {
    /// `enrollmentConfigurationAssignments`.
    pub enrollment_configuration_assignments: mg::Field<
        Vec<models::EnrollmentConfigurationAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    enrollment_configuration_assignments: "enrollmentConfigurationAssignments",
}

/// Parameters of [`DeviceEnrollmentConfigurationResource::set_priority`].
///
/// A call can pass `priority` alone.
pub struct SetPriority {
    /// `priority`. Required.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetPriority: "microsoft.graph.setPriority", parameters;
    priority: "priority" required,
}

mg::required_parameters! {
    SetPriority;
    priority: i32,
}

/// Parameters of
/// [`DeviceEnrollmentConfigurationCollection::create_enrollment_notification_configuration`].
pub struct CreateEnrollmentNotificationConfiguration {
    /// `deviceEnrollmentNotificationConfigurations`.
    pub device_enrollment_notification_configurations: mg::Field<
        Vec<models::DeviceEnrollmentConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateEnrollmentNotificationConfiguration: "microsoft.graph.createEnrollmentNotificationConfiguration", parameters;
    device_enrollment_notification_configurations: "deviceEnrollmentNotificationConfigurations",
}

/// Parameters of [`DeviceEnrollmentConfigurationCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
