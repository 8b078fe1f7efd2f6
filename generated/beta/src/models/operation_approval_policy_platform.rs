// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationApprovalPolicyPlatform`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalPolicyPlatform {
    /// `notApplicable` (0)
    NotApplicable,
    /// `androidDeviceAdministrator` (1)
    AndroidDeviceAdministrator,
    /// `androidEnterprise` (2)
    AndroidEnterprise,
    /// `iOSiPadOS` (4)
    IOSiPadOs,
    /// `macOS` (8)
    MacOs,
    /// `windows10AndLater` (16)
    Windows10AndLater,
    /// `windows81AndLater` (32)
    Windows81AndLater,
    /// `windows10X` (64)
    Windows10X,
    /// `unknownFutureValue` (128)
    UnknownFutureValue,
}

mg::enumeration! {
    OperationApprovalPolicyPlatform: "microsoft.graph.operationApprovalPolicyPlatform", flags;
    NotApplicable: "notApplicable" = 0,
    AndroidDeviceAdministrator: "androidDeviceAdministrator" = 1,
    AndroidEnterprise: "androidEnterprise" = 2,
    IOSiPadOs: "iOSiPadOS" = 4,
    MacOs: "macOS" = 8,
    Windows10AndLater: "windows10AndLater" = 16,
    Windows81AndLater: "windows81AndLater" = 32,
    Windows10X: "windows10X" = 64,
    UnknownFutureValue: "unknownFutureValue" = 128,
}
