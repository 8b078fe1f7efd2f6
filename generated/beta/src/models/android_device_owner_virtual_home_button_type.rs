// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerVirtualHomeButtonType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerVirtualHomeButtonType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `swipeUp` (1)
    SwipeUp,
    /// `floating` (2)
    Floating,
}

mg::enumeration! {
    AndroidDeviceOwnerVirtualHomeButtonType: "microsoft.graph.androidDeviceOwnerVirtualHomeButtonType";
    NotConfigured: "notConfigured" = 0,
    SwipeUp: "swipeUp" = 1,
    Floating: "floating" = 2,
}
