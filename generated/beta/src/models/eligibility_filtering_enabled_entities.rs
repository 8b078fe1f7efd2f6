// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eligibilityFilteringEnabledEntities`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityFilteringEnabledEntities {
    /// `none` (0)
    None,
    /// `swapRequest` (1)
    SwapRequest,
    /// `offerShiftRequest` (2)
    OfferShiftRequest,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `timeOffReason` (8)
    TimeOffReason,
}

mg::enumeration! {
    EligibilityFilteringEnabledEntities: "microsoft.graph.eligibilityFilteringEnabledEntities", flags;
    None: "none" = 0,
    SwapRequest: "swapRequest" = 1,
    OfferShiftRequest: "offerShiftRequest" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
    TimeOffReason: "timeOffReason" = 8,
}
