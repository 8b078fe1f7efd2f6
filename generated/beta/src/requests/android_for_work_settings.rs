// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.androidForWorkSettings`, by its URL.
    ///
    /// For example `/deviceManagement/androidForWorkSettings`.
    AndroidForWorkSettingsResource(mg::One<models::AndroidForWorkSettings>)
}

impl AndroidForWorkSettingsResource {
    /// `POST …/completeSignup`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn complete_signup(&self, parameters: CompleteSignup) -> mg::Request<()> {
        mg::Path::action_with(self, "completeSignup", &parameters)
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
    /// Parameters of `microsoft.graph.completeSignup`.
    CompleteSignup "microsoft.graph.completeSignup" "parameters";
    /// `enterpriseToken`: String, masked in Debug
    enterprise_token "enterpriseToken" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.requestSignupUrl`.
    RequestSignupUrl "microsoft.graph.requestSignupUrl" "parameters";
    /// `hostName`: String
    host_name "hostName": String,
}
