// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosHomeScreenApp`, a complex type derived from `microsoft.graph.iosHomeScreenItem`.
    IosHomeScreenApp "microsoft.graph.iosHomeScreenApp" "complex" : super::IosHomeScreenItem;
    /// `bundleID`: String, not null
    bundle_id "bundleID" "r": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `isWebClip`: Boolean, not null
    is_web_clip "isWebClip" "r": bool,
}

mg::derived_from! { IosHomeScreenApp: super::IosHomeScreenItem }
