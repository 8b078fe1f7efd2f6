// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityProviderStatus`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    SecurityProviderStatus "microsoft.graph.securityProviderStatus" "complex";
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `endpoint`: String
    endpoint "endpoint": String,
    /// `provider`: String
    provider "provider": String,
    /// `region`: String
    region "region": String,
    /// `vendor`: String
    vendor "vendor": String,
}
