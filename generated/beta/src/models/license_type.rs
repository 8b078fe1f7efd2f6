// @generated
use crate::mg;

/// Enumeration `microsoft.graph.licenseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseType {
    /// `notPaid` (0)
    NotPaid,
    /// `paid` (1)
    Paid,
    /// `trial` (2)
    Trial,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    LicenseType: "microsoft.graph.licenseType";
    NotPaid: "notPaid" = 0,
    Paid: "paid" = 1,
    Trial: "trial" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
