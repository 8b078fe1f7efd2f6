// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidMobileAppIdentifier`, a complex type derived from `microsoft.graph.mobileAppIdentifier`.
    AndroidMobileAppIdentifier "microsoft.graph.androidMobileAppIdentifier" "complex" : super::MobileAppIdentifier;
    /// `packageId`: String, not null
    package_id "packageId" "r": String,
}

mg::derived_from! { AndroidMobileAppIdentifier: super::MobileAppIdentifier }
