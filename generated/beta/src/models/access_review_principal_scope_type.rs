// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewPrincipalScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewPrincipalScopeType {
    /// `allUsers` (0)
    AllUsers,
    /// `guestUsers` (1)
    GuestUsers,
    /// `inactiveUsers` (2)
    InactiveUsers,
    /// `inactiveGuestUsers` (3)
    InactiveGuestUsers,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewPrincipalScopeType: "microsoft.graph.accessReviewPrincipalScopeType";
    AllUsers: "allUsers" = 0,
    GuestUsers: "guestUsers" = 1,
    InactiveUsers: "inactiveUsers" = 2,
    InactiveGuestUsers: "inactiveGuestUsers" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
