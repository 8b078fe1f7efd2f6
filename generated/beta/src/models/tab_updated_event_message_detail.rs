// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tabUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    TabUpdatedEventMessageDetail "microsoft.graph.tabUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `tabId`: String
    tab_id "tabId": String,
}

mg::derived_from! { TabUpdatedEventMessageDetail: super::EventMessageDetail }
