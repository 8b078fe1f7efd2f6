// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationMethodsPolicy`](models::AuthenticationMethodsPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.authentication_methods_policy()`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodsPolicyResource(
    mg::One<models::AuthenticationMethodsPolicy>,
);

mg::builder! { AuthenticationMethodsPolicyResource: mg::One<models::AuthenticationMethodsPolicy> }

impl AuthenticationMethodsPolicyResource {
    /// `…/authenticationMethodConfigurations`: many
    /// [`AuthenticationMethodConfiguration`](models::AuthenticationMethodConfiguration).
    #[inline]
    pub fn authentication_method_configurations(
        &self,
    ) -> requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection {
        mg::navigate(self, "authenticationMethodConfigurations")
    }
}
