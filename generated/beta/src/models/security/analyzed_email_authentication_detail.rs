// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailAuthenticationDetail`, a complex type.
    AnalyzedEmailAuthenticationDetail "microsoft.graph.security.analyzedEmailAuthenticationDetail" "complex";
    /// `compositeAuthentication`: String
    composite_authentication "compositeAuthentication": String,
    /// `dkim`: String
    dkim "dkim": String,
    /// `dmarc`: String
    dmarc "dmarc": String,
    /// `senderPolicyFramework`: String
    sender_policy_framework "senderPolicyFramework": String,
}
