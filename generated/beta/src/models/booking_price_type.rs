// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingPriceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingPriceType {
    /// `undefined` (0)
    Undefined,
    /// `fixedPrice` (1)
    FixedPrice,
    /// `startingAt` (2)
    StartingAt,
    /// `hourly` (3)
    Hourly,
    /// `free` (4)
    Free,
    /// `priceVaries` (5)
    PriceVaries,
    /// `callUs` (6)
    CallUs,
    /// `notSet` (7)
    NotSet,
}

mg::enumeration! {
    BookingPriceType: "microsoft.graph.bookingPriceType";
    Undefined: "undefined" = 0,
    FixedPrice: "fixedPrice" = 1,
    StartingAt: "startingAt" = 2,
    Hourly: "hourly" = 3,
    Free: "free" = 4,
    PriceVaries: "priceVaries" = 5,
    CallUs: "callUs" = 6,
    NotSet: "notSet" = 7,
}
