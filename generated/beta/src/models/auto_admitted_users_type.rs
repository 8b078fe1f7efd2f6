// @generated
use crate::mg;

/// Enumeration `microsoft.graph.autoAdmittedUsersType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoAdmittedUsersType {
    /// `everyoneInCompany` (0)
    EveryoneInCompany,
    /// `everyone` (1)
    Everyone,
}

mg::enumeration! {
    AutoAdmittedUsersType: "microsoft.graph.autoAdmittedUsersType";
    EveryoneInCompany: "everyoneInCompany" = 0,
    Everyone: "everyone" = 1,
}
