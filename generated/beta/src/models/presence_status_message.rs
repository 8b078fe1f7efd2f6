// @generated
use crate::mg;

/// Complex type `microsoft.graph.presenceStatusMessage`.
pub struct PresenceStatusMessage {
    /// `expiryDateTime`.
    pub expiry_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `message`.
    pub message: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `publishedDateTime`.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PresenceStatusMessage: "microsoft.graph.presenceStatusMessage", complex;
    expiry_date_time: "expiryDateTime",
    message: "message",
    published_date_time: "publishedDateTime",
}
