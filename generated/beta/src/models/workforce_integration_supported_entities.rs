// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workforceIntegrationSupportedEntities`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkforceIntegrationSupportedEntities {
    /// `none` (0)
    None,
    /// `shift` (1)
    Shift,
    /// `swapRequest` (2)
    SwapRequest,
    /// `userShiftPreferences` (8)
    UserShiftPreferences,
    /// `openShift` (16)
    OpenShift,
    /// `openShiftRequest` (32)
    OpenShiftRequest,
    /// `offerShiftRequest` (64)
    OfferShiftRequest,
    /// `unknownFutureValue` (1024)
    UnknownFutureValue,
    /// `timeCard` (2048)
    TimeCard,
    /// `timeOffReason` (4096)
    TimeOffReason,
    /// `timeOff` (8192)
    TimeOff,
    /// `timeOffRequest` (16384)
    TimeOffRequest,
}

mg::enumeration! {
    WorkforceIntegrationSupportedEntities: "microsoft.graph.workforceIntegrationSupportedEntities", flags;
    None: "none" = 0,
    Shift: "shift" = 1,
    SwapRequest: "swapRequest" = 2,
    UserShiftPreferences: "userShiftPreferences" = 8,
    OpenShift: "openShift" = 16,
    OpenShiftRequest: "openShiftRequest" = 32,
    OfferShiftRequest: "offerShiftRequest" = 64,
    UnknownFutureValue: "unknownFutureValue" = 1024,
    TimeCard: "timeCard" = 2048,
    TimeOffReason: "timeOffReason" = 4096,
    TimeOff: "timeOff" = 8192,
    TimeOffRequest: "timeOffRequest" = 16384,
}
