// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepOnboardingSetting`](models::DepOnboardingSetting): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().dep_onboarding_settings().id(id)`.
#[derive(Clone, Debug)]
pub struct DepOnboardingSettingResource(mg::One<models::DepOnboardingSetting>);

mg::builder! { DepOnboardingSettingResource: mg::One<models::DepOnboardingSetting> }

impl DepOnboardingSettingResource {
    /// `…/defaultIosEnrollmentProfile`:
    /// [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn default_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileResource {
        mg::navigate(self, "defaultIosEnrollmentProfile")
    }

    /// `…/defaultMacOsEnrollmentProfile`:
    /// [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn default_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileResource {
        mg::navigate(self, "defaultMacOsEnrollmentProfile")
    }

    /// `…/defaultTvOSEnrollmentProfile`:
    /// [`DepTvOsEnrollmentProfile`](models::DepTvOsEnrollmentProfile).
    #[inline]
    pub fn default_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileResource {
        mg::navigate(self, "defaultTvOSEnrollmentProfile")
    }

    /// `…/defaultVisionOSEnrollmentProfile`:
    /// [`DepVisionOsEnrollmentProfile`](models::DepVisionOsEnrollmentProfile).
    #[inline]
    pub fn default_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileResource {
        mg::navigate(self, "defaultVisionOSEnrollmentProfile")
    }

    /// `…/enrollmentProfiles`: many [`EnrollmentProfile`](models::EnrollmentProfile).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn enrollment_profiles(
        &self,
    ) -> requests::enrollment_profile::EnrollmentProfileCollection {
        mg::navigate(self, "enrollmentProfiles")
    }

    /// `…/importedAppleDeviceIdentities`: many
    /// [`ImportedAppleDeviceIdentity`](models::ImportedAppleDeviceIdentity).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn imported_apple_device_identities(
        &self,
    ) -> requests::imported_apple_device_identity::ImportedAppleDeviceIdentityCollection {
        mg::navigate(self, "importedAppleDeviceIdentities")
    }

    /// `POST …/generateEncryptionPublicKey`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn generate_encryption_public_key(&self) -> mg::Request<String> {
        self.raw().action("generateEncryptionPublicKey")
    }

    /// `GET …/getEncryptionPublicKey`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_encryption_public_key(&self) -> mg::Request<String> {
        self.raw().function("getEncryptionPublicKey")
    }

    /// `POST …/releaseAppleDevices`.
    ///
    /// Returns no body.
    #[inline]
    pub fn release_apple_devices(
        &self,
        parameters: ReleaseAppleDevices,
    ) -> mg::Request<()> {
        self.raw().action_with("releaseAppleDevices", &parameters)
    }

    /// `POST …/shareForSchoolDataSyncService`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn share_for_school_data_sync_service(&self) -> mg::Request<()> {
        self.raw().action("shareForSchoolDataSyncService")
    }

    /// `POST …/syncWithAppleDeviceEnrollmentProgram`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync_with_apple_device_enrollment_program(&self) -> mg::Request<()> {
        self.raw().action("syncWithAppleDeviceEnrollmentProgram")
    }

    /// `POST …/unshareForSchoolDataSyncService`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn unshare_for_school_data_sync_service(&self) -> mg::Request<()> {
        self.raw().action("unshareForSchoolDataSyncService")
    }

    /// `POST …/uploadDepToken`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn upload_dep_token(&self, parameters: UploadDepToken) -> mg::Request<()> {
        self.raw().action_with("uploadDepToken", &parameters)
    }
}

/// Requests on a collection of [`DepOnboardingSetting`](models::DepOnboardingSetting): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().dep_onboarding_settings()`.
#[derive(Clone, Debug)]
pub struct DepOnboardingSettingCollection(
    mg::Many<models::DepOnboardingSetting, DepOnboardingSettingResource>,
);

mg::builder! { DepOnboardingSettingCollection: mg::Many<models::DepOnboardingSetting, DepOnboardingSettingResource> }

impl DepOnboardingSettingCollection {
    /// `GET …/getExpiringVppTokenCount(expiringBeforeDateTime=…)`.
    ///
    /// Returns `i32`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_expiring_vpp_token_count(
        &self,
        parameters: impl Into<GetExpiringVppTokenCount>,
    ) -> mg::Request<i32> {
        self.raw().function_with("getExpiringVppTokenCount", &parameters.into())
    }
}

/// Parameters of [`DepOnboardingSettingResource::release_apple_devices`].
pub struct ReleaseAppleDevices {
    /// `depToken`. Secret: masked in `Debug`.
    pub dep_token: mg::Field<String>,
    /// `deviceSerialNumbers`.
    pub device_serial_numbers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReleaseAppleDevices: "microsoft.graph.releaseAppleDevices", parameters;
    dep_token: "depToken" secret,
    device_serial_numbers: "deviceSerialNumbers",
}

/// Parameters of [`DepOnboardingSettingResource::upload_dep_token`].
pub struct UploadDepToken {
    /// `appleId`.
    pub apple_id: mg::Field<String>,
    /// `depToken`. Secret: masked in `Debug`.
    pub dep_token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadDepToken: "microsoft.graph.uploadDepToken", parameters;
    apple_id: "appleId",
    dep_token: "depToken" secret,
}

/// Parameters of [`DepOnboardingSettingCollection::get_expiring_vpp_token_count`].
///
/// A call can pass `expiring_before_date_time` alone.
pub struct GetExpiringVppTokenCount {
    /// `expiringBeforeDateTime`.
    pub expiring_before_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetExpiringVppTokenCount: "microsoft.graph.getExpiringVppTokenCount", parameters;
    expiring_before_date_time: "expiringBeforeDateTime",
}

mg::required_parameters! {
    GetExpiringVppTokenCount;
    expiring_before_date_time: String,
}
