// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementResourceAccessProfileBase`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().resource_access_profiles().id(id)`.
///
/// [`DeviceManagementResourceAccessProfileBase`]: models::DeviceManagementResourceAccessProfileBase
#[derive(Clone, Debug)]
pub struct DeviceManagementResourceAccessProfileBaseResource(
    mg::One<models::DeviceManagementResourceAccessProfileBase>,
);

mg::builder! { DeviceManagementResourceAccessProfileBaseResource: mg::One<models::DeviceManagementResourceAccessProfileBase> }

impl DeviceManagementResourceAccessProfileBaseResource {
    /// `…/assignments`: many [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: models::DeviceManagementResourceAccessProfileAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_resource_access_profile_assignment::DeviceManagementResourceAccessProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/microsoft.graph.windows10XCertificateProfile`: cast to
    /// [`Windows10XCertificateProfile`](models::Windows10XCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_x_certificate_profile(
        &self,
    ) -> requests::windows10_x_certificate_profile::Windows10XCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10XCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`: cast to
    /// [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XSCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XTrustedRootCertificate`: cast to
    /// [`Windows10XTrustedRootCertificate`](models::Windows10XTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windows10XTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows10_x_trusted_root_certificate(
        &self,
    ) -> requests::windows10_x_trusted_root_certificate::Windows10XTrustedRootCertificateResource {
        mg::navigate(self, "microsoft.graph.windows10XTrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows10XVpnConfiguration`: cast to
    /// [`Windows10XVpnConfiguration`](models::Windows10XVpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10XVpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_x_vpn_configuration(
        &self,
    ) -> requests::windows10_x_vpn_configuration::Windows10XVpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10XVpnConfiguration")
    }

    /// `…/microsoft.graph.windows10XWifiConfiguration`: cast to
    /// [`Windows10XWifiConfiguration`](models::Windows10XWifiConfiguration).
    #[doc(alias = "microsoft.graph.windows10XWifiConfiguration")]
    #[inline]
    pub fn cast_to_windows10_x_wifi_configuration(
        &self,
    ) -> requests::windows10_x_wifi_configuration::Windows10XWifiConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10XWifiConfiguration")
    }

    /// `POST …/assign`.
    ///
    /// Returns a page of [`DeviceManagementResourceAccessProfileAssignment`].
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementResourceAccessProfileAssignment`]: models::DeviceManagementResourceAccessProfileAssignment
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceManagementResourceAccessProfileAssignment>> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`DeviceManagementResourceAccessProfileBase`]: `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().resource_access_profiles()`.
///
/// [`DeviceManagementResourceAccessProfileBase`]: models::DeviceManagementResourceAccessProfileBase
#[derive(Clone, Debug)]
pub struct DeviceManagementResourceAccessProfileBaseCollection(
    mg::Many<
        models::DeviceManagementResourceAccessProfileBase,
        DeviceManagementResourceAccessProfileBaseResource,
    >,
);

mg::builder! { DeviceManagementResourceAccessProfileBaseCollection: mg::Many<models::DeviceManagementResourceAccessProfileBase, DeviceManagementResourceAccessProfileBaseResource> }

impl DeviceManagementResourceAccessProfileBaseCollection {
    /// `…/microsoft.graph.windows10XCertificateProfile`: the members that are
    /// [`Windows10XCertificateProfile`](models::Windows10XCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_x_certificate_profile(
        &self,
    ) -> requests::windows10_x_certificate_profile::Windows10XCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10XCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`: the members that are
    /// [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XSCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windows10XTrustedRootCertificate`: the members that are
    /// [`Windows10XTrustedRootCertificate`](models::Windows10XTrustedRootCertificate).
    #[doc(alias = "microsoft.graph.windows10XTrustedRootCertificate")]
    #[inline]
    pub fn cast_to_windows10_x_trusted_root_certificate(
        &self,
    ) -> requests::windows10_x_trusted_root_certificate::Windows10XTrustedRootCertificateCollection {
        mg::navigate(self, "microsoft.graph.windows10XTrustedRootCertificate")
    }

    /// `…/microsoft.graph.windows10XVpnConfiguration`: the members that are
    /// [`Windows10XVpnConfiguration`](models::Windows10XVpnConfiguration).
    #[doc(alias = "microsoft.graph.windows10XVpnConfiguration")]
    #[inline]
    pub fn cast_to_windows10_x_vpn_configuration(
        &self,
    ) -> requests::windows10_x_vpn_configuration::Windows10XVpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10XVpnConfiguration")
    }

    /// `…/microsoft.graph.windows10XWifiConfiguration`: the members that are
    /// [`Windows10XWifiConfiguration`](models::Windows10XWifiConfiguration).
    #[doc(alias = "microsoft.graph.windows10XWifiConfiguration")]
    #[inline]
    pub fn cast_to_windows10_x_wifi_configuration(
        &self,
    ) -> requests::windows10_x_wifi_configuration::Windows10XWifiConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10XWifiConfiguration")
    }

    /// `POST …/queryByPlatformType`.
    ///
    /// Returns a page of [`DeviceManagementResourceAccessProfileBase`].
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`DeviceManagementResourceAccessProfileBase`]: models::DeviceManagementResourceAccessProfileBase
    #[inline]
    pub fn query_by_platform_type(
        &self,
        parameters: impl Into<QueryByPlatformType>,
    ) -> mg::Request<mg::Page<models::DeviceManagementResourceAccessProfileBase>> {
        self.raw().action_with("queryByPlatformType", &parameters.into())
    }
}

/// Parameters of [`DeviceManagementResourceAccessProfileBaseResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<
        Vec<models::DeviceManagementResourceAccessProfileAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`DeviceManagementResourceAccessProfileBaseCollection::query_by_platform_type`].
///
/// A call can pass `platform_type` alone.
pub struct QueryByPlatformType {
    /// `platformType`. Required.
    pub platform_type: mg::Field<mg::Open<models::PolicyPlatformType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QueryByPlatformType: "microsoft.graph.queryByPlatformType", parameters;
    platform_type: "platformType" required,
}

mg::required_parameters! {
    QueryByPlatformType;
    platform_type: mg::Open<models::PolicyPlatformType>,
}
