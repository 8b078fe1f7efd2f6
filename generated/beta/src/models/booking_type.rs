// @generated
use crate::mg;

/// `microsoft.graph.bookingType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// `unknown`, 0.
    Unknown,
    /// `standard`, 1.
    Standard,
    /// `reserved`, 2.
    Reserved,
}

mg::enumeration! {
    BookingType "microsoft.graph.bookingType" "";
    Unknown "unknown" 0,
    Standard "standard" 1,
    Reserved "reserved" 2,
}
