// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosNotificationPreviewVisibility`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosNotificationPreviewVisibility {
    /// `notConfigured` (0)
    NotConfigured,
    /// `alwaysShow` (1)
    AlwaysShow,
    /// `hideWhenLocked` (2)
    HideWhenLocked,
    /// `neverShow` (3)
    NeverShow,
}

mg::enumeration! {
    IosNotificationPreviewVisibility: "microsoft.graph.iosNotificationPreviewVisibility";
    NotConfigured: "notConfigured" = 0,
    AlwaysShow: "alwaysShow" = 1,
    HideWhenLocked: "hideWhenLocked" = 2,
    NeverShow: "neverShow" = 3,
}
