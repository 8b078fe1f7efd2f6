// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.emailThreatSubmission`][reference], derived from
/// [`ThreatSubmission`](super::ThreatSubmission).
///
/// Requests: [`EmailThreatSubmissionCollection`], for example
/// `graph.threat_submission().email_threats()`.
///
/// Operations: `review`.
///
/// [`EmailThreatSubmissionCollection`]: crate::requests::security::email_threat_submission::EmailThreatSubmissionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmission?view=graph-rest-beta
pub struct EmailThreatSubmission {
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
    EmailThreatSubmission: "microsoft.graph.security.emailThreatSubmission", entity abstract, base super::ThreatSubmission, family EmailThreatSubmissionKind;
    admin_review: "adminReview",
    attack_simulation_info: "attackSimulationInfo",
    category: "category" required,
    client_source: "clientSource",
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
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

mg::derived_from! { EmailThreatSubmission: super::ThreatSubmission, crate::models::Entity }

/// The types derived from [`EmailThreatSubmission`].
#[non_exhaustive]
pub enum EmailThreatSubmissionKind {
    EmailContentThreatSubmission(Box<super::EmailContentThreatSubmission>),
    EmailUrlThreatSubmission(Box<super::EmailUrlThreatSubmission>),
    /// None of these, or a type that this version does not know.
    Other(Box<EmailThreatSubmission>),
}

mg::family! {
    EmailThreatSubmission => EmailThreatSubmissionKind;
    EmailContentThreatSubmission(super::EmailContentThreatSubmission),
    EmailUrlThreatSubmission(super::EmailUrlThreatSubmission),
}
