// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macAppIdentifier`, a complex type derived from `microsoft.graph.mobileAppIdentifier`.
    MacAppIdentifier "microsoft.graph.macAppIdentifier" "complex" : super::MobileAppIdentifier;
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
}

mg::derived_from! { MacAppIdentifier: super::MobileAppIdentifier }
