// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingCustomerInformationBase`, an abstract complex type.
    BookingCustomerInformationBase "microsoft.graph.bookingCustomerInformationBase" "complex abstract" => BookingCustomerInformationBaseKind;
}

/// The types derived from `microsoft.graph.bookingCustomerInformationBase`.
#[non_exhaustive]
pub enum BookingCustomerInformationBaseKind {
    BookingCustomerInformation(Box<super::BookingCustomerInformation>),
    /// None of these, or a type that this version does not know.
    Other(Box<BookingCustomerInformationBase>),
}

mg::family! {
    BookingCustomerInformationBase => BookingCustomerInformationBaseKind;
    BookingCustomerInformation(super::BookingCustomerInformation),
}
