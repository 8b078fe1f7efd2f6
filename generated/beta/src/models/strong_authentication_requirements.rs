// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.strongAuthenticationRequirements`, a complex type.
    StrongAuthenticationRequirements "microsoft.graph.strongAuthenticationRequirements" "complex";
    /// `perUserMfaState`: perUserMfaState
    per_user_mfa_state "perUserMfaState": mg::Open<super::PerUserMfaState>,
}
