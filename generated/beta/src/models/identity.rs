// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identity`, an open complex type.
    Identity "microsoft.graph.identity" "complex open" => IdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

/// The types derived from `microsoft.graph.identity`.
#[non_exhaustive]
pub enum IdentityKind {
    AuditUserIdentity(Box<super::AuditUserIdentity>),
    AzureCommunicationServicesUserIdentity(
        Box<super::AzureCommunicationServicesUserIdentity>,
    ),
    CallRecordsUserIdentity(Box<crate::models::call_records::UserIdentity>),
    CommunicationsApplicationIdentity(Box<super::CommunicationsApplicationIdentity>),
    CommunicationsApplicationInstanceIdentity(
        Box<super::CommunicationsApplicationInstanceIdentity>,
    ),
    CommunicationsEncryptedIdentity(Box<super::CommunicationsEncryptedIdentity>),
    CommunicationsGuestIdentity(Box<super::CommunicationsGuestIdentity>),
    CommunicationsPhoneIdentity(Box<super::CommunicationsPhoneIdentity>),
    CommunicationsUserIdentity(Box<super::CommunicationsUserIdentity>),
    EmailIdentity(Box<super::EmailIdentity>),
    GroupIdentity(Box<super::GroupIdentity>),
    Initiator(Box<super::Initiator>),
    ProgramResource(Box<super::ProgramResource>),
    ProvisionedIdentity(Box<super::ProvisionedIdentity>),
    ProvisioningServicePrincipal(Box<super::ProvisioningServicePrincipal>),
    ProvisioningSystem(Box<super::ProvisioningSystem>),
    SecuritySubmissionUserIdentity(Box<crate::models::security::SubmissionUserIdentity>),
    ServicePrincipalIdentity(Box<super::ServicePrincipalIdentity>),
    SharePointGroupIdentity(Box<super::SharePointGroupIdentity>),
    SharePointIdentity(Box<super::SharePointIdentity>),
    SourceProvisionedIdentity(Box<super::SourceProvisionedIdentity>),
    TargetProvisionedIdentity(Box<super::TargetProvisionedIdentity>),
    TeamworkApplicationIdentity(Box<super::TeamworkApplicationIdentity>),
    TeamworkConversationIdentity(Box<super::TeamworkConversationIdentity>),
    TeamworkTagIdentity(Box<super::TeamworkTagIdentity>),
    TeamworkUserIdentity(Box<super::TeamworkUserIdentity>),
    UserIdentity(Box<super::UserIdentity>),
    /// None of these, or a type that this version does not know.
    Other(Box<Identity>),
}

mg::family! {
    Identity => IdentityKind;
    AuditUserIdentity(super::AuditUserIdentity),
    AzureCommunicationServicesUserIdentity(super::AzureCommunicationServicesUserIdentity),
    CallRecordsUserIdentity(crate::models::call_records::UserIdentity),
    CommunicationsApplicationIdentity(super::CommunicationsApplicationIdentity),
    CommunicationsApplicationInstanceIdentity(super::CommunicationsApplicationInstanceIdentity),
    CommunicationsEncryptedIdentity(super::CommunicationsEncryptedIdentity),
    CommunicationsGuestIdentity(super::CommunicationsGuestIdentity),
    CommunicationsPhoneIdentity(super::CommunicationsPhoneIdentity),
    CommunicationsUserIdentity(super::CommunicationsUserIdentity),
    EmailIdentity(super::EmailIdentity),
    GroupIdentity(super::GroupIdentity),
    Initiator(super::Initiator),
    ProgramResource(super::ProgramResource),
    ProvisionedIdentity(super::ProvisionedIdentity),
    ProvisioningServicePrincipal(super::ProvisioningServicePrincipal),
    ProvisioningSystem(super::ProvisioningSystem),
    SecuritySubmissionUserIdentity(crate::models::security::SubmissionUserIdentity),
    ServicePrincipalIdentity(super::ServicePrincipalIdentity),
    SharePointGroupIdentity(super::SharePointGroupIdentity),
    SharePointIdentity(super::SharePointIdentity),
    SourceProvisionedIdentity(super::SourceProvisionedIdentity),
    TargetProvisionedIdentity(super::TargetProvisionedIdentity),
    TeamworkApplicationIdentity(super::TeamworkApplicationIdentity),
    TeamworkConversationIdentity(super::TeamworkConversationIdentity),
    TeamworkTagIdentity(super::TeamworkTagIdentity),
    TeamworkUserIdentity(super::TeamworkUserIdentity),
    UserIdentity(super::UserIdentity),
}
