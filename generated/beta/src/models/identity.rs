// @generated
use crate::mg;

/// Open complex type `microsoft.graph.identity`.
pub struct Identity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Identity: "microsoft.graph.identity", complex open, family IdentityKind;
    display_name: "displayName",
    id: "id",
}

/// The types derived from [`Identity`].
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
