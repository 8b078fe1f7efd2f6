// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessLevel {
    /// `everyone` (0)
    Everyone,
    /// `invited` (1)
    Invited,
    /// `locked` (2)
    Locked,
    /// `sameEnterprise` (3)
    SameEnterprise,
    /// `sameEnterpriseAndFederated` (4)
    SameEnterpriseAndFederated,
}

mg::enumeration! {
    AccessLevel: "microsoft.graph.accessLevel";
    Everyone: "everyone" = 0,
    Invited: "invited" = 1,
    Locked: "locked" = 2,
    SameEnterprise: "sameEnterprise" = 3,
    SameEnterpriseAndFederated: "sameEnterpriseAndFederated" = 4,
}
