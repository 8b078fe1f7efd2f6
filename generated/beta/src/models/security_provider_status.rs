// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityProviderStatus`, a complex type.
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
