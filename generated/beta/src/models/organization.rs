// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organization`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta>
    Organization "microsoft.graph.organization" "entity open" : super::DirectoryObject;
    /// `assignedPlans`: Collection(assignedPlan), items not null
    assigned_plans "assignedPlans" "r": Vec<super::AssignedPlan>,
    /// `businessPhones`: Collection(String), items not null
    business_phones "businessPhones" "r": Vec<String>,
    /// `certificateConnectorSetting`: certificateConnectorSetting
    certificate_connector_setting "certificateConnectorSetting": mg::Boxed<super::CertificateConnectorSetting>,
    /// `city`: String
    city "city": String,
    /// `country`: String
    country "country": String,
    /// `countryLetterCode`: String
    country_letter_code "countryLetterCode": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `defaultUsageLocation`: String
    default_usage_location "defaultUsageLocation": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `directorySizeQuota`: directorySizeQuota
    directory_size_quota "directorySizeQuota": mg::Boxed<super::DirectorySizeQuota>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMultipleDataLocationsForServicesEnabled`: Boolean
    is_multiple_data_locations_for_services_enabled "isMultipleDataLocationsForServicesEnabled": bool,
    /// `marketingNotificationEmails`: Collection(String), items not null
    marketing_notification_emails "marketingNotificationEmails" "r": Vec<String>,
    /// `mobileDeviceManagementAuthority`: mdmAuthority, not null
    mobile_device_management_authority "mobileDeviceManagementAuthority" "r": mg::Open<super::MdmAuthority>,
    /// `onPremisesLastPasswordSyncDateTime`: DateTimeOffset
    on_premises_last_password_sync_date_time "onPremisesLastPasswordSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesLastSyncDateTime`: DateTimeOffset
    on_premises_last_sync_date_time "onPremisesLastSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesSyncEnabled`: Boolean
    on_premises_sync_enabled "onPremisesSyncEnabled": bool,
    /// `partnerTenantType`: partnerTenantType
    partner_tenant_type "partnerTenantType": mg::Open<super::PartnerTenantType>,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `preferredLanguage`: String
    preferred_language "preferredLanguage": String,
    /// `privacyProfile`: privacyProfile
    privacy_profile "privacyProfile": mg::Boxed<super::PrivacyProfile>,
    /// `provisionedPlans`: Collection(provisionedPlan), items not null
    provisioned_plans "provisionedPlans" "r": Vec<super::ProvisionedPlan>,
    /// `securityComplianceNotificationMails`: Collection(String), items not null
    security_compliance_notification_mails "securityComplianceNotificationMails" "r": Vec<String>,
    /// `securityComplianceNotificationPhones`: Collection(String), items not null
    security_compliance_notification_phones "securityComplianceNotificationPhones" "r": Vec<String>,
    /// `state`: String
    state "state": String,
    /// `street`: String
    street "street": String,
    /// `technicalNotificationMails`: Collection(String), items not null
    technical_notification_mails "technicalNotificationMails" "r": Vec<String>,
    /// `tenantType`: String
    tenant_type "tenantType": String,
    /// `verifiedDomains`: Collection(verifiedDomain), items not null
    verified_domains "verifiedDomains" "r": Vec<super::VerifiedDomain>,
}

mg::derived_from! { Organization: super::DirectoryObject, super::Entity }

impl Organization {
    /// `branding`: `organizationalBranding`, contained
    pub const BRANDING: mg::Nav<Organization, super::OrganizationalBranding> = mg::Nav::new(
        "branding",
    );
    /// `certificateBasedAuthConfiguration`: many `certificateBasedAuthConfiguration`
    pub const CERTIFICATE_BASED_AUTH_CONFIGURATION: mg::Nav<
        Organization,
        Vec<super::CertificateBasedAuthConfiguration>,
    > = mg::Nav::new("certificateBasedAuthConfiguration");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Organization, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `partnerInformation`: `partnerInformation`, contained
    pub const PARTNER_INFORMATION: mg::Nav<Organization, super::PartnerInformation> = mg::Nav::new(
        "partnerInformation",
    );
    /// `settings`: `organizationSettings`, contained
    pub const SETTINGS: mg::Nav<Organization, super::OrganizationSettings> = mg::Nav::new(
        "settings",
    );
}
