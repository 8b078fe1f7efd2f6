// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessGrantControls`, a complex type.
    ConditionalAccessGrantControls "microsoft.graph.conditionalAccessGrantControls" "complex";
    /// `builtInControls`: Collection(conditionalAccessGrantControl), items not null
    built_in_controls "builtInControls" "r": Vec<mg::Open<super::ConditionalAccessGrantControl>>,
    /// `customAuthenticationFactors`: Collection(String), items not null
    custom_authentication_factors "customAuthenticationFactors" "r": Vec<String>,
    /// `operator`: String
    operator "operator": String,
    /// `termsOfUse`: Collection(String), items not null
    terms_of_use "termsOfUse" "r": Vec<String>,
}

impl ConditionalAccessGrantControls {
    /// `authenticationStrength`: `authenticationStrengthPolicy`, contained
    pub const AUTHENTICATION_STRENGTH: mg::Nav<
        ConditionalAccessGrantControls,
        super::AuthenticationStrengthPolicy,
    > = mg::Nav::new("authenticationStrength");
}
