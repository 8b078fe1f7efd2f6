// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationStrengthUsage`.
pub struct AuthenticationStrengthUsage {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationStrengthUsage: "microsoft.graph.authenticationStrengthUsage", complex;
}

impl AuthenticationStrengthUsage {
    /// `mfa`: many [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const MFA: mg::Nav<
        AuthenticationStrengthUsage,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("mfa");
    /// `none`: many [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const NONE: mg::Nav<
        AuthenticationStrengthUsage,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("none");
}
