// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.emailThreatSubmission`, an abstract entity type derived from `microsoft.graph.security.threatSubmission`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmission?view=graph-rest-beta>
    EmailThreatSubmission "microsoft.graph.security.emailThreatSubmission" "entity abstract" : super::ThreatSubmission => EmailThreatSubmissionKind;
    /// `adminReview`: microsoft.graph.security.submissionAdminReview
    admin_review "adminReview": mg::Boxed<super::SubmissionAdminReview>,
    /// `attackSimulationInfo`: microsoft.graph.security.attackSimulationInfo
    attack_simulation_info "attackSimulationInfo": mg::Boxed<super::AttackSimulationInfo>,
    /// `category`: microsoft.graph.security.submissionCategory, not null
    category "category" "r": mg::Open<super::SubmissionCategory>,
    /// `clientSource`: microsoft.graph.security.submissionClientSource
    client_source "clientSource": mg::Open<super::SubmissionClientSource>,
    /// `contentType`: microsoft.graph.security.submissionContentType
    content_type "contentType": mg::Open<super::SubmissionContentType>,
    /// `createdBy`: microsoft.graph.security.submissionUserIdentity
    created_by "createdBy": mg::Boxed<super::SubmissionUserIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internetMessageId`: String
    internet_message_id "internetMessageId": String,
    /// `originalCategory`: microsoft.graph.security.submissionCategory
    original_category "originalCategory": mg::Open<super::SubmissionCategory>,
    /// `receivedDateTime`: DateTimeOffset
    received_date_time "receivedDateTime": mg::DateTimeOffset,
    /// `recipientEmailAddress`: String, not null
    recipient_email_address "recipientEmailAddress" "r": String,
    /// `result`: microsoft.graph.security.submissionResult
    result "result": mg::Boxed<super::SubmissionResult>,
    /// `sender`: String
    sender "sender": String,
    /// `senderIP`: String
    sender_ip "senderIP": String,
    /// `source`: microsoft.graph.security.submissionSource
    source "source": mg::Open<super::SubmissionSource>,
    /// `status`: microsoft.graph.security.longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `subject`: String
    subject "subject": String,
    /// `tenantAllowOrBlockListAction`: microsoft.graph.security.tenantAllowOrBlockListAction
    tenant_allow_or_block_list_action "tenantAllowOrBlockListAction": mg::Boxed<super::TenantAllowOrBlockListAction>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { EmailThreatSubmission: super::ThreatSubmission, crate::models::Entity }

/// The types derived from `microsoft.graph.security.emailThreatSubmission`.
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
