// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceRegistrationState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceregistrationstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceRegistrationState {
    /// `notRegistered` (0)
    NotRegistered,
    /// `registered` (2)
    Registered,
    /// `revoked` (3)
    Revoked,
    /// `keyConflict` (4)
    KeyConflict,
    /// `approvalPending` (5)
    ApprovalPending,
    /// `certificateReset` (6)
    CertificateReset,
    /// `notRegisteredPendingEnrollment` (7)
    NotRegisteredPendingEnrollment,
    /// `unknown` (8)
    Unknown,
}

mg::enumeration! {
    DeviceRegistrationState: "microsoft.graph.deviceRegistrationState";
    NotRegistered: "notRegistered" = 0,
    Registered: "registered" = 2,
    Revoked: "revoked" = 3,
    KeyConflict: "keyConflict" = 4,
    ApprovalPending: "approvalPending" = 5,
    CertificateReset: "certificateReset" = 6,
    NotRegisteredPendingEnrollment: "notRegisteredPendingEnrollment" = 7,
    Unknown: "unknown" = 8,
}
