// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailAuthenticationDetail`.
pub struct AnalyzedEmailAuthenticationDetail {
    /// `compositeAuthentication`.
    pub composite_authentication: mg::Field<String>,
    /// `dkim`.
    pub dkim: mg::Field<String>,
    /// `dmarc`.
    pub dmarc: mg::Field<String>,
    /// `senderPolicyFramework`.
    pub sender_policy_framework: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailAuthenticationDetail: "microsoft.graph.security.analyzedEmailAuthenticationDetail", complex;
    composite_authentication: "compositeAuthentication",
    dkim: "dkim",
    dmarc: "dmarc",
    sender_policy_framework: "senderPolicyFramework",
}
