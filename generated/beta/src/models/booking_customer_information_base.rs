// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.bookingCustomerInformationBase`.
pub struct BookingCustomerInformationBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingCustomerInformationBase: "microsoft.graph.bookingCustomerInformationBase", complex abstract, family BookingCustomerInformationBaseKind;
}

/// The types derived from [`BookingCustomerInformationBase`].
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
