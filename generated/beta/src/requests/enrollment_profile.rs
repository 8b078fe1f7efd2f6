// @generated
use crate::{mg, models, requests};

/// Requests on one [`EnrollmentProfile`](models::EnrollmentProfile): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.device_management().dep_onboarding_settings().id(id).enrollment_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct EnrollmentProfileResource(mg::One<models::EnrollmentProfile>);

mg::builder! { EnrollmentProfileResource: mg::One<models::EnrollmentProfile> }

impl EnrollmentProfileResource {
    /// `…/microsoft.graph.depEnrollmentBaseProfile`: cast to
    /// [`DepEnrollmentBaseProfile`](models::DepEnrollmentBaseProfile).
    #[doc(alias = "microsoft.graph.depEnrollmentBaseProfile")]
    #[inline]
    pub fn cast_to_dep_enrollment_base_profile(
        &self,
    ) -> requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource {
        mg::navigate(self, "microsoft.graph.depEnrollmentBaseProfile")
    }

    /// `…/microsoft.graph.depEnrollmentProfile`: cast to
    /// [`DepEnrollmentProfile`](models::DepEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_enrollment_profile(
        &self,
    ) -> requests::dep_enrollment_profile::DepEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depEnrollmentProfile")
    }

    /// `…/microsoft.graph.depIOSEnrollmentProfile`: cast to
    /// [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depIOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`: cast to
    /// [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depMacOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depTvOSEnrollmentProfile`: cast to
    /// [`DepTvOsEnrollmentProfile`](models::DepTvOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depTvOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depTvOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depVisionOSEnrollmentProfile`: cast to
    /// [`DepVisionOsEnrollmentProfile`](models::DepVisionOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depVisionOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depVisionOSEnrollmentProfile")
    }

    /// `GET …/exportMobileConfig`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn export_mobile_config(&self) -> mg::Request<String> {
        self.raw().function("exportMobileConfig")
    }

    /// `POST …/setDefaultProfile`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn set_default_profile(&self) -> mg::Request<()> {
        self.raw().action("setDefaultProfile")
    }

    /// `POST …/updateDeviceProfileAssignment`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_device_profile_assignment(
        &self,
        parameters: UpdateDeviceProfileAssignment,
    ) -> mg::Request<()> {
        self.raw().action_with("updateDeviceProfileAssignment", &parameters)
    }
}

/// Requests on a collection of [`EnrollmentProfile`](models::EnrollmentProfile): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().dep_onboarding_settings().id(id).enrollment_profiles()`.
#[derive(Clone, Debug)]
pub struct EnrollmentProfileCollection(
    mg::Many<models::EnrollmentProfile, EnrollmentProfileResource>,
);

mg::builder! { EnrollmentProfileCollection: mg::Many<models::EnrollmentProfile, EnrollmentProfileResource> }

impl EnrollmentProfileCollection {
    /// `…/microsoft.graph.depEnrollmentBaseProfile`: the members that are
    /// [`DepEnrollmentBaseProfile`](models::DepEnrollmentBaseProfile).
    #[doc(alias = "microsoft.graph.depEnrollmentBaseProfile")]
    #[inline]
    pub fn cast_to_dep_enrollment_base_profile(
        &self,
    ) -> requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileCollection {
        mg::navigate(self, "microsoft.graph.depEnrollmentBaseProfile")
    }

    /// `…/microsoft.graph.depEnrollmentProfile`: the members that are
    /// [`DepEnrollmentProfile`](models::DepEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_enrollment_profile(
        &self,
    ) -> requests::dep_enrollment_profile::DepEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depEnrollmentProfile")
    }

    /// `…/microsoft.graph.depIOSEnrollmentProfile`: the members that are
    /// [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depIOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`: the members that are
    /// [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depMacOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depTvOSEnrollmentProfile`: the members that are
    /// [`DepTvOsEnrollmentProfile`](models::DepTvOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depTvOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depTvOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depVisionOSEnrollmentProfile`: the members that are
    /// [`DepVisionOsEnrollmentProfile`](models::DepVisionOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depVisionOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depVisionOSEnrollmentProfile")
    }
}

/// Parameters of [`EnrollmentProfileResource::update_device_profile_assignment`].
pub struct UpdateDeviceProfileAssignment {
    /// `deviceIds`.
    pub device_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateDeviceProfileAssignment: "microsoft.graph.updateDeviceProfileAssignment", parameters;
    device_ids: "deviceIds",
}
