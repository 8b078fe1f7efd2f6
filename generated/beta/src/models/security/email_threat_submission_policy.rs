// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.emailThreatSubmissionPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmissionpolicy?view=graph-rest-beta>
    EmailThreatSubmissionPolicy "microsoft.graph.security.emailThreatSubmissionPolicy" "entity" : crate::models::Entity;
    /// `customizedNotificationSenderEmailAddress`: String, not null
    customized_notification_sender_email_address "customizedNotificationSenderEmailAddress" "r": String,
    /// `customizedReportRecipientEmailAddress`: String, not null
    customized_report_recipient_email_address "customizedReportRecipientEmailAddress" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAlwaysReportEnabledForUsers`: Boolean, not null
    is_always_report_enabled_for_users "isAlwaysReportEnabledForUsers" "r": bool,
    /// `isAskMeEnabledForUsers`: Boolean, not null
    is_ask_me_enabled_for_users "isAskMeEnabledForUsers" "r": bool,
    /// `isCustomizedMessageEnabled`: Boolean, not null
    is_customized_message_enabled "isCustomizedMessageEnabled" "r": bool,
    /// `isCustomizedMessageEnabledForPhishing`: Boolean, not null
    is_customized_message_enabled_for_phishing "isCustomizedMessageEnabledForPhishing" "r": bool,
    /// `isCustomizedNotificationSenderEnabled`: Boolean, not null
    is_customized_notification_sender_enabled "isCustomizedNotificationSenderEnabled" "r": bool,
    /// `isNeverReportEnabledForUsers`: Boolean, not null
    is_never_report_enabled_for_users "isNeverReportEnabledForUsers" "r": bool,
    /// `isOrganizationBrandingEnabled`: Boolean, not null
    is_organization_branding_enabled "isOrganizationBrandingEnabled" "r": bool,
    /// `isReportFromQuarantineEnabled`: Boolean, not null
    is_report_from_quarantine_enabled "isReportFromQuarantineEnabled" "r": bool,
    /// `isReportToCustomizedEmailAddressEnabled`: Boolean, not null
    is_report_to_customized_email_address_enabled "isReportToCustomizedEmailAddressEnabled" "r": bool,
    /// `isReportToMicrosoftEnabled`: Boolean, not null
    is_report_to_microsoft_enabled "isReportToMicrosoftEnabled" "r": bool,
    /// `isReviewEmailNotificationEnabled`: Boolean, not null
    is_review_email_notification_enabled "isReviewEmailNotificationEnabled" "r": bool,
}

mg::derived_from! { EmailThreatSubmissionPolicy: crate::models::Entity }
