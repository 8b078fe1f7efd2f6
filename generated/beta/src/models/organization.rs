// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.organization`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`OrganizationCollection`](crate::requests::organization::OrganizationCollection), for
/// example `graph.organization()`.
///
/// Operations: `set_mobile_device_management_authority`, `check_member_groups`,
/// `check_member_objects`, `get_member_groups`, `get_member_objects`, `restore`, `delta`,
/// `get_by_ids` and 2 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta
pub struct Organization {
    /// `assignedPlans`.
    pub assigned_plans: mg::Field<Vec<super::AssignedPlan>>,
    /// `businessPhones`.
    pub business_phones: mg::Field<Vec<String>>,
    /// `certificateConnectorSetting`.
    pub certificate_connector_setting: mg::Field<
        mg::Boxed<super::CertificateConnectorSetting>,
    >,
    /// `city`.
    pub city: mg::Field<String>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `countryLetterCode`.
    pub country_letter_code: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultUsageLocation`.
    pub default_usage_location: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `directorySizeQuota`.
    pub directory_size_quota: mg::Field<mg::Boxed<super::DirectorySizeQuota>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMultipleDataLocationsForServicesEnabled`.
    pub is_multiple_data_locations_for_services_enabled: mg::Field<bool>,
    /// `marketingNotificationEmails`.
    pub marketing_notification_emails: mg::Field<Vec<String>>,
    /// `mobileDeviceManagementAuthority`. Never null.
    pub mobile_device_management_authority: mg::Field<mg::Open<super::MdmAuthority>>,
    /// `onPremisesLastPasswordSyncDateTime`.
    pub on_premises_last_password_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesLastSyncDateTime`.
    pub on_premises_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesSyncEnabled`.
    pub on_premises_sync_enabled: mg::Field<bool>,
    /// `partnerTenantType`.
    pub partner_tenant_type: mg::Field<mg::Open<super::PartnerTenantType>>,
    /// `postalCode`.
    pub postal_code: mg::Field<String>,
    /// `preferredLanguage`.
    pub preferred_language: mg::Field<String>,
    /// `privacyProfile`.
    pub privacy_profile: mg::Field<mg::Boxed<super::PrivacyProfile>>,
    /// `provisionedPlans`.
    pub provisioned_plans: mg::Field<Vec<super::ProvisionedPlan>>,
    /// `securityComplianceNotificationMails`.
    pub security_compliance_notification_mails: mg::Field<Vec<String>>,
    /// `securityComplianceNotificationPhones`.
    pub security_compliance_notification_phones: mg::Field<Vec<String>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `street`.
    pub street: mg::Field<String>,
    /// `technicalNotificationMails`.
    pub technical_notification_mails: mg::Field<Vec<String>>,
    /// `tenantType`.
    pub tenant_type: mg::Field<String>,
    /// `verifiedDomains`.
    pub verified_domains: mg::Field<Vec<super::VerifiedDomain>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Organization: "microsoft.graph.organization", entity open, base super::DirectoryObject;
    assigned_plans: "assignedPlans" required,
    business_phones: "businessPhones" required,
    certificate_connector_setting: "certificateConnectorSetting",
    city: "city",
    country: "country",
    country_letter_code: "countryLetterCode",
    created_date_time: "createdDateTime",
    default_usage_location: "defaultUsageLocation",
    deleted_date_time: "deletedDateTime",
    directory_size_quota: "directorySizeQuota",
    display_name: "displayName",
    id: "id" key required,
    is_multiple_data_locations_for_services_enabled: "isMultipleDataLocationsForServicesEnabled",
    marketing_notification_emails: "marketingNotificationEmails" required,
    mobile_device_management_authority: "mobileDeviceManagementAuthority" required,
    on_premises_last_password_sync_date_time: "onPremisesLastPasswordSyncDateTime",
    on_premises_last_sync_date_time: "onPremisesLastSyncDateTime",
    on_premises_sync_enabled: "onPremisesSyncEnabled",
    partner_tenant_type: "partnerTenantType",
    postal_code: "postalCode",
    preferred_language: "preferredLanguage",
    privacy_profile: "privacyProfile",
    provisioned_plans: "provisionedPlans" required,
    security_compliance_notification_mails: "securityComplianceNotificationMails" required,
    security_compliance_notification_phones: "securityComplianceNotificationPhones" required,
    state: "state",
    street: "street",
    technical_notification_mails: "technicalNotificationMails" required,
    tenant_type: "tenantType",
    verified_domains: "verifiedDomains" required,
}

mg::derived_from! { Organization: super::DirectoryObject, super::Entity }

impl Organization {
    /// `branding`: [`OrganizationalBranding`](super::OrganizationalBranding).
    pub const BRANDING: mg::Nav<Organization, super::OrganizationalBranding> = mg::Nav::new(
        "branding",
    );
    /// `certificateBasedAuthConfiguration`: many
    /// [`CertificateBasedAuthConfiguration`](super::CertificateBasedAuthConfiguration).
    pub const CERTIFICATE_BASED_AUTH_CONFIGURATION: mg::Nav<
        Organization,
        Vec<super::CertificateBasedAuthConfiguration>,
    > = mg::Nav::new("certificateBasedAuthConfiguration");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Organization, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `partnerInformation`: [`PartnerInformation`](super::PartnerInformation).
    pub const PARTNER_INFORMATION: mg::Nav<Organization, super::PartnerInformation> = mg::Nav::new(
        "partnerInformation",
    );
    /// `settings`: [`OrganizationSettings`](super::OrganizationSettings).
    pub const SETTINGS: mg::Nav<Organization, super::OrganizationSettings> = mg::Nav::new(
        "settings",
    );
}
