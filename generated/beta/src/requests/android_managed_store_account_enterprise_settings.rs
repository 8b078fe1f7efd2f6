// @generated
use crate::{mg, models};

/// Requests on one [`AndroidManagedStoreAccountEnterpriseSettings`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().android_managed_store_account_enterprise_settings()`.
///
/// [`AndroidManagedStoreAccountEnterpriseSettings`]: models::AndroidManagedStoreAccountEnterpriseSettings
#[derive(Clone, Debug)]
pub struct AndroidManagedStoreAccountEnterpriseSettingsResource(
    mg::One<models::AndroidManagedStoreAccountEnterpriseSettings>,
);

mg::builder! { AndroidManagedStoreAccountEnterpriseSettingsResource: mg::One<models::AndroidManagedStoreAccountEnterpriseSettings> }

impl AndroidManagedStoreAccountEnterpriseSettingsResource {
    /// `POST …/addApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn add_apps(&self, parameters: AddApps) -> mg::Request<()> {
        self.raw().action_with("addApps", &parameters)
    }

    /// `POST …/approveApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn approve_apps(&self, parameters: impl Into<ApproveApps>) -> mg::Request<()> {
        self.raw().action_with("approveApps", &parameters.into())
    }

    /// `POST …/completeSignup`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn complete_signup(&self, parameters: CompleteSignup) -> mg::Request<()> {
        self.raw().action_with("completeSignup", &parameters)
    }

    /// `POST …/createGooglePlayWebToken`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_google_play_web_token(
        &self,
        parameters: CreateGooglePlayWebToken,
    ) -> mg::Request<String> {
        self.raw().action_with("createGooglePlayWebToken", &parameters)
    }

    /// `POST …/createZeroTouchWebToken`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_zero_touch_web_token(
        &self,
        parameters: CreateZeroTouchWebToken,
    ) -> mg::Request<String> {
        self.raw().action_with("createZeroTouchWebToken", &parameters)
    }

    /// `POST …/requestEnterpriseUpgradeUrl`.
    ///
    /// Returns `String`.
    #[inline]
    pub fn request_enterprise_upgrade_url(&self) -> mg::Request<String> {
        self.raw().action("requestEnterpriseUpgradeUrl")
    }

    /// `POST …/requestSignupUrl`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn request_signup_url(
        &self,
        parameters: RequestSignupUrl,
    ) -> mg::Request<String> {
        self.raw().action_with("requestSignupUrl", &parameters)
    }

    /// `GET …/retrieveStoreLayout`.
    ///
    /// Returns [`AndroidManagedStoreLayoutType`](models::AndroidManagedStoreLayoutType).
    #[inline]
    pub fn retrieve_store_layout(
        &self,
    ) -> mg::Request<mg::Open<models::AndroidManagedStoreLayoutType>> {
        self.raw().function("retrieveStoreLayout")
    }

    /// `POST …/setAndroidDeviceOwnerFullyManagedEnrollmentState`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn set_android_device_owner_fully_managed_enrollment_state(
        &self,
        parameters: impl Into<SetAndroidDeviceOwnerFullyManagedEnrollmentState>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "setAndroidDeviceOwnerFullyManagedEnrollmentState",
                &parameters.into(),
            )
    }

    /// `POST …/setStoreLayout`.
    ///
    /// Returns no body.
    #[inline]
    pub fn set_store_layout(
        &self,
        parameters: impl Into<SetStoreLayout>,
    ) -> mg::Request<()> {
        self.raw().action_with("setStoreLayout", &parameters.into())
    }

    /// `POST …/syncApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync_apps(&self) -> mg::Request<()> {
        self.raw().action("syncApps")
    }

    /// `POST …/unbind`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn unbind(&self) -> mg::Request<()> {
        self.raw().action("unbind")
    }
}

/// Parameters of [`AndroidManagedStoreAccountEnterpriseSettingsResource::add_apps`].
pub struct AddApps {
    /// `productIds`.
    pub product_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddApps: "microsoft.graph.addApps", parameters;
    product_ids: "productIds",
}

/// Parameters of [`AndroidManagedStoreAccountEnterpriseSettingsResource::approve_apps`].
///
/// A call can pass `approve_all_permissions` alone.
pub struct ApproveApps {
    /// `approveAllPermissions`. Required.
    pub approve_all_permissions: mg::Field<bool>,
    /// `packageIds`.
    pub package_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApproveApps: "microsoft.graph.approveApps", parameters;
    approve_all_permissions: "approveAllPermissions" required,
    package_ids: "packageIds",
}

mg::required_parameters! {
    ApproveApps;
    approve_all_permissions: bool,
}

/// Parameters of [`AndroidManagedStoreAccountEnterpriseSettingsResource::complete_signup`].
pub struct CompleteSignup {
    /// `enterpriseToken`. Secret: masked in `Debug`.
    pub enterprise_token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompleteSignup: "microsoft.graph.completeSignup", parameters;
    enterprise_token: "enterpriseToken" secret,
}

/// Parameters of
/// [`AndroidManagedStoreAccountEnterpriseSettingsResource::create_google_play_web_token`].
pub struct CreateGooglePlayWebToken {
    /// `parentUri`.
    pub parent_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateGooglePlayWebToken: "microsoft.graph.createGooglePlayWebToken", parameters;
    parent_uri: "parentUri",
}

/// Parameters of
/// [`AndroidManagedStoreAccountEnterpriseSettingsResource::create_zero_touch_web_token`].
pub struct CreateZeroTouchWebToken {
    /// `parentUri`.
    pub parent_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateZeroTouchWebToken: "microsoft.graph.createZeroTouchWebToken", parameters;
    parent_uri: "parentUri",
}

/// Parameters of [`AndroidManagedStoreAccountEnterpriseSettingsResource::request_signup_url`].
pub struct RequestSignupUrl {
    /// `hostName`.
    pub host_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestSignupUrl: "microsoft.graph.requestSignupUrl", parameters;
    host_name: "hostName",
}

/// Parameters of
/// [`AndroidManagedStoreAccountEnterpriseSettingsResource::set_android_device_owner_fully_managed_enrollment_state`].
///
/// A call can pass `enabled` alone.
pub struct SetAndroidDeviceOwnerFullyManagedEnrollmentState {
    /// `enabled`. Required.
    pub enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetAndroidDeviceOwnerFullyManagedEnrollmentState: "microsoft.graph.setAndroidDeviceOwnerFullyManagedEnrollmentState", parameters;
    enabled: "enabled" required,
}

mg::required_parameters! {
    SetAndroidDeviceOwnerFullyManagedEnrollmentState;
    enabled: bool,
}

/// Parameters of [`AndroidManagedStoreAccountEnterpriseSettingsResource::set_store_layout`].
///
/// A call can pass `store_layout_type` alone.
pub struct SetStoreLayout {
    /// `storeLayoutType`. Required.
    pub store_layout_type: mg::Field<mg::Open<models::AndroidManagedStoreLayoutType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetStoreLayout: "microsoft.graph.setStoreLayout", parameters;
    store_layout_type: "storeLayoutType" required,
}

mg::required_parameters! {
    SetStoreLayout;
    store_layout_type: mg::Open<models::AndroidManagedStoreLayoutType>,
}
