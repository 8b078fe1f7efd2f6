// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudLicensing.assigneeTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssigneeTypes {
    /// `none` (0)
    None,
    /// `user` (1)
    User,
    /// `group` (2)
    Group,
    /// `device` (4)
    Device,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AssigneeTypes: "microsoft.graph.cloudLicensing.assigneeTypes", flags;
    None: "none" = 0,
    User: "user" = 1,
    Group: "group" = 2,
    Device: "device" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
