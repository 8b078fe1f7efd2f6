// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactorCertificateInfo`, a complex type.
    ApplicationRiskFactorCertificateInfo "microsoft.graph.applicationRiskFactorCertificateInfo" "complex";
    /// `hasBadCommonName`: Boolean
    has_bad_common_name "hasBadCommonName": bool,
    /// `hasInsecureSignature`: Boolean
    has_insecure_signature "hasInsecureSignature": bool,
    /// `hasNoChainOfTrust`: Boolean
    has_no_chain_of_trust "hasNoChainOfTrust": bool,
    /// `isDenylisted`: Boolean
    is_denylisted "isDenylisted": bool,
    /// `isHostnameMismatch`: Boolean
    is_hostname_mismatch "isHostnameMismatch": bool,
    /// `isNotAfter`: Boolean
    is_not_after "isNotAfter": bool,
    /// `isNotBefore`: Boolean
    is_not_before "isNotBefore": bool,
    /// `isRevoked`: Boolean
    is_revoked "isRevoked": bool,
    /// `isSelfSigned`: Boolean
    is_self_signed "isSelfSigned": bool,
}
