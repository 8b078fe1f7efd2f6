// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// `unknown` (0)
    Unknown,
    /// `standard` (1)
    Standard,
    /// `reserved` (2)
    Reserved,
}

mg::enumeration! {
    BookingType: "microsoft.graph.bookingType";
    Unknown: "unknown" = 0,
    Standard: "standard" = 1,
    Reserved: "reserved" = 2,
}
