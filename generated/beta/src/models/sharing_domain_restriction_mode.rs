// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharingDomainRestrictionMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharingDomainRestrictionMode {
    /// `none` (0)
    None,
    /// `allowList` (1)
    AllowList,
    /// `blockList` (2)
    BlockList,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SharingDomainRestrictionMode: "microsoft.graph.sharingDomainRestrictionMode";
    None: "none" = 0,
    AllowList: "allowList" = 1,
    BlockList: "blockList" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
