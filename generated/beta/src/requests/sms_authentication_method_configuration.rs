// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SmsAuthenticationMethodConfiguration`](models::SmsAuthenticationMethodConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_sms_authentication_method_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct SmsAuthenticationMethodConfigurationResource(
    mg::One<models::SmsAuthenticationMethodConfiguration>,
);

mg::builder! { SmsAuthenticationMethodConfigurationResource: mg::One<models::SmsAuthenticationMethodConfiguration> }

impl SmsAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many
    /// [`SmsAuthenticationMethodTarget`](models::SmsAuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of
/// [`SmsAuthenticationMethodConfiguration`](models::SmsAuthenticationMethodConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_sms_authentication_method_configuration()
/// ```
pub type SmsAuthenticationMethodConfigurationCollection = mg::Many<
    models::SmsAuthenticationMethodConfiguration,
    SmsAuthenticationMethodConfigurationResource,
>;
