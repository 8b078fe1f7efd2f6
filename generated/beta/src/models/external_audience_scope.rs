// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalAudienceScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalAudienceScope {
    /// `none` (0)
    None,
    /// `contactsOnly` (1)
    ContactsOnly,
    /// `all` (2)
    All,
}

mg::enumeration! {
    ExternalAudienceScope: "microsoft.graph.externalAudienceScope";
    None: "none" = 0,
    ContactsOnly: "contactsOnly" = 1,
    All: "all" = 2,
}
