// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingInvoiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingInvoiceStatus {
    /// `draft` (0)
    Draft,
    /// `reviewing` (1)
    Reviewing,
    /// `open` (2)
    Open,
    /// `canceled` (3)
    Canceled,
    /// `paid` (4)
    Paid,
    /// `corrective` (5)
    Corrective,
}

mg::enumeration! {
    BookingInvoiceStatus: "microsoft.graph.bookingInvoiceStatus";
    Draft: "draft" = 0,
    Reviewing: "reviewing" = 1,
    Open: "open" = 2,
    Canceled: "canceled" = 3,
    Paid: "paid" = 4,
    Corrective: "corrective" = 5,
}
