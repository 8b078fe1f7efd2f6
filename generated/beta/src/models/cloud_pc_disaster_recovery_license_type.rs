// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDisasterRecoveryLicenseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDisasterRecoveryLicenseType {
    /// `none` (0)
    None,
    /// `standard` (1)
    Standard,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `plus` (4)
    Plus,
}

mg::enumeration! {
    CloudPcDisasterRecoveryLicenseType: "microsoft.graph.cloudPcDisasterRecoveryLicenseType";
    None: "none" = 0,
    Standard: "standard" = 1,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Plus: "plus" = 4,
}
