// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ConditionalAccessGrantControls`](models::ConditionalAccessGrantControls), and the methods
/// below.
///
/// For example `graph.conditional_access().policies().id(id).grant_controls()`.
#[derive(Clone, Debug)]
pub struct ConditionalAccessGrantControlsResource(
    mg::One<models::ConditionalAccessGrantControls>,
);

mg::builder! { ConditionalAccessGrantControlsResource: mg::One<models::ConditionalAccessGrantControls> }

impl ConditionalAccessGrantControlsResource {
    /// `…/authenticationStrength`:
    /// [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy).
    #[inline]
    pub fn authentication_strength(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyResource {
        mg::navigate(self, "authenticationStrength")
    }
}
