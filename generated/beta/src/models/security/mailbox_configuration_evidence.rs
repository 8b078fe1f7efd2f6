// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailboxConfigurationEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct MailboxConfigurationEvidence {
    /// `configurationId`.
    pub configuration_id: mg::Field<String>,
    /// `configurationType`.
    pub configuration_type: mg::Field<mg::Open<super::MailboxConfigurationType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalDirectoryObjectId`.
    pub external_directory_object_id: mg::Field<mg::Guid>,
    /// `mailboxPrimaryAddress`.
    pub mailbox_primary_address: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxConfigurationEvidence: "microsoft.graph.security.mailboxConfigurationEvidence", complex, base super::AlertEvidence;
    configuration_id: "configurationId",
    configuration_type: "configurationType",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    display_name: "displayName",
    external_directory_object_id: "externalDirectoryObjectId",
    mailbox_primary_address: "mailboxPrimaryAddress",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    upn: "upn",
    verdict: "verdict" required,
}

mg::derived_from! { MailboxConfigurationEvidence: super::AlertEvidence }
