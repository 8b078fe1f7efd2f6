// @generated
use crate::mg;

/// Complex type `microsoft.graph.accountTargetContent`.
pub struct AccountTargetContent {
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AccountTargetContentType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountTargetContent: "microsoft.graph.accountTargetContent", complex, family AccountTargetContentKind;
    type_: "type",
}

/// The types derived from [`AccountTargetContent`].
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
