// @generated
use crate::{mg, models};

/// Requests on one [`AndroidForWorkSettings`](models::AndroidForWorkSettings): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().android_for_work_settings()`.
#[derive(Clone, Debug)]
pub struct AndroidForWorkSettingsResource(mg::One<models::AndroidForWorkSettings>);

mg::builder! { AndroidForWorkSettingsResource: mg::One<models::AndroidForWorkSettings> }

impl AndroidForWorkSettingsResource {
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

/// Parameters of [`AndroidForWorkSettingsResource::complete_signup`].
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

/// Parameters of [`AndroidForWorkSettingsResource::request_signup_url`].
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
