// @generated
use crate::mg;

/// `microsoft.graph.operationApprovalPolicyPlatform`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalPolicyPlatform {
    /// `notApplicable`, 1.
    NotApplicable,
    /// `androidDeviceAdministrator`, 2.
    AndroidDeviceAdministrator,
    /// `androidEnterprise`, 4.
    AndroidEnterprise,
    /// `iOSiPadOS`, 8.
    IOSiPadOs,
    /// `macOS`, 16.
    MacOs,
    /// `windows10AndLater`, 32.
    Windows10AndLater,
    /// `windows81AndLater`, 64.
    Windows81AndLater,
    /// `windows10X`, 128.
    Windows10X,
    /// `unknownFutureValue`, 256.
    UnknownFutureValue,
}

mg::enumeration! {
    OperationApprovalPolicyPlatform "microsoft.graph.operationApprovalPolicyPlatform" "flags";
    NotApplicable "notApplicable" 1,
    AndroidDeviceAdministrator "androidDeviceAdministrator" 2,
    AndroidEnterprise "androidEnterprise" 4,
    IOSiPadOs "iOSiPadOS" 8,
    MacOs "macOS" 16,
    Windows10AndLater "windows10AndLater" 32,
    Windows81AndLater "windows81AndLater" 64,
    Windows10X "windows10X" 128,
    UnknownFutureValue "unknownFutureValue" 256,
}
