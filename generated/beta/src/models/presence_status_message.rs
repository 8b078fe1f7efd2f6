// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.presenceStatusMessage`, a complex type.
    PresenceStatusMessage "microsoft.graph.presenceStatusMessage" "complex";
    /// `expiryDateTime`: dateTimeTimeZone
    expiry_date_time "expiryDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `message`: itemBody
    message "message": mg::Boxed<super::ItemBody>,
    /// `publishedDateTime`: DateTimeOffset
    published_date_time "publishedDateTime": mg::DateTimeOffset,
}
