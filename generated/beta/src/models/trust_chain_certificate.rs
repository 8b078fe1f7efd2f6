// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustChainCertificate`, a complex type.
    TrustChainCertificate "microsoft.graph.trustChainCertificate" "complex";
    /// `certificate`: String, not null
    certificate "certificate" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
}
