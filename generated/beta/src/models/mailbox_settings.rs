// @generated
use crate::mg;

/// Complex type `microsoft.graph.mailboxSettings`.
pub struct MailboxSettings {
    /// `archiveFolder`.
    pub archive_folder: mg::Field<String>,
    /// `automaticRepliesSetting`.
    pub automatic_replies_setting: mg::Field<mg::Boxed<super::AutomaticRepliesSetting>>,
    /// `dateFormat`.
    pub date_format: mg::Field<String>,
    /// `delegateMeetingMessageDeliveryOptions`.
    pub delegate_meeting_message_delivery_options: mg::Field<
        mg::Open<super::DelegateMeetingMessageDeliveryOptions>,
    >,
    /// `language`.
    pub language: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `timeFormat`.
    pub time_format: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// `userPurpose`.
    pub user_purpose: mg::Field<mg::Open<super::UserPurpose>>,
    /// `userPurposeV2`.
    pub user_purpose_v2: mg::Field<mg::Open<super::MailboxRecipientType>>,
    /// `workingHours`.
    pub working_hours: mg::Field<mg::Boxed<super::WorkingHours>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxSettings: "microsoft.graph.mailboxSettings", complex;
    archive_folder: "archiveFolder",
    automatic_replies_setting: "automaticRepliesSetting",
    date_format: "dateFormat",
    delegate_meeting_message_delivery_options: "delegateMeetingMessageDeliveryOptions",
    language: "language",
    time_format: "timeFormat",
    time_zone: "timeZone",
    user_purpose: "userPurpose",
    user_purpose_v2: "userPurposeV2",
    working_hours: "workingHours",
}
