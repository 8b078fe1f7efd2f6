// @generated
use crate::mg;

/// `microsoft.graph.companyPortalAction`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompanyPortalAction {
    /// `unknown`, 0.
    Unknown,
    /// `remove`, 1.
    Remove,
    /// `reset`, 2.
    Reset,
}

mg::enumeration! {
    CompanyPortalAction "microsoft.graph.companyPortalAction" "";
    Unknown "unknown" 0,
    Remove "remove" 1,
    Reset "reset" 2,
}
