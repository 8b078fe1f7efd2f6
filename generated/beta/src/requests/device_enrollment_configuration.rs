// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceEnrollmentConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfiguration-id}`.
    DeviceEnrollmentConfigurationResource(mg::One<models::DeviceEnrollmentConfiguration>)
}

impl DeviceEnrollmentConfigurationResource {
    /// `…/assignments`: many `enrollmentConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::enrollment_configuration_assignment::EnrollmentConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/microsoft.graph.deviceComanagementAuthorityConfiguration`
    #[inline]
    pub fn as_device_comanagement_authority_configuration(
        &self,
    ) -> requests::device_comanagement_authority_configuration::DeviceComanagementAuthorityConfigurationResource {
        mg::to(self, "microsoft.graph.deviceComanagementAuthorityConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentLimitConfiguration`
    #[inline]
    pub fn as_device_enrollment_limit_configuration(
        &self,
    ) -> requests::device_enrollment_limit_configuration::DeviceEnrollmentLimitConfigurationResource {
        mg::to(self, "microsoft.graph.deviceEnrollmentLimitConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentNotificationConfiguration`
    #[inline]
    pub fn as_device_enrollment_notification_configuration(
        &self,
    ) -> requests::device_enrollment_notification_configuration::DeviceEnrollmentNotificationConfigurationResource {
        mg::to(self, "microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`
    #[inline]
    pub fn as_device_enrollment_platform_restriction_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restriction_configuration::DeviceEnrollmentPlatformRestrictionConfigurationResource {
        mg::to(self, "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`
    #[inline]
    pub fn as_device_enrollment_platform_restrictions_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfigurationResource {
        mg::to(self, "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`
    #[inline]
    pub fn as_device_enrollment_windows_hello_for_business_configuration(
        &self,
    ) -> requests::device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfiguration`
    #[inline]
    pub fn as_windows10_enrollment_completion_page_configuration(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration::Windows10EnrollmentCompletionPageConfigurationResource {
        mg::to(self, "microsoft.graph.windows10EnrollmentCompletionPageConfiguration")
    }

    /// `…/microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`
    #[inline]
    pub fn as_windows_restore_device_enrollment_configuration(
        &self,
    ) -> requests::windows_restore_device_enrollment_configuration::WindowsRestoreDeviceEnrollmentConfigurationResource {
        mg::to(self, "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/setPriority`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn set_priority(&self, parameters: SetPriority) -> mg::Request<()> {
        mg::Path::action_with(self, "setPriority", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceEnrollmentConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/deviceEnrollmentConfigurations`.
    DeviceEnrollmentConfigurationCollection(mg::Many<models::DeviceEnrollmentConfiguration, DeviceEnrollmentConfigurationResource>)
}

impl DeviceEnrollmentConfigurationCollection {
    /// `…/microsoft.graph.deviceComanagementAuthorityConfiguration`
    #[inline]
    pub fn as_device_comanagement_authority_configuration(
        &self,
    ) -> requests::device_comanagement_authority_configuration::DeviceComanagementAuthorityConfigurationCollection {
        mg::to(self, "microsoft.graph.deviceComanagementAuthorityConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentLimitConfiguration`
    #[inline]
    pub fn as_device_enrollment_limit_configuration(
        &self,
    ) -> requests::device_enrollment_limit_configuration::DeviceEnrollmentLimitConfigurationCollection {
        mg::to(self, "microsoft.graph.deviceEnrollmentLimitConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentNotificationConfiguration`
    #[inline]
    pub fn as_device_enrollment_notification_configuration(
        &self,
    ) -> requests::device_enrollment_notification_configuration::DeviceEnrollmentNotificationConfigurationCollection {
        mg::to(self, "microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`
    #[inline]
    pub fn as_device_enrollment_platform_restriction_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restriction_configuration::DeviceEnrollmentPlatformRestrictionConfigurationCollection {
        mg::to(self, "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`
    #[inline]
    pub fn as_device_enrollment_platform_restrictions_configuration(
        &self,
    ) -> requests::device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfigurationCollection {
        mg::to(self, "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration")
    }

    /// `…/microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`
    #[inline]
    pub fn as_device_enrollment_windows_hello_for_business_configuration(
        &self,
    ) -> requests::device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfiguration`
    #[inline]
    pub fn as_windows10_enrollment_completion_page_configuration(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration::Windows10EnrollmentCompletionPageConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10EnrollmentCompletionPageConfiguration")
    }

    /// `…/microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`
    #[inline]
    pub fn as_windows_restore_device_enrollment_configuration(
        &self,
    ) -> requests::windows_restore_device_enrollment_configuration::WindowsRestoreDeviceEnrollmentConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration")
    }

    /// `POST …/createEnrollmentNotificationConfiguration`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn create_enrollment_notification_configuration(
        &self,
        parameters: CreateEnrollmentNotificationConfiguration,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "createEnrollmentNotificationConfiguration",
            &parameters,
        )
    }

    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `enrollmentConfigurationAssignments`: Collection(enrollmentConfigurationAssignment)
    enrollment_configuration_assignments "enrollmentConfigurationAssignments": Vec<models::EnrollmentConfigurationAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setPriority`.
    SetPriority "microsoft.graph.setPriority" "parameters";
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.createEnrollmentNotificationConfiguration`.
    CreateEnrollmentNotificationConfiguration "microsoft.graph.createEnrollmentNotificationConfiguration" "parameters";
    /// `deviceEnrollmentNotificationConfigurations`: Collection(deviceEnrollmentConfiguration)
    device_enrollment_notification_configurations "deviceEnrollmentNotificationConfigurations": Vec<models::DeviceEnrollmentConfiguration>,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
