// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharingVariant`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharingVariant {
    /// `none` (0)
    None,
    /// `requiresAuthentication` (1)
    RequiresAuthentication,
    /// `passwordProtected` (2)
    PasswordProtected,
    /// `addressBar` (4)
    AddressBar,
    /// `embed` (8)
    Embed,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    SharingVariant: "microsoft.graph.sharingVariant", flags;
    None: "none" = 0,
    RequiresAuthentication: "requiresAuthentication" = 1,
    PasswordProtected: "passwordProtected" = 2,
    AddressBar: "addressBar" = 4,
    Embed: "embed" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
