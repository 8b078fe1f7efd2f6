// @generated
use crate::mg;

/// Enumeration `microsoft.graph.autoRestartNotificationDismissalMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRestartNotificationDismissalMethod {
    /// `notConfigured` (0)
    NotConfigured,
    /// `automatic` (1)
    Automatic,
    /// `user` (2)
    User,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AutoRestartNotificationDismissalMethod: "microsoft.graph.autoRestartNotificationDismissalMethod";
    NotConfigured: "notConfigured" = 0,
    Automatic: "automatic" = 1,
    User: "user" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
