// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EmailAuthenticationMethodConfiguration`](models::EmailAuthenticationMethodConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_email_authentication_method_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct EmailAuthenticationMethodConfigurationResource(
    mg::One<models::EmailAuthenticationMethodConfiguration>,
);

mg::builder! { EmailAuthenticationMethodConfigurationResource: mg::One<models::EmailAuthenticationMethodConfiguration> }

impl EmailAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many [`AuthenticationMethodTarget`](models::AuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::authentication_method_target::AuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of
/// [`EmailAuthenticationMethodConfiguration`](models::EmailAuthenticationMethodConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_email_authentication_method_configuration()
/// ```
pub type EmailAuthenticationMethodConfigurationCollection = mg::Many<
    models::EmailAuthenticationMethodConfiguration,
    EmailAuthenticationMethodConfigurationResource,
>;
