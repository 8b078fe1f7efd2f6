// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.implicitGrantSettings`, a complex type.
    ImplicitGrantSettings "microsoft.graph.implicitGrantSettings" "complex";
    /// `enableAccessTokenIssuance`: Boolean
    enable_access_token_issuance "enableAccessTokenIssuance": bool,
    /// `enableIdTokenIssuance`: Boolean
    enable_id_token_issuance "enableIdTokenIssuance": bool,
}
