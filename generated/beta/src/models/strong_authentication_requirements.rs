// @generated
use crate::mg;

/// Complex type `microsoft.graph.strongAuthenticationRequirements`.
pub struct StrongAuthenticationRequirements {
    /// `perUserMfaState`.
    pub per_user_mfa_state: mg::Field<mg::Open<super::PerUserMfaState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StrongAuthenticationRequirements: "microsoft.graph.strongAuthenticationRequirements", complex;
    per_user_mfa_state: "perUserMfaState",
}
