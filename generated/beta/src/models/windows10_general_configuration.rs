// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10GeneralConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`Windows10GeneralConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_windows10_general_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10GeneralConfigurationCollection`]: crate::requests::windows10_general_configuration::Windows10GeneralConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10generalconfiguration?view=graph-rest-beta
pub struct Windows10GeneralConfiguration {
    /// `accountsBlockAddingNonMicrosoftAccountEmail`. Never null.
    pub accounts_block_adding_non_microsoft_account_email: mg::Field<bool>,
    /// `activateAppsWithVoice`. Never null.
    pub activate_apps_with_voice: mg::Field<mg::Open<super::Enablement>>,
    /// `antiTheftModeBlocked`. Never null.
    pub anti_theft_mode_blocked: mg::Field<bool>,
    /// `appManagementMSIAllowUserControlOverInstall`. Never null.
    pub app_management_msi_allow_user_control_over_install: mg::Field<bool>,
    /// `appManagementMSIAlwaysInstallWithElevatedPrivileges`. Never null.
    pub app_management_msi_always_install_with_elevated_privileges: mg::Field<bool>,
    /// `appManagementPackageFamilyNamesToLaunchAfterLogOn`.
    pub app_management_package_family_names_to_launch_after_log_on: mg::Field<
        Vec<String>,
    >,
    /// `appsAllowTrustedAppsSideloading`. Never null.
    pub apps_allow_trusted_apps_sideloading: mg::Field<
        mg::Open<super::StateManagementSetting>,
    >,
    /// `appsBlockWindowsStoreOriginatedApps`. Never null.
    pub apps_block_windows_store_originated_apps: mg::Field<bool>,
    /// `authenticationAllowSecondaryDevice`. Never null.
    pub authentication_allow_secondary_device: mg::Field<bool>,
    /// `authenticationPreferredAzureADTenantDomainName`.
    pub authentication_preferred_azure_ad_tenant_domain_name: mg::Field<String>,
    /// `authenticationWebSignIn`. Never null.
    pub authentication_web_sign_in: mg::Field<mg::Open<super::Enablement>>,
    /// `bluetoothAllowedServices`.
    pub bluetooth_allowed_services: mg::Field<Vec<String>>,
    /// `bluetoothBlockAdvertising`. Never null.
    pub bluetooth_block_advertising: mg::Field<bool>,
    /// `bluetoothBlockDiscoverableMode`. Never null.
    pub bluetooth_block_discoverable_mode: mg::Field<bool>,
    /// `bluetoothBlockPrePairing`. Never null.
    pub bluetooth_block_pre_pairing: mg::Field<bool>,
    /// `bluetoothBlockPromptedProximalConnections`. Never null.
    pub bluetooth_block_prompted_proximal_connections: mg::Field<bool>,
    /// `bluetoothBlocked`. Never null.
    pub bluetooth_blocked: mg::Field<bool>,
    /// `cameraBlocked`. Never null.
    pub camera_blocked: mg::Field<bool>,
    /// `cellularBlockDataWhenRoaming`. Never null.
    pub cellular_block_data_when_roaming: mg::Field<bool>,
    /// `cellularBlockVpn`. Never null.
    pub cellular_block_vpn: mg::Field<bool>,
    /// `cellularBlockVpnWhenRoaming`. Never null.
    pub cellular_block_vpn_when_roaming: mg::Field<bool>,
    /// `cellularData`. Never null.
    pub cellular_data: mg::Field<mg::Open<super::ConfigurationUsage>>,
    /// `certificatesBlockManualRootCertificateInstallation`. Never null.
    pub certificates_block_manual_root_certificate_installation: mg::Field<bool>,
    /// `configureTimeZone`.
    pub configure_time_zone: mg::Field<String>,
    /// `connectedDevicesServiceBlocked`. Never null.
    pub connected_devices_service_blocked: mg::Field<bool>,
    /// `copyPasteBlocked`. Never null.
    pub copy_paste_blocked: mg::Field<bool>,
    /// `cortanaBlocked`. Never null.
    pub cortana_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `cryptographyAllowFipsAlgorithmPolicy`. Never null.
    pub cryptography_allow_fips_algorithm_policy: mg::Field<bool>,
    /// `dataProtectionBlockDirectMemoryAccess`.
    pub data_protection_block_direct_memory_access: mg::Field<bool>,
    /// `defenderBlockEndUserAccess`. Never null.
    pub defender_block_end_user_access: mg::Field<bool>,
    /// `defenderBlockOnAccessProtection`. Never null.
    pub defender_block_on_access_protection: mg::Field<bool>,
    /// `defenderCloudBlockLevel`. Never null.
    pub defender_cloud_block_level: mg::Field<
        mg::Open<super::DefenderCloudBlockLevelType>,
    >,
    /// `defenderCloudExtendedTimeout`.
    pub defender_cloud_extended_timeout: mg::Field<i32>,
    /// `defenderCloudExtendedTimeoutInSeconds`.
    pub defender_cloud_extended_timeout_in_seconds: mg::Field<i32>,
    /// `defenderDaysBeforeDeletingQuarantinedMalware`.
    pub defender_days_before_deleting_quarantined_malware: mg::Field<i32>,
    /// `defenderDetectedMalwareActions`.
    pub defender_detected_malware_actions: mg::Field<
        mg::Boxed<super::DefenderDetectedMalwareActions>,
    >,
    /// `defenderDisableCatchupFullScan`. Never null.
    pub defender_disable_catchup_full_scan: mg::Field<bool>,
    /// `defenderDisableCatchupQuickScan`. Never null.
    pub defender_disable_catchup_quick_scan: mg::Field<bool>,
    /// `defenderFileExtensionsToExclude`.
    pub defender_file_extensions_to_exclude: mg::Field<Vec<String>>,
    /// `defenderFilesAndFoldersToExclude`.
    pub defender_files_and_folders_to_exclude: mg::Field<Vec<String>>,
    /// `defenderMonitorFileActivity`. Never null.
    pub defender_monitor_file_activity: mg::Field<
        mg::Open<super::DefenderMonitorFileActivity>,
    >,
    /// `defenderPotentiallyUnwantedAppAction`.
    pub defender_potentially_unwanted_app_action: mg::Field<
        mg::Open<super::DefenderPotentiallyUnwantedAppAction>,
    >,
    /// `defenderPotentiallyUnwantedAppActionSetting`. Never null.
    pub defender_potentially_unwanted_app_action_setting: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderProcessesToExclude`.
    pub defender_processes_to_exclude: mg::Field<Vec<String>>,
    /// `defenderPromptForSampleSubmission`. Never null.
    pub defender_prompt_for_sample_submission: mg::Field<
        mg::Open<super::DefenderPromptForSampleSubmission>,
    >,
    /// `defenderRequireBehaviorMonitoring`. Never null.
    pub defender_require_behavior_monitoring: mg::Field<bool>,
    /// `defenderRequireCloudProtection`. Never null.
    pub defender_require_cloud_protection: mg::Field<bool>,
    /// `defenderRequireNetworkInspectionSystem`. Never null.
    pub defender_require_network_inspection_system: mg::Field<bool>,
    /// `defenderRequireRealTimeMonitoring`. Never null.
    pub defender_require_real_time_monitoring: mg::Field<bool>,
    /// `defenderScanArchiveFiles`. Never null.
    pub defender_scan_archive_files: mg::Field<bool>,
    /// `defenderScanDownloads`. Never null.
    pub defender_scan_downloads: mg::Field<bool>,
    /// `defenderScanIncomingMail`. Never null.
    pub defender_scan_incoming_mail: mg::Field<bool>,
    /// `defenderScanMappedNetworkDrivesDuringFullScan`. Never null.
    pub defender_scan_mapped_network_drives_during_full_scan: mg::Field<bool>,
    /// `defenderScanMaxCpu`.
    pub defender_scan_max_cpu: mg::Field<i32>,
    /// `defenderScanNetworkFiles`. Never null.
    pub defender_scan_network_files: mg::Field<bool>,
    /// `defenderScanRemovableDrivesDuringFullScan`. Never null.
    pub defender_scan_removable_drives_during_full_scan: mg::Field<bool>,
    /// `defenderScanScriptsLoadedInInternetExplorer`. Never null.
    pub defender_scan_scripts_loaded_in_internet_explorer: mg::Field<bool>,
    /// `defenderScanType`. Never null.
    pub defender_scan_type: mg::Field<mg::Open<super::DefenderScanType>>,
    /// `defenderScheduleScanEnableLowCpuPriority`. Never null.
    pub defender_schedule_scan_enable_low_cpu_priority: mg::Field<bool>,
    /// `defenderScheduledQuickScanTime`.
    pub defender_scheduled_quick_scan_time: mg::Field<mg::TimeOfDay>,
    /// `defenderScheduledScanTime`.
    pub defender_scheduled_scan_time: mg::Field<mg::TimeOfDay>,
    /// `defenderSignatureUpdateIntervalInHours`.
    pub defender_signature_update_interval_in_hours: mg::Field<i32>,
    /// `defenderSubmitSamplesConsentType`.
    pub defender_submit_samples_consent_type: mg::Field<
        mg::Open<super::DefenderSubmitSamplesConsentType>,
    >,
    /// `defenderSystemScanSchedule`. Never null.
    pub defender_system_scan_schedule: mg::Field<mg::Open<super::WeeklySchedule>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `developerUnlockSetting`. Never null.
    pub developer_unlock_setting: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `deviceManagementBlockFactoryResetOnMobile`. Never null.
    pub device_management_block_factory_reset_on_mobile: mg::Field<bool>,
    /// `deviceManagementBlockManualUnenroll`. Never null.
    pub device_management_block_manual_unenroll: mg::Field<bool>,
    /// `diagnosticsDataSubmissionMode`. Never null.
    pub diagnostics_data_submission_mode: mg::Field<
        mg::Open<super::DiagnosticDataSubmissionMode>,
    >,
    /// `displayAppListWithGdiDPIScalingTurnedOff`.
    pub display_app_list_with_gdi_dpi_scaling_turned_off: mg::Field<Vec<String>>,
    /// `displayAppListWithGdiDPIScalingTurnedOn`.
    pub display_app_list_with_gdi_dpi_scaling_turned_on: mg::Field<Vec<String>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `edgeAllowStartPagesModification`. Never null.
    pub edge_allow_start_pages_modification: mg::Field<bool>,
    /// `edgeBlockAccessToAboutFlags`. Never null.
    pub edge_block_access_to_about_flags: mg::Field<bool>,
    /// `edgeBlockAddressBarDropdown`. Never null.
    pub edge_block_address_bar_dropdown: mg::Field<bool>,
    /// `edgeBlockAutofill`. Never null.
    pub edge_block_autofill: mg::Field<bool>,
    /// `edgeBlockCompatibilityList`. Never null.
    pub edge_block_compatibility_list: mg::Field<bool>,
    /// `edgeBlockDeveloperTools`. Never null.
    pub edge_block_developer_tools: mg::Field<bool>,
    /// `edgeBlockEditFavorites`. Never null.
    pub edge_block_edit_favorites: mg::Field<bool>,
    /// `edgeBlockExtensions`. Never null.
    pub edge_block_extensions: mg::Field<bool>,
    /// `edgeBlockFullScreenMode`. Never null.
    pub edge_block_full_screen_mode: mg::Field<bool>,
    /// `edgeBlockInPrivateBrowsing`. Never null.
    pub edge_block_in_private_browsing: mg::Field<bool>,
    /// `edgeBlockJavaScript`. Never null.
    pub edge_block_java_script: mg::Field<bool>,
    /// `edgeBlockLiveTileDataCollection`. Never null.
    pub edge_block_live_tile_data_collection: mg::Field<bool>,
    /// `edgeBlockPasswordManager`. Never null.
    pub edge_block_password_manager: mg::Field<bool>,
    /// `edgeBlockPopups`. Never null.
    pub edge_block_popups: mg::Field<bool>,
    /// `edgeBlockPrelaunch`. Never null.
    pub edge_block_prelaunch: mg::Field<bool>,
    /// `edgeBlockPrinting`. Never null.
    pub edge_block_printing: mg::Field<bool>,
    /// `edgeBlockSavingHistory`. Never null.
    pub edge_block_saving_history: mg::Field<bool>,
    /// `edgeBlockSearchEngineCustomization`. Never null.
    pub edge_block_search_engine_customization: mg::Field<bool>,
    /// `edgeBlockSearchSuggestions`. Never null.
    pub edge_block_search_suggestions: mg::Field<bool>,
    /// `edgeBlockSendingDoNotTrackHeader`. Never null.
    pub edge_block_sending_do_not_track_header: mg::Field<bool>,
    /// `edgeBlockSendingIntranetTrafficToInternetExplorer`. Never null.
    pub edge_block_sending_intranet_traffic_to_internet_explorer: mg::Field<bool>,
    /// `edgeBlockSideloadingExtensions`. Never null.
    pub edge_block_sideloading_extensions: mg::Field<bool>,
    /// `edgeBlockTabPreloading`. Never null.
    pub edge_block_tab_preloading: mg::Field<bool>,
    /// `edgeBlockWebContentOnNewTabPage`. Never null.
    pub edge_block_web_content_on_new_tab_page: mg::Field<bool>,
    /// `edgeBlocked`. Never null.
    pub edge_blocked: mg::Field<bool>,
    /// `edgeClearBrowsingDataOnExit`. Never null.
    pub edge_clear_browsing_data_on_exit: mg::Field<bool>,
    /// `edgeCookiePolicy`. Never null.
    pub edge_cookie_policy: mg::Field<mg::Open<super::EdgeCookiePolicy>>,
    /// `edgeDisableFirstRunPage`. Never null.
    pub edge_disable_first_run_page: mg::Field<bool>,
    /// `edgeEnterpriseModeSiteListLocation`.
    pub edge_enterprise_mode_site_list_location: mg::Field<String>,
    /// `edgeFavoritesBarVisibility`. Never null.
    pub edge_favorites_bar_visibility: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `edgeFavoritesListLocation`.
    pub edge_favorites_list_location: mg::Field<String>,
    /// `edgeFirstRunUrl`.
    pub edge_first_run_url: mg::Field<String>,
    /// `edgeHomeButtonConfiguration`.
    pub edge_home_button_configuration: mg::Field<
        mg::Boxed<super::EdgeHomeButtonConfiguration>,
    >,
    /// `edgeHomeButtonConfigurationEnabled`. Never null.
    pub edge_home_button_configuration_enabled: mg::Field<bool>,
    /// `edgeHomepageUrls`.
    pub edge_homepage_urls: mg::Field<Vec<String>>,
    /// `edgeKioskModeRestriction`. Never null.
    pub edge_kiosk_mode_restriction: mg::Field<
        mg::Open<super::EdgeKioskModeRestrictionType>,
    >,
    /// `edgeKioskResetAfterIdleTimeInMinutes`.
    pub edge_kiosk_reset_after_idle_time_in_minutes: mg::Field<i32>,
    /// `edgeNewTabPageURL`.
    pub edge_new_tab_page_url: mg::Field<String>,
    /// `edgeOpensWith`. Never null.
    pub edge_opens_with: mg::Field<mg::Open<super::EdgeOpenOptions>>,
    /// `edgePreventCertificateErrorOverride`. Never null.
    pub edge_prevent_certificate_error_override: mg::Field<bool>,
    /// `edgeRequireSmartScreen`. Never null.
    pub edge_require_smart_screen: mg::Field<bool>,
    /// `edgeRequiredExtensionPackageFamilyNames`.
    pub edge_required_extension_package_family_names: mg::Field<Vec<String>>,
    /// `edgeSearchEngine`.
    pub edge_search_engine: mg::Field<mg::Boxed<super::EdgeSearchEngineBase>>,
    /// `edgeSendIntranetTrafficToInternetExplorer`. Never null.
    pub edge_send_intranet_traffic_to_internet_explorer: mg::Field<bool>,
    /// `edgeShowMessageWhenOpeningInternetExplorerSites`. Never null.
    pub edge_show_message_when_opening_internet_explorer_sites: mg::Field<
        mg::Open<super::InternetExplorerMessageSetting>,
    >,
    /// `edgeSyncFavoritesWithInternetExplorer`. Never null.
    pub edge_sync_favorites_with_internet_explorer: mg::Field<bool>,
    /// `edgeTelemetryForMicrosoft365Analytics`. Never null.
    pub edge_telemetry_for_microsoft365_analytics: mg::Field<
        mg::Open<super::EdgeTelemetryMode>,
    >,
    /// `enableAutomaticRedeployment`. Never null.
    pub enable_automatic_redeployment: mg::Field<bool>,
    /// `energySaverOnBatteryThresholdPercentage`.
    pub energy_saver_on_battery_threshold_percentage: mg::Field<i32>,
    /// `energySaverPluggedInThresholdPercentage`.
    pub energy_saver_plugged_in_threshold_percentage: mg::Field<i32>,
    /// `enterpriseCloudPrintDiscoveryEndPoint`.
    pub enterprise_cloud_print_discovery_end_point: mg::Field<String>,
    /// `enterpriseCloudPrintDiscoveryMaxLimit`.
    pub enterprise_cloud_print_discovery_max_limit: mg::Field<i32>,
    /// `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`.
    pub enterprise_cloud_print_mopria_discovery_resource_identifier: mg::Field<String>,
    /// `enterpriseCloudPrintOAuthAuthority`.
    pub enterprise_cloud_print_oauth_authority: mg::Field<String>,
    /// `enterpriseCloudPrintOAuthClientIdentifier`.
    pub enterprise_cloud_print_oauth_client_identifier: mg::Field<String>,
    /// `enterpriseCloudPrintResourceIdentifier`.
    pub enterprise_cloud_print_resource_identifier: mg::Field<String>,
    /// `experienceBlockDeviceDiscovery`. Never null.
    pub experience_block_device_discovery: mg::Field<bool>,
    /// `experienceBlockErrorDialogWhenNoSIM`. Never null.
    pub experience_block_error_dialog_when_no_sim: mg::Field<bool>,
    /// `experienceBlockTaskSwitcher`. Never null.
    pub experience_block_task_switcher: mg::Field<bool>,
    /// `experienceDoNotSyncBrowserSettings`. Never null.
    pub experience_do_not_sync_browser_settings: mg::Field<
        mg::Open<super::BrowserSyncSetting>,
    >,
    /// `findMyFiles`. Never null.
    pub find_my_files: mg::Field<mg::Open<super::Enablement>>,
    /// `gameDvrBlocked`. Never null.
    pub game_dvr_blocked: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inkWorkspaceAccess`. Never null.
    pub ink_workspace_access: mg::Field<mg::Open<super::InkAccessSetting>>,
    /// `inkWorkspaceAccessState`. Never null.
    pub ink_workspace_access_state: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `inkWorkspaceBlockSuggestedApps`. Never null.
    pub ink_workspace_block_suggested_apps: mg::Field<bool>,
    /// `internetSharingBlocked`. Never null.
    pub internet_sharing_blocked: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locationServicesBlocked`. Never null.
    pub location_services_blocked: mg::Field<bool>,
    /// `lockScreenActivateAppsWithVoice`. Never null.
    pub lock_screen_activate_apps_with_voice: mg::Field<mg::Open<super::Enablement>>,
    /// `lockScreenAllowTimeoutConfiguration`. Never null.
    pub lock_screen_allow_timeout_configuration: mg::Field<bool>,
    /// `lockScreenBlockActionCenterNotifications`. Never null.
    pub lock_screen_block_action_center_notifications: mg::Field<bool>,
    /// `lockScreenBlockCortana`. Never null.
    pub lock_screen_block_cortana: mg::Field<bool>,
    /// `lockScreenBlockToastNotifications`. Never null.
    pub lock_screen_block_toast_notifications: mg::Field<bool>,
    /// `lockScreenTimeoutInSeconds`.
    pub lock_screen_timeout_in_seconds: mg::Field<i32>,
    /// `logonBlockFastUserSwitching`. Never null.
    pub logon_block_fast_user_switching: mg::Field<bool>,
    /// `messagingBlockMMS`. Never null.
    pub messaging_block_mms: mg::Field<bool>,
    /// `messagingBlockRichCommunicationServices`. Never null.
    pub messaging_block_rich_communication_services: mg::Field<bool>,
    /// `messagingBlockSync`. Never null.
    pub messaging_block_sync: mg::Field<bool>,
    /// `microsoftAccountBlockSettingsSync`. Never null.
    pub microsoft_account_block_settings_sync: mg::Field<bool>,
    /// `microsoftAccountBlocked`. Never null.
    pub microsoft_account_blocked: mg::Field<bool>,
    /// `microsoftAccountSignInAssistantSettings`. Never null.
    pub microsoft_account_sign_in_assistant_settings: mg::Field<
        mg::Open<super::SignInAssistantOptions>,
    >,
    /// `networkProxyApplySettingsDeviceWide`. Never null.
    pub network_proxy_apply_settings_device_wide: mg::Field<bool>,
    /// `networkProxyAutomaticConfigurationUrl`.
    pub network_proxy_automatic_configuration_url: mg::Field<String>,
    /// `networkProxyDisableAutoDetect`. Never null.
    pub network_proxy_disable_auto_detect: mg::Field<bool>,
    /// `networkProxyServer`.
    pub network_proxy_server: mg::Field<mg::Boxed<super::Windows10NetworkProxyServer>>,
    /// `nfcBlocked`. Never null.
    pub nfc_blocked: mg::Field<bool>,
    /// `oneDriveDisableFileSync`. Never null.
    pub one_drive_disable_file_sync: mg::Field<bool>,
    /// `passwordBlockSimple`. Never null.
    pub password_block_simple: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordMinimumAgeInDays`.
    pub password_minimum_age_in_days: mg::Field<i32>,
    /// `passwordMinimumCharacterSetCount`.
    pub password_minimum_character_set_count: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub password_minutes_of_inactivity_before_screen_timeout: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequireWhenResumeFromIdleState`. Never null.
    pub password_require_when_resume_from_idle_state: mg::Field<bool>,
    /// `passwordRequired`. Never null.
    pub password_required: mg::Field<bool>,
    /// `passwordRequiredType`. Never null.
    pub password_required_type: mg::Field<mg::Open<super::RequiredPasswordType>>,
    /// `passwordSignInFailureCountBeforeFactoryReset`.
    pub password_sign_in_failure_count_before_factory_reset: mg::Field<i32>,
    /// `personalizationDesktopImageUrl`.
    pub personalization_desktop_image_url: mg::Field<String>,
    /// `personalizationLockScreenImageUrl`.
    pub personalization_lock_screen_image_url: mg::Field<String>,
    /// `powerButtonActionOnBattery`. Never null.
    pub power_button_action_on_battery: mg::Field<mg::Open<super::PowerActionType>>,
    /// `powerButtonActionPluggedIn`. Never null.
    pub power_button_action_plugged_in: mg::Field<mg::Open<super::PowerActionType>>,
    /// `powerHybridSleepOnBattery`. Never null.
    pub power_hybrid_sleep_on_battery: mg::Field<mg::Open<super::Enablement>>,
    /// `powerHybridSleepPluggedIn`. Never null.
    pub power_hybrid_sleep_plugged_in: mg::Field<mg::Open<super::Enablement>>,
    /// `powerLidCloseActionOnBattery`. Never null.
    pub power_lid_close_action_on_battery: mg::Field<mg::Open<super::PowerActionType>>,
    /// `powerLidCloseActionPluggedIn`. Never null.
    pub power_lid_close_action_plugged_in: mg::Field<mg::Open<super::PowerActionType>>,
    /// `powerSleepButtonActionOnBattery`. Never null.
    pub power_sleep_button_action_on_battery: mg::Field<
        mg::Open<super::PowerActionType>,
    >,
    /// `powerSleepButtonActionPluggedIn`. Never null.
    pub power_sleep_button_action_plugged_in: mg::Field<
        mg::Open<super::PowerActionType>,
    >,
    /// `printerBlockAddition`. Never null.
    pub printer_block_addition: mg::Field<bool>,
    /// `printerDefaultName`.
    pub printer_default_name: mg::Field<String>,
    /// `printerNames`.
    pub printer_names: mg::Field<Vec<String>>,
    /// `privacyAdvertisingId`. Never null.
    pub privacy_advertising_id: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `privacyAutoAcceptPairingAndConsentPrompts`. Never null.
    pub privacy_auto_accept_pairing_and_consent_prompts: mg::Field<bool>,
    /// `privacyBlockActivityFeed`. Never null.
    pub privacy_block_activity_feed: mg::Field<bool>,
    /// `privacyBlockInputPersonalization`. Never null.
    pub privacy_block_input_personalization: mg::Field<bool>,
    /// `privacyBlockPublishUserActivities`. Never null.
    pub privacy_block_publish_user_activities: mg::Field<bool>,
    /// `privacyDisableLaunchExperience`. Never null.
    pub privacy_disable_launch_experience: mg::Field<bool>,
    /// `resetProtectionModeBlocked`. Never null.
    pub reset_protection_mode_blocked: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `safeSearchFilter`. Never null.
    pub safe_search_filter: mg::Field<mg::Open<super::SafeSearchFilterType>>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `searchBlockDiacritics`. Never null.
    pub search_block_diacritics: mg::Field<bool>,
    /// `searchBlockWebResults`. Never null.
    pub search_block_web_results: mg::Field<bool>,
    /// `searchDisableAutoLanguageDetection`. Never null.
    pub search_disable_auto_language_detection: mg::Field<bool>,
    /// `searchDisableIndexerBackoff`. Never null.
    pub search_disable_indexer_backoff: mg::Field<bool>,
    /// `searchDisableIndexingEncryptedItems`. Never null.
    pub search_disable_indexing_encrypted_items: mg::Field<bool>,
    /// `searchDisableIndexingRemovableDrive`. Never null.
    pub search_disable_indexing_removable_drive: mg::Field<bool>,
    /// `searchDisableLocation`. Never null.
    pub search_disable_location: mg::Field<bool>,
    /// `searchDisableUseLocation`. Never null.
    pub search_disable_use_location: mg::Field<bool>,
    /// `searchEnableAutomaticIndexSizeManangement`. Never null.
    pub search_enable_automatic_index_size_manangement: mg::Field<bool>,
    /// `searchEnableRemoteQueries`. Never null.
    pub search_enable_remote_queries: mg::Field<bool>,
    /// `securityBlockAzureADJoinedDevicesAutoEncryption`. Never null.
    pub security_block_azure_ad_joined_devices_auto_encryption: mg::Field<bool>,
    /// `settingsBlockAccountsPage`. Never null.
    pub settings_block_accounts_page: mg::Field<bool>,
    /// `settingsBlockAddProvisioningPackage`. Never null.
    pub settings_block_add_provisioning_package: mg::Field<bool>,
    /// `settingsBlockAppsPage`. Never null.
    pub settings_block_apps_page: mg::Field<bool>,
    /// `settingsBlockChangeLanguage`. Never null.
    pub settings_block_change_language: mg::Field<bool>,
    /// `settingsBlockChangePowerSleep`. Never null.
    pub settings_block_change_power_sleep: mg::Field<bool>,
    /// `settingsBlockChangeRegion`. Never null.
    pub settings_block_change_region: mg::Field<bool>,
    /// `settingsBlockChangeSystemTime`. Never null.
    pub settings_block_change_system_time: mg::Field<bool>,
    /// `settingsBlockDevicesPage`. Never null.
    pub settings_block_devices_page: mg::Field<bool>,
    /// `settingsBlockEaseOfAccessPage`. Never null.
    pub settings_block_ease_of_access_page: mg::Field<bool>,
    /// `settingsBlockEditDeviceName`. Never null.
    pub settings_block_edit_device_name: mg::Field<bool>,
    /// `settingsBlockGamingPage`. Never null.
    pub settings_block_gaming_page: mg::Field<bool>,
    /// `settingsBlockNetworkInternetPage`. Never null.
    pub settings_block_network_internet_page: mg::Field<bool>,
    /// `settingsBlockPersonalizationPage`. Never null.
    pub settings_block_personalization_page: mg::Field<bool>,
    /// `settingsBlockPrivacyPage`. Never null.
    pub settings_block_privacy_page: mg::Field<bool>,
    /// `settingsBlockRemoveProvisioningPackage`. Never null.
    pub settings_block_remove_provisioning_package: mg::Field<bool>,
    /// `settingsBlockSettingsApp`. Never null.
    pub settings_block_settings_app: mg::Field<bool>,
    /// `settingsBlockSystemPage`. Never null.
    pub settings_block_system_page: mg::Field<bool>,
    /// `settingsBlockTimeLanguagePage`. Never null.
    pub settings_block_time_language_page: mg::Field<bool>,
    /// `settingsBlockUpdateSecurityPage`. Never null.
    pub settings_block_update_security_page: mg::Field<bool>,
    /// `sharedUserAppDataAllowed`. Never null.
    pub shared_user_app_data_allowed: mg::Field<bool>,
    /// `smartScreenAppInstallControl`. Never null.
    pub smart_screen_app_install_control: mg::Field<
        mg::Open<super::AppInstallControlType>,
    >,
    /// `smartScreenBlockPromptOverride`. Never null.
    pub smart_screen_block_prompt_override: mg::Field<bool>,
    /// `smartScreenBlockPromptOverrideForFiles`. Never null.
    pub smart_screen_block_prompt_override_for_files: mg::Field<bool>,
    /// `smartScreenEnableAppInstallControl`. Never null.
    pub smart_screen_enable_app_install_control: mg::Field<bool>,
    /// `startBlockUnpinningAppsFromTaskbar`. Never null.
    pub start_block_unpinning_apps_from_taskbar: mg::Field<bool>,
    /// `startMenuAppListVisibility`. Never null.
    pub start_menu_app_list_visibility: mg::Field<
        mg::Flags<super::WindowsStartMenuAppListVisibilityType>,
    >,
    /// `startMenuHideChangeAccountSettings`. Never null.
    pub start_menu_hide_change_account_settings: mg::Field<bool>,
    /// `startMenuHideFrequentlyUsedApps`. Never null.
    pub start_menu_hide_frequently_used_apps: mg::Field<bool>,
    /// `startMenuHideHibernate`. Never null.
    pub start_menu_hide_hibernate: mg::Field<bool>,
    /// `startMenuHideLock`. Never null.
    pub start_menu_hide_lock: mg::Field<bool>,
    /// `startMenuHidePowerButton`. Never null.
    pub start_menu_hide_power_button: mg::Field<bool>,
    /// `startMenuHideRecentJumpLists`. Never null.
    pub start_menu_hide_recent_jump_lists: mg::Field<bool>,
    /// `startMenuHideRecentlyAddedApps`. Never null.
    pub start_menu_hide_recently_added_apps: mg::Field<bool>,
    /// `startMenuHideRestartOptions`. Never null.
    pub start_menu_hide_restart_options: mg::Field<bool>,
    /// `startMenuHideShutDown`. Never null.
    pub start_menu_hide_shut_down: mg::Field<bool>,
    /// `startMenuHideSignOut`. Never null.
    pub start_menu_hide_sign_out: mg::Field<bool>,
    /// `startMenuHideSleep`. Never null.
    pub start_menu_hide_sleep: mg::Field<bool>,
    /// `startMenuHideSwitchAccount`. Never null.
    pub start_menu_hide_switch_account: mg::Field<bool>,
    /// `startMenuHideUserTile`. Never null.
    pub start_menu_hide_user_tile: mg::Field<bool>,
    /// `startMenuLayoutEdgeAssetsXml`.
    pub start_menu_layout_edge_assets_xml: mg::Field<mg::Binary>,
    /// `startMenuLayoutXml`.
    pub start_menu_layout_xml: mg::Field<mg::Binary>,
    /// `startMenuMode`. Never null.
    pub start_menu_mode: mg::Field<mg::Open<super::WindowsStartMenuModeType>>,
    /// `startMenuPinnedFolderDocuments`. Never null.
    pub start_menu_pinned_folder_documents: mg::Field<
        mg::Open<super::VisibilitySetting>,
    >,
    /// `startMenuPinnedFolderDownloads`. Never null.
    pub start_menu_pinned_folder_downloads: mg::Field<
        mg::Open<super::VisibilitySetting>,
    >,
    /// `startMenuPinnedFolderFileExplorer`. Never null.
    pub start_menu_pinned_folder_file_explorer: mg::Field<
        mg::Open<super::VisibilitySetting>,
    >,
    /// `startMenuPinnedFolderHomeGroup`. Never null.
    pub start_menu_pinned_folder_home_group: mg::Field<
        mg::Open<super::VisibilitySetting>,
    >,
    /// `startMenuPinnedFolderMusic`. Never null.
    pub start_menu_pinned_folder_music: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `startMenuPinnedFolderNetwork`. Never null.
    pub start_menu_pinned_folder_network: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `startMenuPinnedFolderPersonalFolder`. Never null.
    pub start_menu_pinned_folder_personal_folder: mg::Field<
        mg::Open<super::VisibilitySetting>,
    >,
    /// `startMenuPinnedFolderPictures`. Never null.
    pub start_menu_pinned_folder_pictures: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `startMenuPinnedFolderSettings`. Never null.
    pub start_menu_pinned_folder_settings: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `startMenuPinnedFolderVideos`. Never null.
    pub start_menu_pinned_folder_videos: mg::Field<mg::Open<super::VisibilitySetting>>,
    /// `storageBlockRemovableStorage`. Never null.
    pub storage_block_removable_storage: mg::Field<bool>,
    /// `storageRequireMobileDeviceEncryption`. Never null.
    pub storage_require_mobile_device_encryption: mg::Field<bool>,
    /// `storageRestrictAppDataToSystemVolume`. Never null.
    pub storage_restrict_app_data_to_system_volume: mg::Field<bool>,
    /// `storageRestrictAppInstallToSystemVolume`. Never null.
    pub storage_restrict_app_install_to_system_volume: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `systemTelemetryProxyServer`.
    pub system_telemetry_proxy_server: mg::Field<String>,
    /// `taskManagerBlockEndTask`. Never null.
    pub task_manager_block_end_task: mg::Field<bool>,
    /// `tenantLockdownRequireNetworkDuringOutOfBoxExperience`. Never null.
    pub tenant_lockdown_require_network_during_out_of_box_experience: mg::Field<bool>,
    /// `uninstallBuiltInApps`. Never null.
    pub uninstall_built_in_apps: mg::Field<bool>,
    /// `usbBlocked`. Never null.
    pub usb_blocked: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `voiceRecordingBlocked`. Never null.
    pub voice_recording_blocked: mg::Field<bool>,
    /// `webRtcBlockLocalhostIpAddress`. Never null.
    pub web_rtc_block_localhost_ip_address: mg::Field<bool>,
    /// `wiFiBlockAutomaticConnectHotspots`. Never null.
    pub wi_fi_block_automatic_connect_hotspots: mg::Field<bool>,
    /// `wiFiBlockManualConfiguration`. Never null.
    pub wi_fi_block_manual_configuration: mg::Field<bool>,
    /// `wiFiBlocked`. Never null.
    pub wi_fi_blocked: mg::Field<bool>,
    /// `wiFiScanInterval`.
    pub wi_fi_scan_interval: mg::Field<i32>,
    /// `windows10AppsForceUpdateSchedule`.
    pub windows10_apps_force_update_schedule: mg::Field<
        mg::Boxed<super::Windows10AppsForceUpdateSchedule>,
    >,
    /// `windowsSpotlightBlockConsumerSpecificFeatures`. Never null.
    pub windows_spotlight_block_consumer_specific_features: mg::Field<bool>,
    /// `windowsSpotlightBlockOnActionCenter`. Never null.
    pub windows_spotlight_block_on_action_center: mg::Field<bool>,
    /// `windowsSpotlightBlockTailoredExperiences`. Never null.
    pub windows_spotlight_block_tailored_experiences: mg::Field<bool>,
    /// `windowsSpotlightBlockThirdPartyNotifications`. Never null.
    pub windows_spotlight_block_third_party_notifications: mg::Field<bool>,
    /// `windowsSpotlightBlockWelcomeExperience`. Never null.
    pub windows_spotlight_block_welcome_experience: mg::Field<bool>,
    /// `windowsSpotlightBlockWindowsTips`. Never null.
    pub windows_spotlight_block_windows_tips: mg::Field<bool>,
    /// `windowsSpotlightBlocked`. Never null.
    pub windows_spotlight_blocked: mg::Field<bool>,
    /// `windowsSpotlightConfigureOnLockScreen`. Never null.
    pub windows_spotlight_configure_on_lock_screen: mg::Field<
        mg::Open<super::WindowsSpotlightEnablementSettings>,
    >,
    /// `windowsStoreBlockAutoUpdate`. Never null.
    pub windows_store_block_auto_update: mg::Field<bool>,
    /// `windowsStoreBlocked`. Never null.
    pub windows_store_blocked: mg::Field<bool>,
    /// `windowsStoreEnablePrivateStoreOnly`. Never null.
    pub windows_store_enable_private_store_only: mg::Field<bool>,
    /// `wirelessDisplayBlockProjectionToThisDevice`. Never null.
    pub wireless_display_block_projection_to_this_device: mg::Field<bool>,
    /// `wirelessDisplayBlockUserInputFromReceiver`. Never null.
    pub wireless_display_block_user_input_from_receiver: mg::Field<bool>,
    /// `wirelessDisplayRequirePinForPairing`. Never null.
    pub wireless_display_require_pin_for_pairing: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10GeneralConfiguration: "microsoft.graph.windows10GeneralConfiguration", entity, base super::DeviceConfiguration;
    accounts_block_adding_non_microsoft_account_email: "accountsBlockAddingNonMicrosoftAccountEmail" required,
    activate_apps_with_voice: "activateAppsWithVoice" required,
    anti_theft_mode_blocked: "antiTheftModeBlocked" required,
    app_management_msi_allow_user_control_over_install: "appManagementMSIAllowUserControlOverInstall" required,
    app_management_msi_always_install_with_elevated_privileges: "appManagementMSIAlwaysInstallWithElevatedPrivileges" required,
    app_management_package_family_names_to_launch_after_log_on: "appManagementPackageFamilyNamesToLaunchAfterLogOn",
    apps_allow_trusted_apps_sideloading: "appsAllowTrustedAppsSideloading" required,
    apps_block_windows_store_originated_apps: "appsBlockWindowsStoreOriginatedApps" required,
    authentication_allow_secondary_device: "authenticationAllowSecondaryDevice" required,
    authentication_preferred_azure_ad_tenant_domain_name: "authenticationPreferredAzureADTenantDomainName",
    authentication_web_sign_in: "authenticationWebSignIn" required,
    bluetooth_allowed_services: "bluetoothAllowedServices",
    bluetooth_block_advertising: "bluetoothBlockAdvertising" required,
    bluetooth_block_discoverable_mode: "bluetoothBlockDiscoverableMode" required,
    bluetooth_block_pre_pairing: "bluetoothBlockPrePairing" required,
    bluetooth_block_prompted_proximal_connections: "bluetoothBlockPromptedProximalConnections" required,
    bluetooth_blocked: "bluetoothBlocked" required,
    camera_blocked: "cameraBlocked" required,
    cellular_block_data_when_roaming: "cellularBlockDataWhenRoaming" required,
    cellular_block_vpn: "cellularBlockVpn" required,
    cellular_block_vpn_when_roaming: "cellularBlockVpnWhenRoaming" required,
    cellular_data: "cellularData" required,
    certificates_block_manual_root_certificate_installation: "certificatesBlockManualRootCertificateInstallation" required,
    configure_time_zone: "configureTimeZone",
    connected_devices_service_blocked: "connectedDevicesServiceBlocked" required,
    copy_paste_blocked: "copyPasteBlocked" required,
    cortana_blocked: "cortanaBlocked" required,
    created_date_time: "createdDateTime" required,
    cryptography_allow_fips_algorithm_policy: "cryptographyAllowFipsAlgorithmPolicy" required,
    data_protection_block_direct_memory_access: "dataProtectionBlockDirectMemoryAccess",
    defender_block_end_user_access: "defenderBlockEndUserAccess" required,
    defender_block_on_access_protection: "defenderBlockOnAccessProtection" required,
    defender_cloud_block_level: "defenderCloudBlockLevel" required,
    defender_cloud_extended_timeout: "defenderCloudExtendedTimeout",
    defender_cloud_extended_timeout_in_seconds: "defenderCloudExtendedTimeoutInSeconds",
    defender_days_before_deleting_quarantined_malware: "defenderDaysBeforeDeletingQuarantinedMalware",
    defender_detected_malware_actions: "defenderDetectedMalwareActions",
    defender_disable_catchup_full_scan: "defenderDisableCatchupFullScan" required,
    defender_disable_catchup_quick_scan: "defenderDisableCatchupQuickScan" required,
    defender_file_extensions_to_exclude: "defenderFileExtensionsToExclude",
    defender_files_and_folders_to_exclude: "defenderFilesAndFoldersToExclude",
    defender_monitor_file_activity: "defenderMonitorFileActivity" required,
    defender_potentially_unwanted_app_action: "defenderPotentiallyUnwantedAppAction",
    defender_potentially_unwanted_app_action_setting: "defenderPotentiallyUnwantedAppActionSetting" required,
    defender_processes_to_exclude: "defenderProcessesToExclude",
    defender_prompt_for_sample_submission: "defenderPromptForSampleSubmission" required,
    defender_require_behavior_monitoring: "defenderRequireBehaviorMonitoring" required,
    defender_require_cloud_protection: "defenderRequireCloudProtection" required,
    defender_require_network_inspection_system: "defenderRequireNetworkInspectionSystem" required,
    defender_require_real_time_monitoring: "defenderRequireRealTimeMonitoring" required,
    defender_scan_archive_files: "defenderScanArchiveFiles" required,
    defender_scan_downloads: "defenderScanDownloads" required,
    defender_scan_incoming_mail: "defenderScanIncomingMail" required,
    defender_scan_mapped_network_drives_during_full_scan: "defenderScanMappedNetworkDrivesDuringFullScan" required,
    defender_scan_max_cpu: "defenderScanMaxCpu",
    defender_scan_network_files: "defenderScanNetworkFiles" required,
    defender_scan_removable_drives_during_full_scan: "defenderScanRemovableDrivesDuringFullScan" required,
    defender_scan_scripts_loaded_in_internet_explorer: "defenderScanScriptsLoadedInInternetExplorer" required,
    defender_scan_type: "defenderScanType" required,
    defender_schedule_scan_enable_low_cpu_priority: "defenderScheduleScanEnableLowCpuPriority" required,
    defender_scheduled_quick_scan_time: "defenderScheduledQuickScanTime",
    defender_scheduled_scan_time: "defenderScheduledScanTime",
    defender_signature_update_interval_in_hours: "defenderSignatureUpdateIntervalInHours",
    defender_submit_samples_consent_type: "defenderSubmitSamplesConsentType",
    defender_system_scan_schedule: "defenderSystemScanSchedule" required,
    description: "description",
    developer_unlock_setting: "developerUnlockSetting" required,
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    device_management_block_factory_reset_on_mobile: "deviceManagementBlockFactoryResetOnMobile" required,
    device_management_block_manual_unenroll: "deviceManagementBlockManualUnenroll" required,
    diagnostics_data_submission_mode: "diagnosticsDataSubmissionMode" required,
    display_app_list_with_gdi_dpi_scaling_turned_off: "displayAppListWithGdiDPIScalingTurnedOff",
    display_app_list_with_gdi_dpi_scaling_turned_on: "displayAppListWithGdiDPIScalingTurnedOn",
    display_name: "displayName" required,
    edge_allow_start_pages_modification: "edgeAllowStartPagesModification" required,
    edge_block_access_to_about_flags: "edgeBlockAccessToAboutFlags" required,
    edge_block_address_bar_dropdown: "edgeBlockAddressBarDropdown" required,
    edge_block_autofill: "edgeBlockAutofill" required,
    edge_block_compatibility_list: "edgeBlockCompatibilityList" required,
    edge_block_developer_tools: "edgeBlockDeveloperTools" required,
    edge_block_edit_favorites: "edgeBlockEditFavorites" required,
    edge_block_extensions: "edgeBlockExtensions" required,
    edge_block_full_screen_mode: "edgeBlockFullScreenMode" required,
    edge_block_in_private_browsing: "edgeBlockInPrivateBrowsing" required,
    edge_block_java_script: "edgeBlockJavaScript" required,
    edge_block_live_tile_data_collection: "edgeBlockLiveTileDataCollection" required,
    edge_block_password_manager: "edgeBlockPasswordManager" required,
    edge_block_popups: "edgeBlockPopups" required,
    edge_block_prelaunch: "edgeBlockPrelaunch" required,
    edge_block_printing: "edgeBlockPrinting" required,
    edge_block_saving_history: "edgeBlockSavingHistory" required,
    edge_block_search_engine_customization: "edgeBlockSearchEngineCustomization" required,
    edge_block_search_suggestions: "edgeBlockSearchSuggestions" required,
    edge_block_sending_do_not_track_header: "edgeBlockSendingDoNotTrackHeader" required,
    edge_block_sending_intranet_traffic_to_internet_explorer: "edgeBlockSendingIntranetTrafficToInternetExplorer" required,
    edge_block_sideloading_extensions: "edgeBlockSideloadingExtensions" required,
    edge_block_tab_preloading: "edgeBlockTabPreloading" required,
    edge_block_web_content_on_new_tab_page: "edgeBlockWebContentOnNewTabPage" required,
    edge_blocked: "edgeBlocked" required,
    edge_clear_browsing_data_on_exit: "edgeClearBrowsingDataOnExit" required,
    edge_cookie_policy: "edgeCookiePolicy" required,
    edge_disable_first_run_page: "edgeDisableFirstRunPage" required,
    edge_enterprise_mode_site_list_location: "edgeEnterpriseModeSiteListLocation",
    edge_favorites_bar_visibility: "edgeFavoritesBarVisibility" required,
    edge_favorites_list_location: "edgeFavoritesListLocation",
    edge_first_run_url: "edgeFirstRunUrl",
    edge_home_button_configuration: "edgeHomeButtonConfiguration",
    edge_home_button_configuration_enabled: "edgeHomeButtonConfigurationEnabled" required,
    edge_homepage_urls: "edgeHomepageUrls",
    edge_kiosk_mode_restriction: "edgeKioskModeRestriction" required,
    edge_kiosk_reset_after_idle_time_in_minutes: "edgeKioskResetAfterIdleTimeInMinutes",
    edge_new_tab_page_url: "edgeNewTabPageURL",
    edge_opens_with: "edgeOpensWith" required,
    edge_prevent_certificate_error_override: "edgePreventCertificateErrorOverride" required,
    edge_require_smart_screen: "edgeRequireSmartScreen" required,
    edge_required_extension_package_family_names: "edgeRequiredExtensionPackageFamilyNames",
    edge_search_engine: "edgeSearchEngine",
    edge_send_intranet_traffic_to_internet_explorer: "edgeSendIntranetTrafficToInternetExplorer" required,
    edge_show_message_when_opening_internet_explorer_sites: "edgeShowMessageWhenOpeningInternetExplorerSites" required,
    edge_sync_favorites_with_internet_explorer: "edgeSyncFavoritesWithInternetExplorer" required,
    edge_telemetry_for_microsoft365_analytics: "edgeTelemetryForMicrosoft365Analytics" required,
    enable_automatic_redeployment: "enableAutomaticRedeployment" required,
    energy_saver_on_battery_threshold_percentage: "energySaverOnBatteryThresholdPercentage",
    energy_saver_plugged_in_threshold_percentage: "energySaverPluggedInThresholdPercentage",
    enterprise_cloud_print_discovery_end_point: "enterpriseCloudPrintDiscoveryEndPoint",
    enterprise_cloud_print_discovery_max_limit: "enterpriseCloudPrintDiscoveryMaxLimit",
    enterprise_cloud_print_mopria_discovery_resource_identifier: "enterpriseCloudPrintMopriaDiscoveryResourceIdentifier",
    enterprise_cloud_print_oauth_authority: "enterpriseCloudPrintOAuthAuthority",
    enterprise_cloud_print_oauth_client_identifier: "enterpriseCloudPrintOAuthClientIdentifier",
    enterprise_cloud_print_resource_identifier: "enterpriseCloudPrintResourceIdentifier",
    experience_block_device_discovery: "experienceBlockDeviceDiscovery" required,
    experience_block_error_dialog_when_no_sim: "experienceBlockErrorDialogWhenNoSIM" required,
    experience_block_task_switcher: "experienceBlockTaskSwitcher" required,
    experience_do_not_sync_browser_settings: "experienceDoNotSyncBrowserSettings" required,
    find_my_files: "findMyFiles" required,
    game_dvr_blocked: "gameDvrBlocked" required,
    id: "id" key required,
    ink_workspace_access: "inkWorkspaceAccess" required,
    ink_workspace_access_state: "inkWorkspaceAccessState" required,
    ink_workspace_block_suggested_apps: "inkWorkspaceBlockSuggestedApps" required,
    internet_sharing_blocked: "internetSharingBlocked" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    location_services_blocked: "locationServicesBlocked" required,
    lock_screen_activate_apps_with_voice: "lockScreenActivateAppsWithVoice" required,
    lock_screen_allow_timeout_configuration: "lockScreenAllowTimeoutConfiguration" required,
    lock_screen_block_action_center_notifications: "lockScreenBlockActionCenterNotifications" required,
    lock_screen_block_cortana: "lockScreenBlockCortana" required,
    lock_screen_block_toast_notifications: "lockScreenBlockToastNotifications" required,
    lock_screen_timeout_in_seconds: "lockScreenTimeoutInSeconds",
    logon_block_fast_user_switching: "logonBlockFastUserSwitching" required,
    messaging_block_mms: "messagingBlockMMS" required,
    messaging_block_rich_communication_services: "messagingBlockRichCommunicationServices" required,
    messaging_block_sync: "messagingBlockSync" required,
    microsoft_account_block_settings_sync: "microsoftAccountBlockSettingsSync" required,
    microsoft_account_blocked: "microsoftAccountBlocked" required,
    microsoft_account_sign_in_assistant_settings: "microsoftAccountSignInAssistantSettings" required,
    network_proxy_apply_settings_device_wide: "networkProxyApplySettingsDeviceWide" required,
    network_proxy_automatic_configuration_url: "networkProxyAutomaticConfigurationUrl",
    network_proxy_disable_auto_detect: "networkProxyDisableAutoDetect" required,
    network_proxy_server: "networkProxyServer",
    nfc_blocked: "nfcBlocked" required,
    one_drive_disable_file_sync: "oneDriveDisableFileSync" required,
    password_block_simple: "passwordBlockSimple" required,
    password_expiration_days: "passwordExpirationDays",
    password_minimum_age_in_days: "passwordMinimumAgeInDays",
    password_minimum_character_set_count: "passwordMinimumCharacterSetCount",
    password_minimum_length: "passwordMinimumLength",
    password_minutes_of_inactivity_before_screen_timeout: "passwordMinutesOfInactivityBeforeScreenTimeout",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_require_when_resume_from_idle_state: "passwordRequireWhenResumeFromIdleState" required,
    password_required: "passwordRequired" required,
    password_required_type: "passwordRequiredType" required,
    password_sign_in_failure_count_before_factory_reset: "passwordSignInFailureCountBeforeFactoryReset",
    personalization_desktop_image_url: "personalizationDesktopImageUrl",
    personalization_lock_screen_image_url: "personalizationLockScreenImageUrl",
    power_button_action_on_battery: "powerButtonActionOnBattery" required,
    power_button_action_plugged_in: "powerButtonActionPluggedIn" required,
    power_hybrid_sleep_on_battery: "powerHybridSleepOnBattery" required,
    power_hybrid_sleep_plugged_in: "powerHybridSleepPluggedIn" required,
    power_lid_close_action_on_battery: "powerLidCloseActionOnBattery" required,
    power_lid_close_action_plugged_in: "powerLidCloseActionPluggedIn" required,
    power_sleep_button_action_on_battery: "powerSleepButtonActionOnBattery" required,
    power_sleep_button_action_plugged_in: "powerSleepButtonActionPluggedIn" required,
    printer_block_addition: "printerBlockAddition" required,
    printer_default_name: "printerDefaultName",
    printer_names: "printerNames",
    privacy_advertising_id: "privacyAdvertisingId" required,
    privacy_auto_accept_pairing_and_consent_prompts: "privacyAutoAcceptPairingAndConsentPrompts" required,
    privacy_block_activity_feed: "privacyBlockActivityFeed" required,
    privacy_block_input_personalization: "privacyBlockInputPersonalization" required,
    privacy_block_publish_user_activities: "privacyBlockPublishUserActivities" required,
    privacy_disable_launch_experience: "privacyDisableLaunchExperience" required,
    reset_protection_mode_blocked: "resetProtectionModeBlocked" required,
    role_scope_tag_ids: "roleScopeTagIds",
    safe_search_filter: "safeSearchFilter" required,
    screen_capture_blocked: "screenCaptureBlocked" required,
    search_block_diacritics: "searchBlockDiacritics" required,
    search_block_web_results: "searchBlockWebResults" required,
    search_disable_auto_language_detection: "searchDisableAutoLanguageDetection" required,
    search_disable_indexer_backoff: "searchDisableIndexerBackoff" required,
    search_disable_indexing_encrypted_items: "searchDisableIndexingEncryptedItems" required,
    search_disable_indexing_removable_drive: "searchDisableIndexingRemovableDrive" required,
    search_disable_location: "searchDisableLocation" required,
    search_disable_use_location: "searchDisableUseLocation" required,
    search_enable_automatic_index_size_manangement: "searchEnableAutomaticIndexSizeManangement" required,
    search_enable_remote_queries: "searchEnableRemoteQueries" required,
    security_block_azure_ad_joined_devices_auto_encryption: "securityBlockAzureADJoinedDevicesAutoEncryption" required,
    settings_block_accounts_page: "settingsBlockAccountsPage" required,
    settings_block_add_provisioning_package: "settingsBlockAddProvisioningPackage" required,
    settings_block_apps_page: "settingsBlockAppsPage" required,
    settings_block_change_language: "settingsBlockChangeLanguage" required,
    settings_block_change_power_sleep: "settingsBlockChangePowerSleep" required,
    settings_block_change_region: "settingsBlockChangeRegion" required,
    settings_block_change_system_time: "settingsBlockChangeSystemTime" required,
    settings_block_devices_page: "settingsBlockDevicesPage" required,
    settings_block_ease_of_access_page: "settingsBlockEaseOfAccessPage" required,
    settings_block_edit_device_name: "settingsBlockEditDeviceName" required,
    settings_block_gaming_page: "settingsBlockGamingPage" required,
    settings_block_network_internet_page: "settingsBlockNetworkInternetPage" required,
    settings_block_personalization_page: "settingsBlockPersonalizationPage" required,
    settings_block_privacy_page: "settingsBlockPrivacyPage" required,
    settings_block_remove_provisioning_package: "settingsBlockRemoveProvisioningPackage" required,
    settings_block_settings_app: "settingsBlockSettingsApp" required,
    settings_block_system_page: "settingsBlockSystemPage" required,
    settings_block_time_language_page: "settingsBlockTimeLanguagePage" required,
    settings_block_update_security_page: "settingsBlockUpdateSecurityPage" required,
    shared_user_app_data_allowed: "sharedUserAppDataAllowed" required,
    smart_screen_app_install_control: "smartScreenAppInstallControl" required,
    smart_screen_block_prompt_override: "smartScreenBlockPromptOverride" required,
    smart_screen_block_prompt_override_for_files: "smartScreenBlockPromptOverrideForFiles" required,
    smart_screen_enable_app_install_control: "smartScreenEnableAppInstallControl" required,
    start_block_unpinning_apps_from_taskbar: "startBlockUnpinningAppsFromTaskbar" required,
    start_menu_app_list_visibility: "startMenuAppListVisibility" required,
    start_menu_hide_change_account_settings: "startMenuHideChangeAccountSettings" required,
    start_menu_hide_frequently_used_apps: "startMenuHideFrequentlyUsedApps" required,
    start_menu_hide_hibernate: "startMenuHideHibernate" required,
    start_menu_hide_lock: "startMenuHideLock" required,
    start_menu_hide_power_button: "startMenuHidePowerButton" required,
    start_menu_hide_recent_jump_lists: "startMenuHideRecentJumpLists" required,
    start_menu_hide_recently_added_apps: "startMenuHideRecentlyAddedApps" required,
    start_menu_hide_restart_options: "startMenuHideRestartOptions" required,
    start_menu_hide_shut_down: "startMenuHideShutDown" required,
    start_menu_hide_sign_out: "startMenuHideSignOut" required,
    start_menu_hide_sleep: "startMenuHideSleep" required,
    start_menu_hide_switch_account: "startMenuHideSwitchAccount" required,
    start_menu_hide_user_tile: "startMenuHideUserTile" required,
    start_menu_layout_edge_assets_xml: "startMenuLayoutEdgeAssetsXml",
    start_menu_layout_xml: "startMenuLayoutXml",
    start_menu_mode: "startMenuMode" required,
    start_menu_pinned_folder_documents: "startMenuPinnedFolderDocuments" required,
    start_menu_pinned_folder_downloads: "startMenuPinnedFolderDownloads" required,
    start_menu_pinned_folder_file_explorer: "startMenuPinnedFolderFileExplorer" required,
    start_menu_pinned_folder_home_group: "startMenuPinnedFolderHomeGroup" required,
    start_menu_pinned_folder_music: "startMenuPinnedFolderMusic" required,
    start_menu_pinned_folder_network: "startMenuPinnedFolderNetwork" required,
    start_menu_pinned_folder_personal_folder: "startMenuPinnedFolderPersonalFolder" required,
    start_menu_pinned_folder_pictures: "startMenuPinnedFolderPictures" required,
    start_menu_pinned_folder_settings: "startMenuPinnedFolderSettings" required,
    start_menu_pinned_folder_videos: "startMenuPinnedFolderVideos" required,
    storage_block_removable_storage: "storageBlockRemovableStorage" required,
    storage_require_mobile_device_encryption: "storageRequireMobileDeviceEncryption" required,
    storage_restrict_app_data_to_system_volume: "storageRestrictAppDataToSystemVolume" required,
    storage_restrict_app_install_to_system_volume: "storageRestrictAppInstallToSystemVolume" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    system_telemetry_proxy_server: "systemTelemetryProxyServer",
    task_manager_block_end_task: "taskManagerBlockEndTask" required,
    tenant_lockdown_require_network_during_out_of_box_experience: "tenantLockdownRequireNetworkDuringOutOfBoxExperience" required,
    uninstall_built_in_apps: "uninstallBuiltInApps" required,
    usb_blocked: "usbBlocked" required,
    version: "version" required,
    voice_recording_blocked: "voiceRecordingBlocked" required,
    web_rtc_block_localhost_ip_address: "webRtcBlockLocalhostIpAddress" required,
    wi_fi_block_automatic_connect_hotspots: "wiFiBlockAutomaticConnectHotspots" required,
    wi_fi_block_manual_configuration: "wiFiBlockManualConfiguration" required,
    wi_fi_blocked: "wiFiBlocked" required,
    wi_fi_scan_interval: "wiFiScanInterval",
    windows10_apps_force_update_schedule: "windows10AppsForceUpdateSchedule",
    windows_spotlight_block_consumer_specific_features: "windowsSpotlightBlockConsumerSpecificFeatures" required,
    windows_spotlight_block_on_action_center: "windowsSpotlightBlockOnActionCenter" required,
    windows_spotlight_block_tailored_experiences: "windowsSpotlightBlockTailoredExperiences" required,
    windows_spotlight_block_third_party_notifications: "windowsSpotlightBlockThirdPartyNotifications" required,
    windows_spotlight_block_welcome_experience: "windowsSpotlightBlockWelcomeExperience" required,
    windows_spotlight_block_windows_tips: "windowsSpotlightBlockWindowsTips" required,
    windows_spotlight_blocked: "windowsSpotlightBlocked" required,
    windows_spotlight_configure_on_lock_screen: "windowsSpotlightConfigureOnLockScreen" required,
    windows_store_block_auto_update: "windowsStoreBlockAutoUpdate" required,
    windows_store_blocked: "windowsStoreBlocked" required,
    windows_store_enable_private_store_only: "windowsStoreEnablePrivateStoreOnly" required,
    wireless_display_block_projection_to_this_device: "wirelessDisplayBlockProjectionToThisDevice" required,
    wireless_display_block_user_input_from_receiver: "wirelessDisplayBlockUserInputFromReceiver" required,
    wireless_display_require_pin_for_pairing: "wirelessDisplayRequirePinForPairing" required,
}

mg::derived_from! { Windows10GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10GeneralConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `privacyAccessControls`: many
    /// [`WindowsPrivacyDataAccessControlItem`](super::WindowsPrivacyDataAccessControlItem).
    pub const PRIVACY_ACCESS_CONTROLS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::WindowsPrivacyDataAccessControlItem>,
    > = mg::Nav::new("privacyAccessControls");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
