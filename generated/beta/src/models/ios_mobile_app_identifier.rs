// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosMobileAppIdentifier`, a complex type derived from `microsoft.graph.mobileAppIdentifier`.
    IosMobileAppIdentifier "microsoft.graph.iosMobileAppIdentifier" "complex" : super::MobileAppIdentifier;
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
}

mg::derived_from! { IosMobileAppIdentifier: super::MobileAppIdentifier }
