// @generated
use crate::mg;

/// Enumeration `microsoft.graph.edgeCookiePolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdgeCookiePolicy {
    /// `userDefined` (0)
    UserDefined,
    /// `allow` (1)
    Allow,
    /// `blockThirdParty` (2)
    BlockThirdParty,
    /// `blockAll` (3)
    BlockAll,
}

mg::enumeration! {
    EdgeCookiePolicy: "microsoft.graph.edgeCookiePolicy";
    UserDefined: "userDefined" = 0,
    Allow: "allow" = 1,
    BlockThirdParty: "blockThirdParty" = 2,
    BlockAll: "blockAll" = 3,
}
