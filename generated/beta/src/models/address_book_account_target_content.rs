// @generated
use crate::mg;

/// Complex type `microsoft.graph.addressBookAccountTargetContent`, derived from
/// [`AccountTargetContent`](super::AccountTargetContent).
pub struct AddressBookAccountTargetContent {
    /// `accountTargetEmails`.
    pub account_target_emails: mg::Field<Vec<String>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AccountTargetContentType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddressBookAccountTargetContent: "microsoft.graph.addressBookAccountTargetContent", complex, base super::AccountTargetContent;
    account_target_emails: "accountTargetEmails",
    type_: "type",
}

mg::derived_from! { AddressBookAccountTargetContent: super::AccountTargetContent }
