// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessGrantControls`.
///
/// Requests: [`ConditionalAccessGrantControlsResource`], for example
/// `graph.conditional_access().policies().id(id).grant_controls()`.
///
/// [`ConditionalAccessGrantControlsResource`]: crate::requests::conditional_access_grant_controls::ConditionalAccessGrantControlsResource
pub struct ConditionalAccessGrantControls {
    /// `builtInControls`.
    pub built_in_controls: mg::Field<
        Vec<mg::Open<super::ConditionalAccessGrantControl>>,
    >,
    /// `customAuthenticationFactors`.
    pub custom_authentication_factors: mg::Field<Vec<String>>,
    /// `operator`.
    pub operator: mg::Field<String>,
    /// `termsOfUse`.
    pub terms_of_use: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessGrantControls: "microsoft.graph.conditionalAccessGrantControls", complex;
    built_in_controls: "builtInControls" required,
    custom_authentication_factors: "customAuthenticationFactors" required,
    operator: "operator",
    terms_of_use: "termsOfUse" required,
}

impl ConditionalAccessGrantControls {
    /// `authenticationStrength`:
    /// [`AuthenticationStrengthPolicy`](super::AuthenticationStrengthPolicy).
    pub const AUTHENTICATION_STRENGTH: mg::Nav<
        ConditionalAccessGrantControls,
        super::AuthenticationStrengthPolicy,
    > = mg::Nav::new("authenticationStrength");
}
