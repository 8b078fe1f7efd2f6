// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recipientScopeType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientScopeType {
    /// `none` (0)
    None,
    /// `internal` (1)
    Internal,
    /// `external` (2)
    External,
    /// `externalPartner` (4)
    ExternalPartner,
    /// `externalNonPartner` (8)
    ExternalNonPartner,
}

mg::enumeration! {
    RecipientScopeType: "microsoft.graph.recipientScopeType", flags;
    None: "none" = 0,
    Internal: "internal" = 1,
    External: "external" = 2,
    ExternalPartner: "externalPartner" = 4,
    ExternalNonPartner: "externalNonPartner" = 8,
}
