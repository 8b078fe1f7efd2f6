// @generated
use crate::mg;

/// Complex type `microsoft.graph.messageSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct MessageSecurityState {
    /// `connectingIP`.
    pub connecting_ip: mg::Field<String>,
    /// `deliveryAction`.
    pub delivery_action: mg::Field<String>,
    /// `deliveryLocation`.
    pub delivery_location: mg::Field<String>,
    /// `directionality`.
    pub directionality: mg::Field<String>,
    /// `internetMessageId`.
    pub internet_message_id: mg::Field<String>,
    /// `messageFingerprint`.
    pub message_fingerprint: mg::Field<String>,
    /// `messageReceivedDateTime`.
    pub message_received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `messageSubject`.
    pub message_subject: mg::Field<String>,
    /// `networkMessageId`.
    pub network_message_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageSecurityState: "microsoft.graph.messageSecurityState", complex;
    connecting_ip: "connectingIP",
    delivery_action: "deliveryAction",
    delivery_location: "deliveryLocation",
    directionality: "directionality",
    internet_message_id: "internetMessageId",
    message_fingerprint: "messageFingerprint",
    message_received_date_time: "messageReceivedDateTime",
    message_subject: "messageSubject",
    network_message_id: "networkMessageId",
}
