// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharedPCAllowedAccountType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedPcAllowedAccountType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `guest` (1)
    Guest,
    /// `domain` (2)
    Domain,
}

mg::enumeration! {
    SharedPcAllowedAccountType: "microsoft.graph.sharedPCAllowedAccountType", flags;
    NotConfigured: "notConfigured" = 0,
    Guest: "guest" = 1,
    Domain: "domain" = 2,
}
