// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidForWorkCrossProfileDataSharingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidForWorkCrossProfileDataSharingType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `preventAny` (1)
    PreventAny,
    /// `allowPersonalToWork` (2)
    AllowPersonalToWork,
    /// `noRestrictions` (3)
    NoRestrictions,
}

mg::enumeration! {
    AndroidForWorkCrossProfileDataSharingType: "microsoft.graph.androidForWorkCrossProfileDataSharingType";
    DeviceDefault: "deviceDefault" = 0,
    PreventAny: "preventAny" = 1,
    AllowPersonalToWork: "allowPersonalToWork" = 2,
    NoRestrictions: "noRestrictions" = 3,
}
