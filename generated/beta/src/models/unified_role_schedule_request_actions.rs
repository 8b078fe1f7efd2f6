// @generated
use crate::mg;

/// Enumeration `microsoft.graph.unifiedRoleScheduleRequestActions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnifiedRoleScheduleRequestActions {
    /// `adminAssign` (1)
    AdminAssign,
    /// `adminUpdate` (2)
    AdminUpdate,
    /// `adminRemove` (3)
    AdminRemove,
    /// `selfActivate` (4)
    SelfActivate,
    /// `selfDeactivate` (5)
    SelfDeactivate,
    /// `adminExtend` (6)
    AdminExtend,
    /// `adminRenew` (7)
    AdminRenew,
    /// `selfExtend` (8)
    SelfExtend,
    /// `selfRenew` (9)
    SelfRenew,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    UnifiedRoleScheduleRequestActions: "microsoft.graph.unifiedRoleScheduleRequestActions";
    AdminAssign: "adminAssign" = 1,
    AdminUpdate: "adminUpdate" = 2,
    AdminRemove: "adminRemove" = 3,
    SelfActivate: "selfActivate" = 4,
    SelfDeactivate: "selfDeactivate" = 5,
    AdminExtend: "adminExtend" = 6,
    AdminRenew: "adminRenew" = 7,
    SelfExtend: "selfExtend" = 8,
    SelfRenew: "selfRenew" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
