// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosNotificationAlertType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosNotificationAlertType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `banner` (1)
    Banner,
    /// `modal` (2)
    Modal,
    /// `none` (3)
    None,
}

mg::enumeration! {
    IosNotificationAlertType: "microsoft.graph.iosNotificationAlertType";
    DeviceDefault: "deviceDefault" = 0,
    Banner: "banner" = 1,
    Modal: "modal" = 2,
    None: "none" = 3,
}
