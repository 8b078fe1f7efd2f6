// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.automaticRepliesMailTips`, a complex type.
    AutomaticRepliesMailTips "microsoft.graph.automaticRepliesMailTips" "complex";
    /// `message`: String
    message "message": String,
    /// `messageLanguage`: localeInfo
    message_language "messageLanguage": mg::Boxed<super::LocaleInfo>,
    /// `scheduledEndTime`: dateTimeTimeZone
    scheduled_end_time "scheduledEndTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `scheduledStartTime`: dateTimeTimeZone
    scheduled_start_time "scheduledStartTime": mg::Boxed<super::DateTimeTimeZone>,
}
