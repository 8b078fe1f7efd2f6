// @generated
use crate::mg;

/// Enumeration `microsoft.graph.socialIdentitySourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocialIdentitySourceType {
    /// `facebook` (1)
    Facebook,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SocialIdentitySourceType: "microsoft.graph.socialIdentitySourceType";
    Facebook: "facebook" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
