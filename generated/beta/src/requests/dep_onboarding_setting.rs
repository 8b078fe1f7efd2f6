// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.depOnboardingSetting`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}`.
    DepOnboardingSettingResource(mg::One<models::DepOnboardingSetting>)
}

impl DepOnboardingSettingResource {
    /// `…/defaultIosEnrollmentProfile`: `depIOSEnrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn default_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileResource {
        mg::to(self, "defaultIosEnrollmentProfile")
    }

    /// `…/defaultMacOsEnrollmentProfile`: `depMacOSEnrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn default_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileResource {
        mg::to(self, "defaultMacOsEnrollmentProfile")
    }

    /// `…/defaultTvOSEnrollmentProfile`: `depTvOSEnrollmentProfile`
    #[inline]
    pub fn default_tv_os_enrollment_profile(
        &self,
    ) -> requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileResource {
        mg::to(self, "defaultTvOSEnrollmentProfile")
    }

    /// `…/defaultVisionOSEnrollmentProfile`: `depVisionOSEnrollmentProfile`
    #[inline]
    pub fn default_vision_os_enrollment_profile(
        &self,
    ) -> requests::dep_vision_os_enrollment_profile::DepVisionOsEnrollmentProfileResource {
        mg::to(self, "defaultVisionOSEnrollmentProfile")
    }

    /// `…/enrollmentProfiles`: many `enrollmentProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn enrollment_profiles(
        &self,
    ) -> requests::enrollment_profile::EnrollmentProfileCollection {
        mg::to(self, "enrollmentProfiles")
    }

    /// `…/importedAppleDeviceIdentities`: many `importedAppleDeviceIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn imported_apple_device_identities(
        &self,
    ) -> requests::imported_apple_device_identity::ImportedAppleDeviceIdentityCollection {
        mg::to(self, "importedAppleDeviceIdentities")
    }

    /// `POST …/generateEncryptionPublicKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn generate_encryption_public_key(&self) -> mg::Request<String> {
        mg::Path::action(self, "generateEncryptionPublicKey")
    }

    /// `GET …/getEncryptionPublicKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn get_encryption_public_key(&self) -> mg::Request<String> {
        mg::Path::function(self, "getEncryptionPublicKey")
    }

    /// `POST …/releaseAppleDevices`
    #[inline]
    pub fn release_apple_devices(
        &self,
        parameters: ReleaseAppleDevices,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "releaseAppleDevices", &parameters)
    }

    /// `POST …/shareForSchoolDataSyncService`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn share_for_school_data_sync_service(&self) -> mg::Request<()> {
        mg::Path::action(self, "shareForSchoolDataSyncService")
    }

    /// `POST …/syncWithAppleDeviceEnrollmentProgram`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn sync_with_apple_device_enrollment_program(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncWithAppleDeviceEnrollmentProgram")
    }

    /// `POST …/unshareForSchoolDataSyncService`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn unshare_for_school_data_sync_service(&self) -> mg::Request<()> {
        mg::Path::action(self, "unshareForSchoolDataSyncService")
    }

    /// `POST …/uploadDepToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn upload_dep_token(&self, parameters: UploadDepToken) -> mg::Request<()> {
        mg::Path::action_with(self, "uploadDepToken", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.depOnboardingSetting`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings`.
    DepOnboardingSettingCollection(mg::Many<models::DepOnboardingSetting, DepOnboardingSettingResource>)
}

impl DepOnboardingSettingCollection {
    /// `GET …/getExpiringVppTokenCount(expiringBeforeDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn get_expiring_vpp_token_count(
        &self,
        parameters: GetExpiringVppTokenCount,
    ) -> mg::Request<i32> {
        mg::Path::function_with(self, "getExpiringVppTokenCount", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.releaseAppleDevices`.
    ReleaseAppleDevices "microsoft.graph.releaseAppleDevices" "parameters";
    /// `depToken`: String, masked in Debug
    dep_token "depToken" "s": String,
    /// `deviceSerialNumbers`: Collection(String)
    device_serial_numbers "deviceSerialNumbers": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadDepToken`.
    UploadDepToken "microsoft.graph.uploadDepToken" "parameters";
    /// `appleId`: String
    apple_id "appleId": String,
    /// `depToken`: String, masked in Debug
    dep_token "depToken" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getExpiringVppTokenCount`.
    GetExpiringVppTokenCount "microsoft.graph.getExpiringVppTokenCount" "parameters";
    /// `expiringBeforeDateTime`: String
    expiring_before_date_time "expiringBeforeDateTime": String,
}
