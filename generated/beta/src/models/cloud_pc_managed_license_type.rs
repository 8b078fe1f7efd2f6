// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcManagedLicenseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcManagedLicenseType {
    /// `frontline` (0)
    Frontline,
    /// `reserve` (1)
    Reserve,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcManagedLicenseType: "microsoft.graph.cloudPcManagedLicenseType";
    Frontline: "frontline" = 0,
    Reserve: "reserve" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
