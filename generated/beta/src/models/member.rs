// @generated
use crate::mg;

/// Complex type `microsoft.graph.member`.
pub struct Member {
    /// `contactId`.
    pub contact_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `key`.
    pub key: mg::Field<String>,
    /// `recipientType`. Never null.
    pub recipient_type: mg::Field<mg::Open<super::RecipientType>>,
    /// `routingType`.
    pub routing_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Member: "microsoft.graph.member", complex;
    contact_id: "contactId",
    display_name: "displayName",
    key: "key",
    recipient_type: "recipientType" required,
    routing_type: "routingType",
}
