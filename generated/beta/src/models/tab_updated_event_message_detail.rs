// @generated
use crate::mg;

/// Complex type `microsoft.graph.tabUpdatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct TabUpdatedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `tabId`.
    pub tab_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TabUpdatedEventMessageDetail: "microsoft.graph.tabUpdatedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    tab_id: "tabId",
}

mg::derived_from! { TabUpdatedEventMessageDetail: super::EventMessageDetail }
