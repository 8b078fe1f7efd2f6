// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidMobileAppIdentifier`, derived from
/// [`MobileAppIdentifier`](super::MobileAppIdentifier).
pub struct AndroidMobileAppIdentifier {
    /// `packageId`. Never null.
    pub package_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidMobileAppIdentifier: "microsoft.graph.androidMobileAppIdentifier", complex, base super::MobileAppIdentifier;
    package_id: "packageId" required,
}

mg::derived_from! { AndroidMobileAppIdentifier: super::MobileAppIdentifier }
