// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsManagedAppProtection`][reference], derived from
/// [`ManagedAppPolicy`](super::ManagedAppPolicy).
///
/// Requests: [`WindowsManagedAppProtectionCollection`], for example
/// `graph.device_app_management().windows_managed_app_protections()`.
///
/// Operations: `assign`, `target_apps`.
///
/// [`WindowsManagedAppProtectionCollection`]: crate::requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsmanagedappprotection?view=graph-rest-beta
pub struct WindowsManagedAppProtection {
    /// `allowedInboundDataTransferSources`. Never null.
    pub allowed_inbound_data_transfer_sources: mg::Field<
        mg::Open<super::WindowsManagedAppDataTransferLevel>,
    >,
    /// `allowedOutboundClipboardSharingLevel`. Never null.
    pub allowed_outbound_clipboard_sharing_level: mg::Field<
        mg::Open<super::WindowsManagedAppClipboardSharingLevel>,
    >,
    /// `allowedOutboundDataTransferDestinations`. Never null.
    pub allowed_outbound_data_transfer_destinations: mg::Field<
        mg::Open<super::WindowsManagedAppDataTransferLevel>,
    >,
    /// `appActionIfUnableToAuthenticateUser`.
    pub app_action_if_unable_to_authenticate_user: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deployedAppCount`. Never null.
    pub deployed_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maximumAllowedDeviceThreatLevel`. Never null.
    pub maximum_allowed_device_threat_level: mg::Field<
        mg::Open<super::ManagedAppDeviceThreatLevel>,
    >,
    /// `maximumRequiredOsVersion`.
    pub maximum_required_os_version: mg::Field<String>,
    /// `maximumWarningOsVersion`.
    pub maximum_warning_os_version: mg::Field<String>,
    /// `maximumWipeOsVersion`.
    pub maximum_wipe_os_version: mg::Field<String>,
    /// `minimumRequiredAppVersion`.
    pub minimum_required_app_version: mg::Field<String>,
    /// `minimumRequiredOsVersion`.
    pub minimum_required_os_version: mg::Field<String>,
    /// `minimumRequiredSdkVersion`.
    pub minimum_required_sdk_version: mg::Field<String>,
    /// `minimumWarningAppVersion`.
    pub minimum_warning_app_version: mg::Field<String>,
    /// `minimumWarningOsVersion`.
    pub minimum_warning_os_version: mg::Field<String>,
    /// `minimumWipeAppVersion`.
    pub minimum_wipe_app_version: mg::Field<String>,
    /// `minimumWipeOsVersion`.
    pub minimum_wipe_os_version: mg::Field<String>,
    /// `minimumWipeSdkVersion`.
    pub minimum_wipe_sdk_version: mg::Field<String>,
    /// `mobileThreatDefenseRemediationAction`. Never null.
    pub mobile_threat_defense_remediation_action: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `periodOfflineBeforeAccessCheck`. Never null.
    pub period_offline_before_access_check: mg::Field<mg::Duration>,
    /// `periodOfflineBeforeWipeIsEnforced`. Never null.
    pub period_offline_before_wipe_is_enforced: mg::Field<mg::Duration>,
    /// `printBlocked`. Never null.
    pub print_blocked: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsManagedAppProtection: "microsoft.graph.windowsManagedAppProtection", entity, base super::ManagedAppPolicy;
    allowed_inbound_data_transfer_sources: "allowedInboundDataTransferSources" required,
    allowed_outbound_clipboard_sharing_level: "allowedOutboundClipboardSharingLevel" required,
    allowed_outbound_data_transfer_destinations: "allowedOutboundDataTransferDestinations" required,
    app_action_if_unable_to_authenticate_user: "appActionIfUnableToAuthenticateUser",
    created_date_time: "createdDateTime" required,
    deployed_app_count: "deployedAppCount" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_assigned: "isAssigned" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    maximum_allowed_device_threat_level: "maximumAllowedDeviceThreatLevel" required,
    maximum_required_os_version: "maximumRequiredOsVersion",
    maximum_warning_os_version: "maximumWarningOsVersion",
    maximum_wipe_os_version: "maximumWipeOsVersion",
    minimum_required_app_version: "minimumRequiredAppVersion",
    minimum_required_os_version: "minimumRequiredOsVersion",
    minimum_required_sdk_version: "minimumRequiredSdkVersion",
    minimum_warning_app_version: "minimumWarningAppVersion",
    minimum_warning_os_version: "minimumWarningOsVersion",
    minimum_wipe_app_version: "minimumWipeAppVersion",
    minimum_wipe_os_version: "minimumWipeOsVersion",
    minimum_wipe_sdk_version: "minimumWipeSdkVersion",
    mobile_threat_defense_remediation_action: "mobileThreatDefenseRemediationAction" required,
    period_offline_before_access_check: "periodOfflineBeforeAccessCheck" required,
    period_offline_before_wipe_is_enforced: "periodOfflineBeforeWipeIsEnforced" required,
    print_blocked: "printBlocked" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version",
}

mg::derived_from! { WindowsManagedAppProtection: super::ManagedAppPolicy, super::Entity }

impl WindowsManagedAppProtection {
    /// `apps`: many [`ManagedMobileApp`](super::ManagedMobileApp).
    pub const APPS: mg::Nav<WindowsManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](super::TargetedManagedAppPolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsManagedAppProtection,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](super::ManagedAppPolicyDeploymentSummary).
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        WindowsManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
