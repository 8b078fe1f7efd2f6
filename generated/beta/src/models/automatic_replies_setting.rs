// @generated
use crate::mg;

/// Complex type `microsoft.graph.automaticRepliesSetting`.
pub struct AutomaticRepliesSetting {
    /// `externalAudience`.
    pub external_audience: mg::Field<mg::Open<super::ExternalAudienceScope>>,
    /// `externalReplyMessage`.
    pub external_reply_message: mg::Field<String>,
    /// `internalReplyMessage`.
    pub internal_reply_message: mg::Field<String>,
    /// `scheduledEndDateTime`.
    pub scheduled_end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `scheduledStartDateTime`.
    pub scheduled_start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AutomaticRepliesStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutomaticRepliesSetting: "microsoft.graph.automaticRepliesSetting", complex;
    external_audience: "externalAudience",
    external_reply_message: "externalReplyMessage",
    internal_reply_message: "internalReplyMessage",
    scheduled_end_date_time: "scheduledEndDateTime",
    scheduled_start_date_time: "scheduledStartDateTime",
    status: "status",
}
