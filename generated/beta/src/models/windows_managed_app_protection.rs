// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsManagedAppProtection`, an entity type derived from `microsoft.graph.managedAppPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsmanagedappprotection?view=graph-rest-beta>
    WindowsManagedAppProtection "microsoft.graph.windowsManagedAppProtection" "entity" : super::ManagedAppPolicy;
    /// `allowedInboundDataTransferSources`: windowsManagedAppDataTransferLevel, not null
    allowed_inbound_data_transfer_sources "allowedInboundDataTransferSources" "r": mg::Open<super::WindowsManagedAppDataTransferLevel>,
    /// `allowedOutboundClipboardSharingLevel`: windowsManagedAppClipboardSharingLevel, not null
    allowed_outbound_clipboard_sharing_level "allowedOutboundClipboardSharingLevel" "r": mg::Open<super::WindowsManagedAppClipboardSharingLevel>,
    /// `allowedOutboundDataTransferDestinations`: windowsManagedAppDataTransferLevel, not null
    allowed_outbound_data_transfer_destinations "allowedOutboundDataTransferDestinations" "r": mg::Open<super::WindowsManagedAppDataTransferLevel>,
    /// `appActionIfUnableToAuthenticateUser`: managedAppRemediationAction
    app_action_if_unable_to_authenticate_user "appActionIfUnableToAuthenticateUser": mg::Open<super::ManagedAppRemediationAction>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deployedAppCount`: Int32, not null
    deployed_app_count "deployedAppCount" "r": i32,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null
    is_assigned "isAssigned" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `maximumAllowedDeviceThreatLevel`: managedAppDeviceThreatLevel, not null
    maximum_allowed_device_threat_level "maximumAllowedDeviceThreatLevel" "r": mg::Open<super::ManagedAppDeviceThreatLevel>,
    /// `maximumRequiredOsVersion`: String
    maximum_required_os_version "maximumRequiredOsVersion": String,
    /// `maximumWarningOsVersion`: String
    maximum_warning_os_version "maximumWarningOsVersion": String,
    /// `maximumWipeOsVersion`: String
    maximum_wipe_os_version "maximumWipeOsVersion": String,
    /// `minimumRequiredAppVersion`: String
    minimum_required_app_version "minimumRequiredAppVersion": String,
    /// `minimumRequiredOsVersion`: String
    minimum_required_os_version "minimumRequiredOsVersion": String,
    /// `minimumRequiredSdkVersion`: String
    minimum_required_sdk_version "minimumRequiredSdkVersion": String,
    /// `minimumWarningAppVersion`: String
    minimum_warning_app_version "minimumWarningAppVersion": String,
    /// `minimumWarningOsVersion`: String
    minimum_warning_os_version "minimumWarningOsVersion": String,
    /// `minimumWipeAppVersion`: String
    minimum_wipe_app_version "minimumWipeAppVersion": String,
    /// `minimumWipeOsVersion`: String
    minimum_wipe_os_version "minimumWipeOsVersion": String,
    /// `minimumWipeSdkVersion`: String
    minimum_wipe_sdk_version "minimumWipeSdkVersion": String,
    /// `mobileThreatDefenseRemediationAction`: managedAppRemediationAction, not null
    mobile_threat_defense_remediation_action "mobileThreatDefenseRemediationAction" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `periodOfflineBeforeAccessCheck`: Duration, not null
    period_offline_before_access_check "periodOfflineBeforeAccessCheck" "r": mg::Duration,
    /// `periodOfflineBeforeWipeIsEnforced`: Duration, not null
    period_offline_before_wipe_is_enforced "periodOfflineBeforeWipeIsEnforced" "r": mg::Duration,
    /// `printBlocked`: Boolean, not null
    print_blocked "printBlocked" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { WindowsManagedAppProtection: super::ManagedAppPolicy, super::Entity }

impl WindowsManagedAppProtection {
    /// `apps`: many `managedMobileApp`, contained
    pub const APPS: mg::Nav<WindowsManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `assignments`: many `targetedManagedAppPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsManagedAppProtection,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`: `managedAppPolicyDeploymentSummary`, contained
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        WindowsManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
