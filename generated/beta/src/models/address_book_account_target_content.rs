// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addressBookAccountTargetContent`, a complex type derived from `microsoft.graph.accountTargetContent`.
    AddressBookAccountTargetContent "microsoft.graph.addressBookAccountTargetContent" "complex" : super::AccountTargetContent;
    /// `accountTargetEmails`: Collection(String)
    account_target_emails "accountTargetEmails": Vec<String>,
    /// `type`: accountTargetContentType
    type_ "type": mg::Open<super::AccountTargetContentType>,
}

mg::derived_from! { AddressBookAccountTargetContent: super::AccountTargetContent }
