// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    MessageSecurityState "microsoft.graph.messageSecurityState" "complex";
    /// `connectingIP`: String
    connecting_ip "connectingIP": String,
    /// `deliveryAction`: String
    delivery_action "deliveryAction": String,
    /// `deliveryLocation`: String
    delivery_location "deliveryLocation": String,
    /// `directionality`: String
    directionality "directionality": String,
    /// `internetMessageId`: String
    internet_message_id "internetMessageId": String,
    /// `messageFingerprint`: String
    message_fingerprint "messageFingerprint": String,
    /// `messageReceivedDateTime`: DateTimeOffset
    message_received_date_time "messageReceivedDateTime": mg::DateTimeOffset,
    /// `messageSubject`: String
    message_subject "messageSubject": String,
    /// `networkMessageId`: String
    network_message_id "networkMessageId": String,
}
