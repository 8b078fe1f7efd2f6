// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosVppAppAssignedLicense`](models::IosVppAppAssignedLicense): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_ios_vpp_app()
///     .assigned_licenses()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct IosVppAppAssignedLicenseResource(mg::One<models::IosVppAppAssignedLicense>);

mg::builder! { IosVppAppAssignedLicenseResource: mg::One<models::IosVppAppAssignedLicense> }

impl IosVppAppAssignedLicenseResource {
    /// `…/microsoft.graph.iosVppAppAssignedDeviceLicense`: cast to
    /// [`IosVppAppAssignedDeviceLicense`](models::IosVppAppAssignedDeviceLicense).
    #[doc(alias = "microsoft.graph.iosVppAppAssignedDeviceLicense")]
    #[inline]
    pub fn cast_to_ios_vpp_app_assigned_device_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_device_license::IosVppAppAssignedDeviceLicenseResource {
        mg::navigate(self, "microsoft.graph.iosVppAppAssignedDeviceLicense")
    }

    /// `…/microsoft.graph.iosVppAppAssignedUserLicense`: cast to
    /// [`IosVppAppAssignedUserLicense`](models::IosVppAppAssignedUserLicense).
    #[doc(alias = "microsoft.graph.iosVppAppAssignedUserLicense")]
    #[inline]
    pub fn cast_to_ios_vpp_app_assigned_user_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_user_license::IosVppAppAssignedUserLicenseResource {
        mg::navigate(self, "microsoft.graph.iosVppAppAssignedUserLicense")
    }
}

/// Requests on a collection of [`IosVppAppAssignedLicense`](models::IosVppAppAssignedLicense):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_ios_vpp_app().assigned_licenses()`.
#[derive(Clone, Debug)]
pub struct IosVppAppAssignedLicenseCollection(
    mg::Many<models::IosVppAppAssignedLicense, IosVppAppAssignedLicenseResource>,
);

mg::builder! { IosVppAppAssignedLicenseCollection: mg::Many<models::IosVppAppAssignedLicense, IosVppAppAssignedLicenseResource> }

impl IosVppAppAssignedLicenseCollection {
    /// `…/microsoft.graph.iosVppAppAssignedDeviceLicense`: the members that are
    /// [`IosVppAppAssignedDeviceLicense`](models::IosVppAppAssignedDeviceLicense).
    #[doc(alias = "microsoft.graph.iosVppAppAssignedDeviceLicense")]
    #[inline]
    pub fn cast_to_ios_vpp_app_assigned_device_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_device_license::IosVppAppAssignedDeviceLicenseCollection {
        mg::navigate(self, "microsoft.graph.iosVppAppAssignedDeviceLicense")
    }

    /// `…/microsoft.graph.iosVppAppAssignedUserLicense`: the members that are
    /// [`IosVppAppAssignedUserLicense`](models::IosVppAppAssignedUserLicense).
    #[doc(alias = "microsoft.graph.iosVppAppAssignedUserLicense")]
    #[inline]
    pub fn cast_to_ios_vpp_app_assigned_user_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_user_license::IosVppAppAssignedUserLicenseCollection {
        mg::navigate(self, "microsoft.graph.iosVppAppAssignedUserLicense")
    }
}
