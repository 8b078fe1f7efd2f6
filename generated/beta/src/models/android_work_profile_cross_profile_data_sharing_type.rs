// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidWorkProfileCrossProfileDataSharingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidWorkProfileCrossProfileDataSharingType {
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
    AndroidWorkProfileCrossProfileDataSharingType: "microsoft.graph.androidWorkProfileCrossProfileDataSharingType";
    DeviceDefault: "deviceDefault" = 0,
    PreventAny: "preventAny" = 1,
    AllowPersonalToWork: "allowPersonalToWork" = 2,
    NoRestrictions: "noRestrictions" = 3,
}
