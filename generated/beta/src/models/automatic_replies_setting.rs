// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.automaticRepliesSetting`, a complex type.
    AutomaticRepliesSetting "microsoft.graph.automaticRepliesSetting" "complex";
    /// `externalAudience`: externalAudienceScope
    external_audience "externalAudience": mg::Open<super::ExternalAudienceScope>,
    /// `externalReplyMessage`: String
    external_reply_message "externalReplyMessage": String,
    /// `internalReplyMessage`: String
    internal_reply_message "internalReplyMessage": String,
    /// `scheduledEndDateTime`: dateTimeTimeZone
    scheduled_end_date_time "scheduledEndDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `scheduledStartDateTime`: dateTimeTimeZone
    scheduled_start_date_time "scheduledStartDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: automaticRepliesStatus
    status "status": mg::Open<super::AutomaticRepliesStatus>,
}
