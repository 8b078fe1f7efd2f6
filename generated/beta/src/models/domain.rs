// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domain`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-beta>
    Domain "microsoft.graph.domain" "entity" : super::Entity;
    /// `authenticationType`: String, not null
    authentication_type "authenticationType" "r": String,
    /// `availabilityStatus`: String
    availability_status "availabilityStatus": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAdminManaged`: Boolean, not null
    is_admin_managed "isAdminManaged" "r": bool,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `isInitial`: Boolean, not null
    is_initial "isInitial" "r": bool,
    /// `isRoot`: Boolean, not null
    is_root "isRoot" "r": bool,
    /// `isVerified`: Boolean, not null
    is_verified "isVerified" "r": bool,
    /// `passwordNotificationWindowInDays`: Int32
    password_notification_window_in_days "passwordNotificationWindowInDays": i32,
    /// `passwordValidityPeriodInDays`: Int32
    password_validity_period_in_days "passwordValidityPeriodInDays": i32,
    /// `state`: domainState
    state "state": mg::Boxed<super::DomainState>,
    /// `supportedServices`: Collection(String), items not null
    supported_services "supportedServices" "r": Vec<String>,
}

mg::derived_from! { Domain: super::Entity }

impl Domain {
    /// `domainNameReferences`: many `directoryObject`
    pub const DOMAIN_NAME_REFERENCES: mg::Nav<Domain, Vec<super::DirectoryObject>> = mg::Nav::new(
        "domainNameReferences",
    );
    /// `federationConfiguration`: many `internalDomainFederation`, contained
    pub const FEDERATION_CONFIGURATION: mg::Nav<
        Domain,
        Vec<super::InternalDomainFederation>,
    > = mg::Nav::new("federationConfiguration");
    /// `rootDomain`: `domain`
    pub const ROOT_DOMAIN: mg::Nav<Domain, super::Domain> = mg::Nav::new("rootDomain");
    /// `serviceConfigurationRecords`: many `domainDnsRecord`, contained
    pub const SERVICE_CONFIGURATION_RECORDS: mg::Nav<
        Domain,
        Vec<super::DomainDnsRecord>,
    > = mg::Nav::new("serviceConfigurationRecords");
    /// `sharedEmailDomainInvitations`: many `sharedEmailDomainInvitation`, contained
    pub const SHARED_EMAIL_DOMAIN_INVITATIONS: mg::Nav<
        Domain,
        Vec<super::SharedEmailDomainInvitation>,
    > = mg::Nav::new("sharedEmailDomainInvitations");
    /// `verificationDnsRecords`: many `domainDnsRecord`, contained
    pub const VERIFICATION_DNS_RECORDS: mg::Nav<Domain, Vec<super::DomainDnsRecord>> = mg::Nav::new(
        "verificationDnsRecords",
    );
}
