// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.enrollmentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/enrollmentProfiles/{enrollmentProfile-id}`.
    EnrollmentProfileResource(mg::One<models::EnrollmentProfile>)
}

impl EnrollmentProfileResource {
    /// `…/microsoft.graph.depEnrollmentBaseProfile`
    #[inline]
    pub fn as_dep_enrollment_base_profile(
        &self,
    ) -> requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource {
        mg::to(self, "microsoft.graph.depEnrollmentBaseProfile")
    }

    /// `…/microsoft.graph.depEnrollmentProfile`
    #[inline]
    pub fn as_dep_enrollment_profile(
        &self,
    ) -> requests::dep_enrollment_profile::DepEnrollmentProfileResource {
        mg::to(self, "microsoft.graph.depEnrollmentProfile")
    }

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

    /// `…/microsoft.graph.depTvOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileResource {
        mg::to(self, "microsoft.graph.depTvOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depVisionOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileResource {
        mg::to(self, "microsoft.graph.depVisionOSEnrollmentProfile")
    }

    /// `GET …/exportMobileConfig`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn export_mobile_config(&self) -> mg::Request<String> {
        mg::Path::function(self, "exportMobileConfig")
    }

    /// `POST …/setDefaultProfile`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn set_default_profile(&self) -> mg::Request<()> {
        mg::Path::action(self, "setDefaultProfile")
    }

    /// `POST …/updateDeviceProfileAssignment`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn update_device_profile_assignment(
        &self,
        parameters: UpdateDeviceProfileAssignment,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateDeviceProfileAssignment", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.enrollmentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/enrollmentProfiles`.
    EnrollmentProfileCollection(mg::Many<models::EnrollmentProfile, EnrollmentProfileResource>)
}

impl EnrollmentProfileCollection {
    /// `…/microsoft.graph.depEnrollmentBaseProfile`
    #[inline]
    pub fn as_dep_enrollment_base_profile(
        &self,
    ) -> requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileCollection {
        mg::to(self, "microsoft.graph.depEnrollmentBaseProfile")
    }

    /// `…/microsoft.graph.depEnrollmentProfile`
    #[inline]
    pub fn as_dep_enrollment_profile(
        &self,
    ) -> requests::dep_enrollment_profile::DepEnrollmentProfileCollection {
        mg::to(self, "microsoft.graph.depEnrollmentProfile")
    }

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

    /// `…/microsoft.graph.depTvOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileCollection {
        mg::to(self, "microsoft.graph.depTvOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depVisionOSEnrollmentProfile`
    #[inline]
    pub fn as_dep_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileCollection {
        mg::to(self, "microsoft.graph.depVisionOSEnrollmentProfile")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updateDeviceProfileAssignment`.
    UpdateDeviceProfileAssignment "microsoft.graph.updateDeviceProfileAssignment" "parameters";
    /// `deviceIds`: Collection(String)
    device_ids "deviceIds": Vec<String>,
}
