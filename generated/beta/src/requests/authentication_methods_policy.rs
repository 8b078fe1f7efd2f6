// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethodsPolicy`, by its URL.
    ///
    /// For example `/authenticationMethodsPolicy`.
    AuthenticationMethodsPolicyResource(mg::One<models::AuthenticationMethodsPolicy>)
}

impl AuthenticationMethodsPolicyResource {
    /// `…/authenticationMethodConfigurations`: many `authenticationMethodConfiguration`
    #[inline]
    pub fn authentication_method_configurations(
        &self,
    ) -> requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection {
        mg::to(self, "authenticationMethodConfigurations")
    }
}
