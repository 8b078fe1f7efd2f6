// @generated
use crate::mg;

/// Enumeration `microsoft.graph.disableReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisableReason {
    /// `none` (0)
    None,
    /// `invalidBillingProfile` (1)
    InvalidBillingProfile,
    /// `userRequested` (2)
    UserRequested,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `controllerServiceAppDeleted` (4)
    ControllerServiceAppDeleted,
}

mg::enumeration! {
    DisableReason: "microsoft.graph.disableReason";
    None: "none" = 0,
    InvalidBillingProfile: "invalidBillingProfile" = 1,
    UserRequested: "userRequested" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    ControllerServiceAppDeleted: "controllerServiceAppDeleted" = 4,
}
