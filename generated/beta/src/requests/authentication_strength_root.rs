// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationStrengthRoot`, by its URL.
    ///
    /// For example `/conditionalAccess/authenticationStrength`.
    AuthenticationStrengthRootResource(mg::One<models::AuthenticationStrengthRoot>)
}

impl AuthenticationStrengthRootResource {
    /// `…/authenticationMethodModes`: many `authenticationMethodModeDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    /// | `GET …/{id}` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn authentication_method_modes(
        &self,
    ) -> requests::authentication_method_mode_detail::AuthenticationMethodModeDetailCollection {
        mg::to(self, "authenticationMethodModes")
    }

    /// `…/policies`: many `authenticationStrengthPolicy`
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection {
        mg::to(self, "policies")
    }
}
