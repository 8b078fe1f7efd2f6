// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approvalItemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalItemType {
    /// `basic` (0)
    Basic,
    /// `basicAwaitAll` (1)
    BasicAwaitAll,
    /// `custom` (2)
    Custom,
    /// `customAwaitAll` (3)
    CustomAwaitAll,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ApprovalItemType: "microsoft.graph.approvalItemType";
    Basic: "basic" = 0,
    BasicAwaitAll: "basicAwaitAll" = 1,
    Custom: "custom" = 2,
    CustomAwaitAll: "customAwaitAll" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
