// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.depEnrollmentBaseProfile`, by its URL.
    DepEnrollmentBaseProfileResource(mg::One<models::DepEnrollmentBaseProfile, requests::enrollment_profile::EnrollmentProfileResource>)
}

impl DepEnrollmentBaseProfileResource {
    /// `…/microsoft.graph.depIOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileResource {
        mg::to(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileResource {
        mg::to(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.depEnrollmentBaseProfile`, by its URL.
    DepEnrollmentBaseProfileCollection(mg::Many<models::DepEnrollmentBaseProfile, DepEnrollmentBaseProfileResource>)
}

impl DepEnrollmentBaseProfileCollection {
    /// `…/microsoft.graph.depIOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileCollection {
        mg::to(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileCollection {
        mg::to(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }
}
