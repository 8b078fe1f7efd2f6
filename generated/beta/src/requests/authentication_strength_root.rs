// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationStrengthRoot`](models::AuthenticationStrengthRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.conditional_access().authentication_strength()`.
#[derive(Clone, Debug)]
pub struct AuthenticationStrengthRootResource(
    mg::One<models::AuthenticationStrengthRoot>,
);

mg::builder! { AuthenticationStrengthRootResource: mg::One<models::AuthenticationStrengthRoot> }

impl AuthenticationStrengthRootResource {
    /// `…/authenticationMethodModes`: many
    /// [`AuthenticationMethodModeDetail`](models::AuthenticationMethodModeDetail).
    ///
    /// Least privileged permission to read: `Policy.Read.AuthenticationMethod` (delegated,
    /// application).
    #[inline]
    pub fn authentication_method_modes(
        &self,
    ) -> requests::authentication_method_mode_detail::AuthenticationMethodModeDetailCollection {
        mg::navigate(self, "authenticationMethodModes")
    }

    /// `…/policies`: many [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection {
        mg::navigate(self, "policies")
    }
}
