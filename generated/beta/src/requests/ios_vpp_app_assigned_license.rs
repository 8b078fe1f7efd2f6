// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosVppAppAssignedLicense`, by its URL.
    IosVppAppAssignedLicenseResource(mg::One<models::IosVppAppAssignedLicense>)
}

impl IosVppAppAssignedLicenseResource {
    /// `…/microsoft.graph.iosVppAppAssignedDeviceLicense`
    #[inline]
    pub fn as_ios_vpp_app_assigned_device_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_device_license::IosVppAppAssignedDeviceLicenseResource {
        mg::to(self, "microsoft.graph.iosVppAppAssignedDeviceLicense")
    }

    /// `…/microsoft.graph.iosVppAppAssignedUserLicense`
    #[inline]
    pub fn as_ios_vpp_app_assigned_user_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_user_license::IosVppAppAssignedUserLicenseResource {
        mg::to(self, "microsoft.graph.iosVppAppAssignedUserLicense")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.iosVppAppAssignedLicense`, by its URL.
    IosVppAppAssignedLicenseCollection(mg::Many<models::IosVppAppAssignedLicense, IosVppAppAssignedLicenseResource>)
}

impl IosVppAppAssignedLicenseCollection {
    /// `…/microsoft.graph.iosVppAppAssignedDeviceLicense`
    #[inline]
    pub fn as_ios_vpp_app_assigned_device_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_device_license::IosVppAppAssignedDeviceLicenseCollection {
        mg::to(self, "microsoft.graph.iosVppAppAssignedDeviceLicense")
    }

    /// `…/microsoft.graph.iosVppAppAssignedUserLicense`
    #[inline]
    pub fn as_ios_vpp_app_assigned_user_license(
        &self,
    ) -> requests::ios_vpp_app_assigned_user_license::IosVppAppAssignedUserLicenseCollection {
        mg::to(self, "microsoft.graph.iosVppAppAssignedUserLicense")
    }
}
