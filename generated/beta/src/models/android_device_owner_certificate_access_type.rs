// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerCertificateAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerCertificateAccessType {
    /// `userApproval` (0)
    UserApproval,
    /// `specificApps` (1)
    SpecificApps,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidDeviceOwnerCertificateAccessType: "microsoft.graph.androidDeviceOwnerCertificateAccessType";
    UserApproval: "userApproval" = 0,
    SpecificApps: "specificApps" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
