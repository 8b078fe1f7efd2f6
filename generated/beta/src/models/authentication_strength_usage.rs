// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationStrengthUsage`, a complex type.
    AuthenticationStrengthUsage "microsoft.graph.authenticationStrengthUsage" "complex";
}

impl AuthenticationStrengthUsage {
    /// `mfa`: many `conditionalAccessPolicy`
    pub const MFA: mg::Nav<
        AuthenticationStrengthUsage,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("mfa");
    /// `none`: many `conditionalAccessPolicy`
    pub const NONE: mg::Nav<
        AuthenticationStrengthUsage,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("none");
}
