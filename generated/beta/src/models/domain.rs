// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domain`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`DomainCollection`](crate::requests::domain::DomainCollection), for example
/// `graph.domains()`.
///
/// Operations: `force_delete`, `promote`, `promote_to_initial`, `verify`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-beta
pub struct Domain {
    /// `authenticationType`. Never null.
    pub authentication_type: mg::Field<String>,
    /// `availabilityStatus`.
    pub availability_status: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAdminManaged`. Never null.
    pub is_admin_managed: mg::Field<bool>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `isInitial`. Never null.
    pub is_initial: mg::Field<bool>,
    /// `isRoot`. Never null.
    pub is_root: mg::Field<bool>,
    /// `isVerified`. Never null.
    pub is_verified: mg::Field<bool>,
    /// `passwordNotificationWindowInDays`.
    pub password_notification_window_in_days: mg::Field<i32>,
    /// `passwordValidityPeriodInDays`.
    pub password_validity_period_in_days: mg::Field<i32>,
    /// `state`.
    pub state: mg::Field<mg::Boxed<super::DomainState>>,
    /// `supportedServices`.
    pub supported_services: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Domain: "microsoft.graph.domain", entity, base super::Entity;
    authentication_type: "authenticationType" required,
    availability_status: "availabilityStatus",
    id: "id" key required,
    is_admin_managed: "isAdminManaged" required,
    is_default: "isDefault" required,
    is_initial: "isInitial" required,
    is_root: "isRoot" required,
    is_verified: "isVerified" required,
    password_notification_window_in_days: "passwordNotificationWindowInDays",
    password_validity_period_in_days: "passwordValidityPeriodInDays",
    state: "state",
    supported_services: "supportedServices" required,
}

mg::derived_from! { Domain: super::Entity }

impl Domain {
    /// `domainNameReferences`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DOMAIN_NAME_REFERENCES: mg::Nav<Domain, Vec<super::DirectoryObject>> = mg::Nav::new(
        "domainNameReferences",
    );
    /// `federationConfiguration`: many
    /// [`InternalDomainFederation`](super::InternalDomainFederation).
    pub const FEDERATION_CONFIGURATION: mg::Nav<
        Domain,
        Vec<super::InternalDomainFederation>,
    > = mg::Nav::new("federationConfiguration");
    /// `rootDomain`: [`Domain`](super::Domain).
    pub const ROOT_DOMAIN: mg::Nav<Domain, super::Domain> = mg::Nav::new("rootDomain");
    /// `serviceConfigurationRecords`: many [`DomainDnsRecord`](super::DomainDnsRecord).
    pub const SERVICE_CONFIGURATION_RECORDS: mg::Nav<
        Domain,
        Vec<super::DomainDnsRecord>,
    > = mg::Nav::new("serviceConfigurationRecords");
    /// `sharedEmailDomainInvitations`: many
    /// [`SharedEmailDomainInvitation`](super::SharedEmailDomainInvitation).
    pub const SHARED_EMAIL_DOMAIN_INVITATIONS: mg::Nav<
        Domain,
        Vec<super::SharedEmailDomainInvitation>,
    > = mg::Nav::new("sharedEmailDomainInvitations");
    /// `verificationDnsRecords`: many [`DomainDnsRecord`](super::DomainDnsRecord).
    pub const VERIFICATION_DNS_RECORDS: mg::Nav<Domain, Vec<super::DomainDnsRecord>> = mg::Nav::new(
        "verificationDnsRecords",
    );
}
