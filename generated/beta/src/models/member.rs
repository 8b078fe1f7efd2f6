// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.member`, a complex type.
    Member "microsoft.graph.member" "complex";
    /// `contactId`: String
    contact_id "contactId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `key`: String
    key "key": String,
    /// `recipientType`: recipientType, not null
    recipient_type "recipientType" "r": mg::Open<super::RecipientType>,
    /// `routingType`: String
    routing_type "routingType": String,
}
