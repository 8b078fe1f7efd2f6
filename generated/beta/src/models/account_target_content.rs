// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accountTargetContent`, a complex type.
    AccountTargetContent "microsoft.graph.accountTargetContent" "complex" => AccountTargetContentKind;
    /// `type`: accountTargetContentType
    type_ "type": mg::Open<super::AccountTargetContentType>,
}

/// The types derived from `microsoft.graph.accountTargetContent`.
#[non_exhaustive]
pub enum AccountTargetContentKind {
    AddressBookAccountTargetContent(Box<super::AddressBookAccountTargetContent>),
    IncludeAllAccountTargetContent(Box<super::IncludeAllAccountTargetContent>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccountTargetContent>),
}

mg::family! {
    AccountTargetContent => AccountTargetContentKind;
    AddressBookAccountTargetContent(super::AddressBookAccountTargetContent),
    IncludeAllAccountTargetContent(super::IncludeAllAccountTargetContent),
}
