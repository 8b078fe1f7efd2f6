// @generated
use crate::mg;

/// Complex type `microsoft.graph.automaticRepliesMailTips`.
pub struct AutomaticRepliesMailTips {
    /// `message`.
    pub message: mg::Field<String>,
    /// `messageLanguage`.
    pub message_language: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `scheduledEndTime`.
    pub scheduled_end_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `scheduledStartTime`.
    pub scheduled_start_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutomaticRepliesMailTips: "microsoft.graph.automaticRepliesMailTips", complex;
    message: "message",
    message_language: "messageLanguage",
    scheduled_end_time: "scheduledEndTime",
    scheduled_start_time: "scheduledStartTime",
}
