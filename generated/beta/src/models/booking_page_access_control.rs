// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingPageAccessControl`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingPageAccessControl {
    /// `unrestricted` (0)
    Unrestricted,
    /// `restrictedToOrganization` (1)
    RestrictedToOrganization,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    BookingPageAccessControl: "microsoft.graph.bookingPageAccessControl";
    Unrestricted: "unrestricted" = 0,
    RestrictedToOrganization: "restrictedToOrganization" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
