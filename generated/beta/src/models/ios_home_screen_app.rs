// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosHomeScreenApp`, derived from
/// [`IosHomeScreenItem`](super::IosHomeScreenItem).
pub struct IosHomeScreenApp {
    /// `bundleID`. Never null.
    pub bundle_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `isWebClip`. Never null.
    pub is_web_clip: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosHomeScreenApp: "microsoft.graph.iosHomeScreenApp", complex, base super::IosHomeScreenItem;
    bundle_id: "bundleID" required,
    display_name: "displayName",
    is_web_clip: "isWebClip" required,
}

mg::derived_from! { IosHomeScreenApp: super::IosHomeScreenItem }
