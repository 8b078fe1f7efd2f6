// @generated
use crate::mg;

/// `microsoft.graph.operationApprovalPolicyType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalPolicyType {
    /// `unknown`, 0.
    Unknown,
    /// `deviceWipe`, 1.
    DeviceWipe,
    /// `deviceRetire`, 2.
    DeviceRetire,
    /// `deviceDelete`, 3.
    DeviceDelete,
    /// `app`, 4.
    App,
    /// `script`, 5.
    Script,
    /// `role`, 6.
    Role,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
    /// `tenantConfiguration`, 8.
    TenantConfiguration,
}

mg::enumeration! {
    OperationApprovalPolicyType "microsoft.graph.operationApprovalPolicyType" "";
    Unknown "unknown" 0,
    DeviceWipe "deviceWipe" 1,
    DeviceRetire "deviceRetire" 2,
    DeviceDelete "deviceDelete" 3,
    App "app" 4,
    Script "script" 5,
    Role "role" 6,
    UnknownFutureValue "unknownFutureValue" 7,
    TenantConfiguration "tenantConfiguration" 8,
}
