// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.conditionalAccessGrantControls`, by its URL.
    ///
    /// For example `/conditionalAccess/policies/{conditionalAccessPolicy-id}/grantControls`.
    ConditionalAccessGrantControlsResource(mg::One<models::ConditionalAccessGrantControls>)
}

impl ConditionalAccessGrantControlsResource {
    /// `…/authenticationStrength`: `authenticationStrengthPolicy`
    #[inline]
    pub fn authentication_strength(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyResource {
        mg::to(self, "authenticationStrength")
    }
}
