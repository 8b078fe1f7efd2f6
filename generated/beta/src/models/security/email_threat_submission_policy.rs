// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.emailThreatSubmissionPolicy`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`EmailThreatSubmissionPolicyCollection`], for example
/// `graph.threat_submission().email_threat_submission_policies()`.
///
/// [`EmailThreatSubmissionPolicyCollection`]: crate::requests::security::email_threat_submission_policy::EmailThreatSubmissionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmissionpolicy?view=graph-rest-beta
pub struct EmailThreatSubmissionPolicy {
    /// `customizedNotificationSenderEmailAddress`. Never null.
    pub customized_notification_sender_email_address: mg::Field<String>,
    /// `customizedReportRecipientEmailAddress`. Never null.
    pub customized_report_recipient_email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAlwaysReportEnabledForUsers`. Never null.
    pub is_always_report_enabled_for_users: mg::Field<bool>,
    /// `isAskMeEnabledForUsers`. Never null.
    pub is_ask_me_enabled_for_users: mg::Field<bool>,
    /// `isCustomizedMessageEnabled`. Never null.
    pub is_customized_message_enabled: mg::Field<bool>,
    /// `isCustomizedMessageEnabledForPhishing`. Never null.
    pub is_customized_message_enabled_for_phishing: mg::Field<bool>,
    /// `isCustomizedNotificationSenderEnabled`. Never null.
    pub is_customized_notification_sender_enabled: mg::Field<bool>,
    /// `isNeverReportEnabledForUsers`. Never null.
    pub is_never_report_enabled_for_users: mg::Field<bool>,
    /// `isOrganizationBrandingEnabled`. Never null.
    pub is_organization_branding_enabled: mg::Field<bool>,
    /// `isReportFromQuarantineEnabled`. Never null.
    pub is_report_from_quarantine_enabled: mg::Field<bool>,
    /// `isReportToCustomizedEmailAddressEnabled`. Never null.
    pub is_report_to_customized_email_address_enabled: mg::Field<bool>,
    /// `isReportToMicrosoftEnabled`. Never null.
    pub is_report_to_microsoft_enabled: mg::Field<bool>,
    /// `isReviewEmailNotificationEnabled`. Never null.
    pub is_review_email_notification_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailThreatSubmissionPolicy: "microsoft.graph.security.emailThreatSubmissionPolicy", entity, base crate::models::Entity;
    customized_notification_sender_email_address: "customizedNotificationSenderEmailAddress" required,
    customized_report_recipient_email_address: "customizedReportRecipientEmailAddress" required,
    id: "id" key required,
    is_always_report_enabled_for_users: "isAlwaysReportEnabledForUsers" required,
    is_ask_me_enabled_for_users: "isAskMeEnabledForUsers" required,
    is_customized_message_enabled: "isCustomizedMessageEnabled" required,
    is_customized_message_enabled_for_phishing: "isCustomizedMessageEnabledForPhishing" required,
    is_customized_notification_sender_enabled: "isCustomizedNotificationSenderEnabled" required,
    is_never_report_enabled_for_users: "isNeverReportEnabledForUsers" required,
    is_organization_branding_enabled: "isOrganizationBrandingEnabled" required,
    is_report_from_quarantine_enabled: "isReportFromQuarantineEnabled" required,
    is_report_to_customized_email_address_enabled: "isReportToCustomizedEmailAddressEnabled" required,
    is_report_to_microsoft_enabled: "isReportToMicrosoftEnabled" required,
    is_review_email_notification_enabled: "isReviewEmailNotificationEnabled" required,
}

mg::derived_from! { EmailThreatSubmissionPolicy: crate::models::Entity }
