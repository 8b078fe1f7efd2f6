// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceType {
    /// `unknown` (0)
    Unknown,
    /// `sharePoint` (1)
    SharePoint,
    /// `exchange` (2)
    Exchange,
    /// `oneDriveForBusiness` (3)
    OneDriveForBusiness,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceType: "microsoft.graph.serviceType";
    Unknown: "unknown" = 0,
    SharePoint: "sharePoint" = 1,
    Exchange: "exchange" = 2,
    OneDriveForBusiness: "oneDriveForBusiness" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
