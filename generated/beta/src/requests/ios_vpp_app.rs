// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosVppApp`, by its URL.
    IosVppAppResource(mg::One<models::IosVppApp, requests::mobile_app::MobileAppResource>)
}

impl IosVppAppResource {
    /// `…/assignedLicenses`: many `iosVppAppAssignedLicense`
    #[inline]
    pub fn assigned_licenses(
        &self,
    ) -> requests::ios_vpp_app_assigned_license::IosVppAppAssignedLicenseCollection {
        mg::to(self, "assignedLicenses")
    }
}

/// A collection of `microsoft.graph.iosVppApp`, by its URL.
pub type IosVppAppCollection = mg::Many<
    models::IosVppApp,
    IosVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;
