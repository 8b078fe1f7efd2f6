// @generated
use crate::mg;

/// Complex type `microsoft.graph.implicitGrantSettings`.
pub struct ImplicitGrantSettings {
    /// `enableAccessTokenIssuance`.
    pub enable_access_token_issuance: mg::Field<bool>,
    /// `enableIdTokenIssuance`.
    pub enable_id_token_issuance: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImplicitGrantSettings: "microsoft.graph.implicitGrantSettings", complex;
    enable_access_token_issuance: "enableAccessTokenIssuance",
    enable_id_token_issuance: "enableIdTokenIssuance",
}
