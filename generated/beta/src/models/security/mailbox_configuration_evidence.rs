// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailboxConfigurationEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    MailboxConfigurationEvidence "microsoft.graph.security.mailboxConfigurationEvidence" "complex" : super::AlertEvidence;
    /// `configurationId`: String
    configuration_id "configurationId": String,
    /// `configurationType`: microsoft.graph.security.mailboxConfigurationType
    configuration_type "configurationType": mg::Open<super::MailboxConfigurationType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalDirectoryObjectId`: Guid
    external_directory_object_id "externalDirectoryObjectId": mg::Guid,
    /// `mailboxPrimaryAddress`: String
    mailbox_primary_address "mailboxPrimaryAddress": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `upn`: String
    upn "upn": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { MailboxConfigurationEvidence: super::AlertEvidence }
