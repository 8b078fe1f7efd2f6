// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharePointIdentityMappingGroupType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharePointIdentityMappingGroupType {
    /// `none` (0)
    None,
    /// `regularGroup` (1)
    RegularGroup,
    /// `m365Group` (2)
    M365Group,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SharePointIdentityMappingGroupType: "microsoft.graph.sharePointIdentityMappingGroupType";
    None: "none" = 0,
    RegularGroup: "regularGroup" = 1,
    M365Group: "m365Group" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
