// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.emailContentThreatSubmission`][reference], derived from
/// [`EmailThreatSubmission`](super::EmailThreatSubmission).
///
/// Requests: [`EmailContentThreatSubmissionCollection`], for example
/// `graph.threat_submission().email_threats().cast_to_email_content_threat_submission()`.
///
/// Operations: `review`.
///
/// [`EmailContentThreatSubmissionCollection`]: crate::requests::security::email_content_threat_submission::EmailContentThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-emailcontentthreatsubmission?view=graph-rest-beta
pub struct EmailContentThreatSubmission {
    /// `adminReview`.
    pub admin_review: mg::Field<mg::Boxed<super::SubmissionAdminReview>>,
    /// `attackSimulationInfo`.
    pub attack_simulation_info: mg::Field<mg::Boxed<super::AttackSimulationInfo>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::SubmissionCategory>>,
    /// `clientSource`.
    pub client_source: mg::Field<mg::Open<super::SubmissionClientSource>>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::SubmissionContentType>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::SubmissionUserIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileContent`. Never null.
    pub file_content: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internetMessageId`.
    pub internet_message_id: mg::Field<String>,
    /// `originalCategory`.
    pub original_category: mg::Field<mg::Open<super::SubmissionCategory>>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipientEmailAddress`. Never null.
    pub recipient_email_address: mg::Field<String>,
    /// `result`.
    pub result: mg::Field<mg::Boxed<super::SubmissionResult>>,
    /// `sender`.
    pub sender: mg::Field<String>,
    /// `senderIP`.
    pub sender_ip: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SubmissionSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `tenantAllowOrBlockListAction`.
    pub tenant_allow_or_block_list_action: mg::Field<
        mg::Boxed<super::TenantAllowOrBlockListAction>,
    >,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailContentThreatSubmission: "microsoft.graph.security.emailContentThreatSubmission", entity, base super::EmailThreatSubmission;
    admin_review: "adminReview",
    attack_simulation_info: "attackSimulationInfo",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    file_content: "fileContent" required,
    id: "id" key required,
    internet_message_id: "internetMessageId",
    original_category: "originalCategory",
    received_date_time: "receivedDateTime",
    recipient_email_address: "recipientEmailAddress" required,
    result: "result",
    sender: "sender",
    sender_ip: "senderIP",
    source: "source",
    status: "status",
    subject: "subject",
    tenant_allow_or_block_list_action: "tenantAllowOrBlockListAction",
    tenant_id: "tenantId",
}

mg::derived_from! { EmailContentThreatSubmission: super::EmailThreatSubmission, super::ThreatSubmission, crate::models::Entity }
