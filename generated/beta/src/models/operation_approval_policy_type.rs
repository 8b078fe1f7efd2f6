// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationApprovalPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalPolicyType {
    /// `unknown` (0)
    Unknown,
    /// `deviceWipe` (2)
    DeviceWipe,
    /// `deviceRetire` (3)
    DeviceRetire,
    /// `deviceDelete` (5)
    DeviceDelete,
    /// `app` (16)
    App,
    /// `script` (17)
    Script,
    /// `role` (18)
    Role,
    /// `unknownFutureValue` (21)
    UnknownFutureValue,
    /// `tenantConfiguration` (28)
    TenantConfiguration,
}

mg::enumeration! {
    OperationApprovalPolicyType: "microsoft.graph.operationApprovalPolicyType";
    Unknown: "unknown" = 0,
    DeviceWipe: "deviceWipe" = 2,
    DeviceRetire: "deviceRetire" = 3,
    DeviceDelete: "deviceDelete" = 5,
    App: "app" = 16,
    Script: "script" = 17,
    Role: "role" = 18,
    UnknownFutureValue: "unknownFutureValue" = 21,
    TenantConfiguration: "tenantConfiguration" = 28,
}
