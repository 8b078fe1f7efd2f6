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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`, … | **Policy.Read.AuthenticationMethod**, Policy.ReadWrite.AuthenticationMethod | **Policy.Read.AuthenticationMethod**, Policy.ReadWrite.AuthenticationMethod |
    /// | `GET …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessmicrosoftauthenticator` | **Policy.ReadWrite.AuthenticationMethod** | – |
    /// | `GET …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod |
    /// | `PATCH …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`, … | **Policy.ReadWrite.AuthenticationMethod** | **Policy.ReadWrite.AuthenticationMethod** |
    /// | `PATCH …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessmicrosoftauthenticator` | **Policy.ReadWrite.AuthenticationMethod** | – |
    /// | `DELETE …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}`, `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`, … | **Policy.ReadWrite.AuthenticationMethod** | **Policy.ReadWrite.AuthenticationMethod** |
    /// | `DELETE …/{id}` `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessmicrosoftauthenticator` | **Policy.ReadWrite.AuthenticationMethod** | – |
    #[inline]
    pub fn authentication_method_configurations(
        &self,
    ) -> requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection {
        mg::to(self, "authenticationMethodConfigurations")
    }
}
