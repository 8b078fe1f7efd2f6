// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityVendorInformation`, a complex type.
    SecurityVendorInformation "microsoft.graph.securityVendorInformation" "complex";
    /// `provider`: String
    provider "provider": String,
    /// `providerVersion`: String
    provider_version "providerVersion": String,
    /// `subProvider`: String
    sub_provider "subProvider": String,
    /// `vendor`: String
    vendor "vendor": String,
}
