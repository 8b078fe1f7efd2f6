// @generated
use crate::mg;

/// Complex type `microsoft.graph.macAppIdentifier`, derived from
/// [`MobileAppIdentifier`](super::MobileAppIdentifier).
pub struct MacAppIdentifier {
    /// `bundleId`. Never null.
    pub bundle_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacAppIdentifier: "microsoft.graph.macAppIdentifier", complex, base super::MobileAppIdentifier;
    bundle_id: "bundleId" required,
}

mg::derived_from! { MacAppIdentifier: super::MobileAppIdentifier }
