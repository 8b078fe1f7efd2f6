// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactorCertificateInfo`.
pub struct ApplicationRiskFactorCertificateInfo {
    /// `hasBadCommonName`.
    pub has_bad_common_name: mg::Field<bool>,
    /// `hasInsecureSignature`.
    pub has_insecure_signature: mg::Field<bool>,
    /// `hasNoChainOfTrust`.
    pub has_no_chain_of_trust: mg::Field<bool>,
    /// `isDenylisted`.
    pub is_denylisted: mg::Field<bool>,
    /// `isHostnameMismatch`.
    pub is_hostname_mismatch: mg::Field<bool>,
    /// `isNotAfter`.
    pub is_not_after: mg::Field<bool>,
    /// `isNotBefore`.
    pub is_not_before: mg::Field<bool>,
    /// `isRevoked`.
    pub is_revoked: mg::Field<bool>,
    /// `isSelfSigned`.
    pub is_self_signed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactorCertificateInfo: "microsoft.graph.applicationRiskFactorCertificateInfo", complex;
    has_bad_common_name: "hasBadCommonName",
    has_insecure_signature: "hasInsecureSignature",
    has_no_chain_of_trust: "hasNoChainOfTrust",
    is_denylisted: "isDenylisted",
    is_hostname_mismatch: "isHostnameMismatch",
    is_not_after: "isNotAfter",
    is_not_before: "isNotBefore",
    is_revoked: "isRevoked",
    is_self_signed: "isSelfSigned",
}
