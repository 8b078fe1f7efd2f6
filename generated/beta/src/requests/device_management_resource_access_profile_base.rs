// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementResourceAccessProfileBase`, by its URL.
    ///
    /// For example `/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBase-id}`.
    DeviceManagementResourceAccessProfileBaseResource(mg::One<models::DeviceManagementResourceAccessProfileBase>)
}

impl DeviceManagementResourceAccessProfileBaseResource {
    /// `…/assignments`: many `deviceManagementResourceAccessProfileAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_resource_access_profile_assignment::DeviceManagementResourceAccessProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/microsoft.graph.windows10XCertificateProfile`
    #[inline]
    pub fn as_windows10_x_certificate_profile(
        &self,
    ) -> requests::windows10_x_certificate_profile::Windows10XCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10XCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`
    #[inline]
    pub fn as_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XTrustedRootCertificate`
    #[inline]
    pub fn as_windows10_x_trusted_root_certificate(
        &self,
    ) -> requests::windows10_x_trusted_root_certificate::Windows10XTrustedRootCertificateResource {
        mg::to(self, "microsoft.graph.windows10XTrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows10XVpnConfiguration`
    #[inline]
    pub fn as_windows10_x_vpn_configuration(
        &self,
    ) -> requests::windows10_x_vpn_configuration::Windows10XVpnConfigurationResource {
        mg::to(self, "microsoft.graph.windows10XVpnConfiguration")
    }

    /// `…/microsoft.graph.windows10XWifiConfiguration`
    #[inline]
    pub fn as_windows10_x_wifi_configuration(
        &self,
    ) -> requests::windows10_x_wifi_configuration::Windows10XWifiConfigurationResource {
        mg::to(self, "microsoft.graph.windows10XWifiConfiguration")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceManagementResourceAccessProfileAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementResourceAccessProfileBase`, by its URL.
    ///
    /// For example `/deviceManagement/resourceAccessProfiles`.
    DeviceManagementResourceAccessProfileBaseCollection(mg::Many<models::DeviceManagementResourceAccessProfileBase, DeviceManagementResourceAccessProfileBaseResource>)
}

impl DeviceManagementResourceAccessProfileBaseCollection {
    /// `…/microsoft.graph.windows10XCertificateProfile`
    #[inline]
    pub fn as_windows10_x_certificate_profile(
        &self,
    ) -> requests::windows10_x_certificate_profile::Windows10XCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10XCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`
    #[inline]
    pub fn as_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XTrustedRootCertificate`
    #[inline]
    pub fn as_windows10_x_trusted_root_certificate(
        &self,
    ) -> requests::windows10_x_trusted_root_certificate::Windows10XTrustedRootCertificateCollection {
        mg::to(self, "microsoft.graph.windows10XTrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows10XVpnConfiguration`
    #[inline]
    pub fn as_windows10_x_vpn_configuration(
        &self,
    ) -> requests::windows10_x_vpn_configuration::Windows10XVpnConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10XVpnConfiguration")
    }

    /// `…/microsoft.graph.windows10XWifiConfiguration`
    #[inline]
    pub fn as_windows10_x_wifi_configuration(
        &self,
    ) -> requests::windows10_x_wifi_configuration::Windows10XWifiConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10XWifiConfiguration")
    }

    /// `POST …/queryByPlatformType`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn query_by_platform_type(
        &self,
        parameters: QueryByPlatformType,
    ) -> mg::Request<mg::Page<models::DeviceManagementResourceAccessProfileBase>> {
        mg::Path::action_with(self, "queryByPlatformType", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceManagementResourceAccessProfileAssignment)
    assignments "assignments": Vec<models::DeviceManagementResourceAccessProfileAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.queryByPlatformType`.
    QueryByPlatformType "microsoft.graph.queryByPlatformType" "parameters";
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<models::PolicyPlatformType>,
}
