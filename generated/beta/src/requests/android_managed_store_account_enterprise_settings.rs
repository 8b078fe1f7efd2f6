// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`, by its URL.
    ///
    /// For example `/deviceManagement/androidManagedStoreAccountEnterpriseSettings`.
    AndroidManagedStoreAccountEnterpriseSettingsResource(mg::One<models::AndroidManagedStoreAccountEnterpriseSettings>)
}

impl AndroidManagedStoreAccountEnterpriseSettingsResource {
    /// `POST …/addApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn add_apps(&self, parameters: AddApps) -> mg::Request<()> {
        mg::Path::action_with(self, "addApps", &parameters)
    }

    /// `POST …/approveApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn approve_apps(&self, parameters: ApproveApps) -> mg::Request<()> {
        mg::Path::action_with(self, "approveApps", &parameters)
    }

    /// `POST …/completeSignup`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn complete_signup(&self, parameters: CompleteSignup) -> mg::Request<()> {
        mg::Path::action_with(self, "completeSignup", &parameters)
    }

    /// `POST …/createGooglePlayWebToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_google_play_web_token(
        &self,
        parameters: CreateGooglePlayWebToken,
    ) -> mg::Request<String> {
        mg::Path::action_with(self, "createGooglePlayWebToken", &parameters)
    }

    /// `POST …/createZeroTouchWebToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_zero_touch_web_token(
        &self,
        parameters: CreateZeroTouchWebToken,
    ) -> mg::Request<String> {
        mg::Path::action_with(self, "createZeroTouchWebToken", &parameters)
    }

    /// `POST …/requestEnterpriseUpgradeUrl`
    #[inline]
    pub fn request_enterprise_upgrade_url(&self) -> mg::Request<String> {
        mg::Path::action(self, "requestEnterpriseUpgradeUrl")
    }

    /// `POST …/requestSignupUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn request_signup_url(
        &self,
        parameters: RequestSignupUrl,
    ) -> mg::Request<String> {
        mg::Path::action_with(self, "requestSignupUrl", &parameters)
    }

    /// `GET …/retrieveStoreLayout`
    #[inline]
    pub fn retrieve_store_layout(
        &self,
    ) -> mg::Request<mg::Open<models::AndroidManagedStoreLayoutType>> {
        mg::Path::function(self, "retrieveStoreLayout")
    }

    /// `POST …/setAndroidDeviceOwnerFullyManagedEnrollmentState`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn set_android_device_owner_fully_managed_enrollment_state(
        &self,
        parameters: SetAndroidDeviceOwnerFullyManagedEnrollmentState,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "setAndroidDeviceOwnerFullyManagedEnrollmentState",
            &parameters,
        )
    }

    /// `POST …/setStoreLayout`
    #[inline]
    pub fn set_store_layout(&self, parameters: SetStoreLayout) -> mg::Request<()> {
        mg::Path::action_with(self, "setStoreLayout", &parameters)
    }

    /// `POST …/syncApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn sync_apps(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncApps")
    }

    /// `POST …/unbind`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn unbind(&self) -> mg::Request<()> {
        mg::Path::action(self, "unbind")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addApps`.
    AddApps "microsoft.graph.addApps" "parameters";
    /// `productIds`: Collection(String)
    product_ids "productIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.approveApps`.
    ApproveApps "microsoft.graph.approveApps" "parameters";
    /// `approveAllPermissions`: Boolean, not null
    approve_all_permissions "approveAllPermissions" "r": bool,
    /// `packageIds`: Collection(String)
    package_ids "packageIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.completeSignup`.
    CompleteSignup "microsoft.graph.completeSignup" "parameters";
    /// `enterpriseToken`: String, masked in Debug
    enterprise_token "enterpriseToken" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createGooglePlayWebToken`.
    CreateGooglePlayWebToken "microsoft.graph.createGooglePlayWebToken" "parameters";
    /// `parentUri`: String
    parent_uri "parentUri": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createZeroTouchWebToken`.
    CreateZeroTouchWebToken "microsoft.graph.createZeroTouchWebToken" "parameters";
    /// `parentUri`: String
    parent_uri "parentUri": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.requestSignupUrl`.
    RequestSignupUrl "microsoft.graph.requestSignupUrl" "parameters";
    /// `hostName`: String
    host_name "hostName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.setAndroidDeviceOwnerFullyManagedEnrollmentState`.
    SetAndroidDeviceOwnerFullyManagedEnrollmentState "microsoft.graph.setAndroidDeviceOwnerFullyManagedEnrollmentState" "parameters";
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.setStoreLayout`.
    SetStoreLayout "microsoft.graph.setStoreLayout" "parameters";
    /// `storeLayoutType`: androidManagedStoreLayoutType, not null
    store_layout_type "storeLayoutType" "r": mg::Open<models::AndroidManagedStoreLayoutType>,
}
