// @generated
use crate::{mg, models, requests};

/// Requests on one [`QrCodePinAuthenticationMethodConfiguration`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_qr_code_pin_authentication_method_configuration()
/// ```
///
/// [`QrCodePinAuthenticationMethodConfiguration`]: models::QrCodePinAuthenticationMethodConfiguration
#[derive(Clone, Debug)]
pub struct QrCodePinAuthenticationMethodConfigurationResource(
    mg::One<models::QrCodePinAuthenticationMethodConfiguration>,
);

mg::builder! { QrCodePinAuthenticationMethodConfigurationResource: mg::One<models::QrCodePinAuthenticationMethodConfiguration> }

impl QrCodePinAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of [`QrCodePinAuthenticationMethodConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_qr_code_pin_authentication_method_configuration()
/// ```
///
/// [`QrCodePinAuthenticationMethodConfiguration`]: models::QrCodePinAuthenticationMethodConfiguration
pub type QrCodePinAuthenticationMethodConfigurationCollection = mg::Many<
    models::QrCodePinAuthenticationMethodConfiguration,
    QrCodePinAuthenticationMethodConfigurationResource,
>;
