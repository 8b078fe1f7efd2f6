// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharingCapabilities`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharingCapabilities {
    /// `disabled` (0)
    Disabled,
    /// `externalUserSharingOnly` (1)
    ExternalUserSharingOnly,
    /// `externalUserAndGuestSharing` (2)
    ExternalUserAndGuestSharing,
    /// `existingExternalUserSharingOnly` (3)
    ExistingExternalUserSharingOnly,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SharingCapabilities: "microsoft.graph.sharingCapabilities";
    Disabled: "disabled" = 0,
    ExternalUserSharingOnly: "externalUserSharingOnly" = 1,
    ExternalUserAndGuestSharing: "externalUserAndGuestSharing" = 2,
    ExistingExternalUserSharingOnly: "existingExternalUserSharingOnly" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
