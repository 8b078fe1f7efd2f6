// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.vppTokenActionFailureReason`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenactionfailurereason?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VppTokenActionFailureReason {
    /// `none` (0)
    None,
    /// `appleFailure` (1)
    AppleFailure,
    /// `internalError` (2)
    InternalError,
    /// `expiredVppToken` (3)
    ExpiredVppToken,
    /// `expiredApplePushNotificationCertificate` (4)
    ExpiredApplePushNotificationCertificate,
}

mg::enumeration! {
    VppTokenActionFailureReason: "microsoft.graph.vppTokenActionFailureReason";
    None: "none" = 0,
    AppleFailure: "appleFailure" = 1,
    InternalError: "internalError" = 2,
    ExpiredVppToken: "expiredVppToken" = 3,
    ExpiredApplePushNotificationCertificate: "expiredApplePushNotificationCertificate" = 4,
}
