// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxSettings`, a complex type.
    MailboxSettings "microsoft.graph.mailboxSettings" "complex";
    /// `archiveFolder`: String
    archive_folder "archiveFolder": String,
    /// `automaticRepliesSetting`: automaticRepliesSetting
    automatic_replies_setting "automaticRepliesSetting": mg::Boxed<super::AutomaticRepliesSetting>,
    /// `dateFormat`: String
    date_format "dateFormat": String,
    /// `delegateMeetingMessageDeliveryOptions`: delegateMeetingMessageDeliveryOptions
    delegate_meeting_message_delivery_options "delegateMeetingMessageDeliveryOptions": mg::Open<super::DelegateMeetingMessageDeliveryOptions>,
    /// `language`: localeInfo
    language "language": mg::Boxed<super::LocaleInfo>,
    /// `timeFormat`: String
    time_format "timeFormat": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
    /// `userPurpose`: userPurpose
    user_purpose "userPurpose": mg::Open<super::UserPurpose>,
    /// `userPurposeV2`: mailboxRecipientType
    user_purpose_v2 "userPurposeV2": mg::Open<super::MailboxRecipientType>,
    /// `workingHours`: workingHours
    working_hours "workingHours": mg::Boxed<super::WorkingHours>,
}
