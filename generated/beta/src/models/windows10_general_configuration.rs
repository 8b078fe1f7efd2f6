// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10GeneralConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10generalconfiguration?view=graph-rest-beta>
    Windows10GeneralConfiguration "microsoft.graph.windows10GeneralConfiguration" "entity" : super::DeviceConfiguration;
    /// `accountsBlockAddingNonMicrosoftAccountEmail`: Boolean, not null
    accounts_block_adding_non_microsoft_account_email "accountsBlockAddingNonMicrosoftAccountEmail" "r": bool,
    /// `activateAppsWithVoice`: enablement, not null
    activate_apps_with_voice "activateAppsWithVoice" "r": mg::Open<super::Enablement>,
    /// `antiTheftModeBlocked`: Boolean, not null
    anti_theft_mode_blocked "antiTheftModeBlocked" "r": bool,
    /// `appManagementMSIAllowUserControlOverInstall`: Boolean, not null
    app_management_msi_allow_user_control_over_install "appManagementMSIAllowUserControlOverInstall" "r": bool,
    /// `appManagementMSIAlwaysInstallWithElevatedPrivileges`: Boolean, not null
    app_management_msi_always_install_with_elevated_privileges "appManagementMSIAlwaysInstallWithElevatedPrivileges" "r": bool,
    /// `appManagementPackageFamilyNamesToLaunchAfterLogOn`: Collection(String)
    app_management_package_family_names_to_launch_after_log_on "appManagementPackageFamilyNamesToLaunchAfterLogOn": Vec<String>,
    /// `appsAllowTrustedAppsSideloading`: stateManagementSetting, not null
    apps_allow_trusted_apps_sideloading "appsAllowTrustedAppsSideloading" "r": mg::Open<super::StateManagementSetting>,
    /// `appsBlockWindowsStoreOriginatedApps`: Boolean, not null
    apps_block_windows_store_originated_apps "appsBlockWindowsStoreOriginatedApps" "r": bool,
    /// `authenticationAllowSecondaryDevice`: Boolean, not null
    authentication_allow_secondary_device "authenticationAllowSecondaryDevice" "r": bool,
    /// `authenticationPreferredAzureADTenantDomainName`: String
    authentication_preferred_azure_ad_tenant_domain_name "authenticationPreferredAzureADTenantDomainName": String,
    /// `authenticationWebSignIn`: enablement, not null
    authentication_web_sign_in "authenticationWebSignIn" "r": mg::Open<super::Enablement>,
    /// `bluetoothAllowedServices`: Collection(String)
    bluetooth_allowed_services "bluetoothAllowedServices": Vec<String>,
    /// `bluetoothBlockAdvertising`: Boolean, not null
    bluetooth_block_advertising "bluetoothBlockAdvertising" "r": bool,
    /// `bluetoothBlockDiscoverableMode`: Boolean, not null
    bluetooth_block_discoverable_mode "bluetoothBlockDiscoverableMode" "r": bool,
    /// `bluetoothBlockPrePairing`: Boolean, not null
    bluetooth_block_pre_pairing "bluetoothBlockPrePairing" "r": bool,
    /// `bluetoothBlockPromptedProximalConnections`: Boolean, not null
    bluetooth_block_prompted_proximal_connections "bluetoothBlockPromptedProximalConnections" "r": bool,
    /// `bluetoothBlocked`: Boolean, not null
    bluetooth_blocked "bluetoothBlocked" "r": bool,
    /// `cameraBlocked`: Boolean, not null
    camera_blocked "cameraBlocked" "r": bool,
    /// `cellularBlockDataWhenRoaming`: Boolean, not null
    cellular_block_data_when_roaming "cellularBlockDataWhenRoaming" "r": bool,
    /// `cellularBlockVpn`: Boolean, not null
    cellular_block_vpn "cellularBlockVpn" "r": bool,
    /// `cellularBlockVpnWhenRoaming`: Boolean, not null
    cellular_block_vpn_when_roaming "cellularBlockVpnWhenRoaming" "r": bool,
    /// `cellularData`: configurationUsage, not null
    cellular_data "cellularData" "r": mg::Open<super::ConfigurationUsage>,
    /// `certificatesBlockManualRootCertificateInstallation`: Boolean, not null
    certificates_block_manual_root_certificate_installation "certificatesBlockManualRootCertificateInstallation" "r": bool,
    /// `configureTimeZone`: String
    configure_time_zone "configureTimeZone": String,
    /// `connectedDevicesServiceBlocked`: Boolean, not null
    connected_devices_service_blocked "connectedDevicesServiceBlocked" "r": bool,
    /// `copyPasteBlocked`: Boolean, not null
    copy_paste_blocked "copyPasteBlocked" "r": bool,
    /// `cortanaBlocked`: Boolean, not null
    cortana_blocked "cortanaBlocked" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `cryptographyAllowFipsAlgorithmPolicy`: Boolean, not null
    cryptography_allow_fips_algorithm_policy "cryptographyAllowFipsAlgorithmPolicy" "r": bool,
    /// `dataProtectionBlockDirectMemoryAccess`: Boolean
    data_protection_block_direct_memory_access "dataProtectionBlockDirectMemoryAccess": bool,
    /// `defenderBlockEndUserAccess`: Boolean, not null
    defender_block_end_user_access "defenderBlockEndUserAccess" "r": bool,
    /// `defenderBlockOnAccessProtection`: Boolean, not null
    defender_block_on_access_protection "defenderBlockOnAccessProtection" "r": bool,
    /// `defenderCloudBlockLevel`: defenderCloudBlockLevelType, not null
    defender_cloud_block_level "defenderCloudBlockLevel" "r": mg::Open<super::DefenderCloudBlockLevelType>,
    /// `defenderCloudExtendedTimeout`: Int32
    defender_cloud_extended_timeout "defenderCloudExtendedTimeout": i32,
    /// `defenderCloudExtendedTimeoutInSeconds`: Int32
    defender_cloud_extended_timeout_in_seconds "defenderCloudExtendedTimeoutInSeconds": i32,
    /// `defenderDaysBeforeDeletingQuarantinedMalware`: Int32
    defender_days_before_deleting_quarantined_malware "defenderDaysBeforeDeletingQuarantinedMalware": i32,
    /// `defenderDetectedMalwareActions`: defenderDetectedMalwareActions
    defender_detected_malware_actions "defenderDetectedMalwareActions": mg::Boxed<super::DefenderDetectedMalwareActions>,
    /// `defenderDisableCatchupFullScan`: Boolean, not null
    defender_disable_catchup_full_scan "defenderDisableCatchupFullScan" "r": bool,
    /// `defenderDisableCatchupQuickScan`: Boolean, not null
    defender_disable_catchup_quick_scan "defenderDisableCatchupQuickScan" "r": bool,
    /// `defenderFileExtensionsToExclude`: Collection(String)
    defender_file_extensions_to_exclude "defenderFileExtensionsToExclude": Vec<String>,
    /// `defenderFilesAndFoldersToExclude`: Collection(String)
    defender_files_and_folders_to_exclude "defenderFilesAndFoldersToExclude": Vec<String>,
    /// `defenderMonitorFileActivity`: defenderMonitorFileActivity, not null
    defender_monitor_file_activity "defenderMonitorFileActivity" "r": mg::Open<super::DefenderMonitorFileActivity>,
    /// `defenderPotentiallyUnwantedAppAction`: defenderPotentiallyUnwantedAppAction
    defender_potentially_unwanted_app_action "defenderPotentiallyUnwantedAppAction": mg::Open<super::DefenderPotentiallyUnwantedAppAction>,
    /// `defenderPotentiallyUnwantedAppActionSetting`: defenderProtectionType, not null
    defender_potentially_unwanted_app_action_setting "defenderPotentiallyUnwantedAppActionSetting" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderProcessesToExclude`: Collection(String)
    defender_processes_to_exclude "defenderProcessesToExclude": Vec<String>,
    /// `defenderPromptForSampleSubmission`: defenderPromptForSampleSubmission, not null
    defender_prompt_for_sample_submission "defenderPromptForSampleSubmission" "r": mg::Open<super::DefenderPromptForSampleSubmission>,
    /// `defenderRequireBehaviorMonitoring`: Boolean, not null
    defender_require_behavior_monitoring "defenderRequireBehaviorMonitoring" "r": bool,
    /// `defenderRequireCloudProtection`: Boolean, not null
    defender_require_cloud_protection "defenderRequireCloudProtection" "r": bool,
    /// `defenderRequireNetworkInspectionSystem`: Boolean, not null
    defender_require_network_inspection_system "defenderRequireNetworkInspectionSystem" "r": bool,
    /// `defenderRequireRealTimeMonitoring`: Boolean, not null
    defender_require_real_time_monitoring "defenderRequireRealTimeMonitoring" "r": bool,
    /// `defenderScanArchiveFiles`: Boolean, not null
    defender_scan_archive_files "defenderScanArchiveFiles" "r": bool,
    /// `defenderScanDownloads`: Boolean, not null
    defender_scan_downloads "defenderScanDownloads" "r": bool,
    /// `defenderScanIncomingMail`: Boolean, not null
    defender_scan_incoming_mail "defenderScanIncomingMail" "r": bool,
    /// `defenderScanMappedNetworkDrivesDuringFullScan`: Boolean, not null
    defender_scan_mapped_network_drives_during_full_scan "defenderScanMappedNetworkDrivesDuringFullScan" "r": bool,
    /// `defenderScanMaxCpu`: Int32
    defender_scan_max_cpu "defenderScanMaxCpu": i32,
    /// `defenderScanNetworkFiles`: Boolean, not null
    defender_scan_network_files "defenderScanNetworkFiles" "r": bool,
    /// `defenderScanRemovableDrivesDuringFullScan`: Boolean, not null
    defender_scan_removable_drives_during_full_scan "defenderScanRemovableDrivesDuringFullScan" "r": bool,
    /// `defenderScanScriptsLoadedInInternetExplorer`: Boolean, not null
    defender_scan_scripts_loaded_in_internet_explorer "defenderScanScriptsLoadedInInternetExplorer" "r": bool,
    /// `defenderScanType`: defenderScanType, not null
    defender_scan_type "defenderScanType" "r": mg::Open<super::DefenderScanType>,
    /// `defenderScheduleScanEnableLowCpuPriority`: Boolean, not null
    defender_schedule_scan_enable_low_cpu_priority "defenderScheduleScanEnableLowCpuPriority" "r": bool,
    /// `defenderScheduledQuickScanTime`: TimeOfDay
    defender_scheduled_quick_scan_time "defenderScheduledQuickScanTime": mg::TimeOfDay,
    /// `defenderScheduledScanTime`: TimeOfDay
    defender_scheduled_scan_time "defenderScheduledScanTime": mg::TimeOfDay,
    /// `defenderSignatureUpdateIntervalInHours`: Int32
    defender_signature_update_interval_in_hours "defenderSignatureUpdateIntervalInHours": i32,
    /// `defenderSubmitSamplesConsentType`: defenderSubmitSamplesConsentType
    defender_submit_samples_consent_type "defenderSubmitSamplesConsentType": mg::Open<super::DefenderSubmitSamplesConsentType>,
    /// `defenderSystemScanSchedule`: weeklySchedule, not null
    defender_system_scan_schedule "defenderSystemScanSchedule" "r": mg::Open<super::WeeklySchedule>,
    /// `description`: String
    description "description": String,
    /// `developerUnlockSetting`: stateManagementSetting, not null
    developer_unlock_setting "developerUnlockSetting" "r": mg::Open<super::StateManagementSetting>,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `deviceManagementBlockFactoryResetOnMobile`: Boolean, not null
    device_management_block_factory_reset_on_mobile "deviceManagementBlockFactoryResetOnMobile" "r": bool,
    /// `deviceManagementBlockManualUnenroll`: Boolean, not null
    device_management_block_manual_unenroll "deviceManagementBlockManualUnenroll" "r": bool,
    /// `diagnosticsDataSubmissionMode`: diagnosticDataSubmissionMode, not null
    diagnostics_data_submission_mode "diagnosticsDataSubmissionMode" "r": mg::Open<super::DiagnosticDataSubmissionMode>,
    /// `displayAppListWithGdiDPIScalingTurnedOff`: Collection(String)
    display_app_list_with_gdi_dpi_scaling_turned_off "displayAppListWithGdiDPIScalingTurnedOff": Vec<String>,
    /// `displayAppListWithGdiDPIScalingTurnedOn`: Collection(String)
    display_app_list_with_gdi_dpi_scaling_turned_on "displayAppListWithGdiDPIScalingTurnedOn": Vec<String>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `edgeAllowStartPagesModification`: Boolean, not null
    edge_allow_start_pages_modification "edgeAllowStartPagesModification" "r": bool,
    /// `edgeBlockAccessToAboutFlags`: Boolean, not null
    edge_block_access_to_about_flags "edgeBlockAccessToAboutFlags" "r": bool,
    /// `edgeBlockAddressBarDropdown`: Boolean, not null
    edge_block_address_bar_dropdown "edgeBlockAddressBarDropdown" "r": bool,
    /// `edgeBlockAutofill`: Boolean, not null
    edge_block_autofill "edgeBlockAutofill" "r": bool,
    /// `edgeBlockCompatibilityList`: Boolean, not null
    edge_block_compatibility_list "edgeBlockCompatibilityList" "r": bool,
    /// `edgeBlockDeveloperTools`: Boolean, not null
    edge_block_developer_tools "edgeBlockDeveloperTools" "r": bool,
    /// `edgeBlockEditFavorites`: Boolean, not null
    edge_block_edit_favorites "edgeBlockEditFavorites" "r": bool,
    /// `edgeBlockExtensions`: Boolean, not null
    edge_block_extensions "edgeBlockExtensions" "r": bool,
    /// `edgeBlockFullScreenMode`: Boolean, not null
    edge_block_full_screen_mode "edgeBlockFullScreenMode" "r": bool,
    /// `edgeBlockInPrivateBrowsing`: Boolean, not null
    edge_block_in_private_browsing "edgeBlockInPrivateBrowsing" "r": bool,
    /// `edgeBlockJavaScript`: Boolean, not null
    edge_block_java_script "edgeBlockJavaScript" "r": bool,
    /// `edgeBlockLiveTileDataCollection`: Boolean, not null
    edge_block_live_tile_data_collection "edgeBlockLiveTileDataCollection" "r": bool,
    /// `edgeBlockPasswordManager`: Boolean, not null
    edge_block_password_manager "edgeBlockPasswordManager" "r": bool,
    /// `edgeBlockPopups`: Boolean, not null
    edge_block_popups "edgeBlockPopups" "r": bool,
    /// `edgeBlockPrelaunch`: Boolean, not null
    edge_block_prelaunch "edgeBlockPrelaunch" "r": bool,
    /// `edgeBlockPrinting`: Boolean, not null
    edge_block_printing "edgeBlockPrinting" "r": bool,
    /// `edgeBlockSavingHistory`: Boolean, not null
    edge_block_saving_history "edgeBlockSavingHistory" "r": bool,
    /// `edgeBlockSearchEngineCustomization`: Boolean, not null
    edge_block_search_engine_customization "edgeBlockSearchEngineCustomization" "r": bool,
    /// `edgeBlockSearchSuggestions`: Boolean, not null
    edge_block_search_suggestions "edgeBlockSearchSuggestions" "r": bool,
    /// `edgeBlockSendingDoNotTrackHeader`: Boolean, not null
    edge_block_sending_do_not_track_header "edgeBlockSendingDoNotTrackHeader" "r": bool,
    /// `edgeBlockSendingIntranetTrafficToInternetExplorer`: Boolean, not null
    edge_block_sending_intranet_traffic_to_internet_explorer "edgeBlockSendingIntranetTrafficToInternetExplorer" "r": bool,
    /// `edgeBlockSideloadingExtensions`: Boolean, not null
    edge_block_sideloading_extensions "edgeBlockSideloadingExtensions" "r": bool,
    /// `edgeBlockTabPreloading`: Boolean, not null
    edge_block_tab_preloading "edgeBlockTabPreloading" "r": bool,
    /// `edgeBlockWebContentOnNewTabPage`: Boolean, not null
    edge_block_web_content_on_new_tab_page "edgeBlockWebContentOnNewTabPage" "r": bool,
    /// `edgeBlocked`: Boolean, not null
    edge_blocked "edgeBlocked" "r": bool,
    /// `edgeClearBrowsingDataOnExit`: Boolean, not null
    edge_clear_browsing_data_on_exit "edgeClearBrowsingDataOnExit" "r": bool,
    /// `edgeCookiePolicy`: edgeCookiePolicy, not null
    edge_cookie_policy "edgeCookiePolicy" "r": mg::Open<super::EdgeCookiePolicy>,
    /// `edgeDisableFirstRunPage`: Boolean, not null
    edge_disable_first_run_page "edgeDisableFirstRunPage" "r": bool,
    /// `edgeEnterpriseModeSiteListLocation`: String
    edge_enterprise_mode_site_list_location "edgeEnterpriseModeSiteListLocation": String,
    /// `edgeFavoritesBarVisibility`: visibilitySetting, not null
    edge_favorites_bar_visibility "edgeFavoritesBarVisibility" "r": mg::Open<super::VisibilitySetting>,
    /// `edgeFavoritesListLocation`: String
    edge_favorites_list_location "edgeFavoritesListLocation": String,
    /// `edgeFirstRunUrl`: String
    edge_first_run_url "edgeFirstRunUrl": String,
    /// `edgeHomeButtonConfiguration`: edgeHomeButtonConfiguration
    edge_home_button_configuration "edgeHomeButtonConfiguration": mg::Boxed<super::EdgeHomeButtonConfiguration>,
    /// `edgeHomeButtonConfigurationEnabled`: Boolean, not null
    edge_home_button_configuration_enabled "edgeHomeButtonConfigurationEnabled" "r": bool,
    /// `edgeHomepageUrls`: Collection(String)
    edge_homepage_urls "edgeHomepageUrls": Vec<String>,
    /// `edgeKioskModeRestriction`: edgeKioskModeRestrictionType, not null
    edge_kiosk_mode_restriction "edgeKioskModeRestriction" "r": mg::Open<super::EdgeKioskModeRestrictionType>,
    /// `edgeKioskResetAfterIdleTimeInMinutes`: Int32
    edge_kiosk_reset_after_idle_time_in_minutes "edgeKioskResetAfterIdleTimeInMinutes": i32,
    /// `edgeNewTabPageURL`: String
    edge_new_tab_page_url "edgeNewTabPageURL": String,
    /// `edgeOpensWith`: edgeOpenOptions, not null
    edge_opens_with "edgeOpensWith" "r": mg::Open<super::EdgeOpenOptions>,
    /// `edgePreventCertificateErrorOverride`: Boolean, not null
    edge_prevent_certificate_error_override "edgePreventCertificateErrorOverride" "r": bool,
    /// `edgeRequireSmartScreen`: Boolean, not null
    edge_require_smart_screen "edgeRequireSmartScreen" "r": bool,
    /// `edgeRequiredExtensionPackageFamilyNames`: Collection(String)
    edge_required_extension_package_family_names "edgeRequiredExtensionPackageFamilyNames": Vec<String>,
    /// `edgeSearchEngine`: edgeSearchEngineBase
    edge_search_engine "edgeSearchEngine": mg::Boxed<super::EdgeSearchEngineBase>,
    /// `edgeSendIntranetTrafficToInternetExplorer`: Boolean, not null
    edge_send_intranet_traffic_to_internet_explorer "edgeSendIntranetTrafficToInternetExplorer" "r": bool,
    /// `edgeShowMessageWhenOpeningInternetExplorerSites`: internetExplorerMessageSetting, not null
    edge_show_message_when_opening_internet_explorer_sites "edgeShowMessageWhenOpeningInternetExplorerSites" "r": mg::Open<super::InternetExplorerMessageSetting>,
    /// `edgeSyncFavoritesWithInternetExplorer`: Boolean, not null
    edge_sync_favorites_with_internet_explorer "edgeSyncFavoritesWithInternetExplorer" "r": bool,
    /// `edgeTelemetryForMicrosoft365Analytics`: edgeTelemetryMode, not null
    edge_telemetry_for_microsoft365_analytics "edgeTelemetryForMicrosoft365Analytics" "r": mg::Open<super::EdgeTelemetryMode>,
    /// `enableAutomaticRedeployment`: Boolean, not null
    enable_automatic_redeployment "enableAutomaticRedeployment" "r": bool,
    /// `energySaverOnBatteryThresholdPercentage`: Int32
    energy_saver_on_battery_threshold_percentage "energySaverOnBatteryThresholdPercentage": i32,
    /// `energySaverPluggedInThresholdPercentage`: Int32
    energy_saver_plugged_in_threshold_percentage "energySaverPluggedInThresholdPercentage": i32,
    /// `enterpriseCloudPrintDiscoveryEndPoint`: String
    enterprise_cloud_print_discovery_end_point "enterpriseCloudPrintDiscoveryEndPoint": String,
    /// `enterpriseCloudPrintDiscoveryMaxLimit`: Int32
    enterprise_cloud_print_discovery_max_limit "enterpriseCloudPrintDiscoveryMaxLimit": i32,
    /// `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: String
    enterprise_cloud_print_mopria_discovery_resource_identifier "enterpriseCloudPrintMopriaDiscoveryResourceIdentifier": String,
    /// `enterpriseCloudPrintOAuthAuthority`: String
    enterprise_cloud_print_o_auth_authority "enterpriseCloudPrintOAuthAuthority": String,
    /// `enterpriseCloudPrintOAuthClientIdentifier`: String
    enterprise_cloud_print_o_auth_client_identifier "enterpriseCloudPrintOAuthClientIdentifier": String,
    /// `enterpriseCloudPrintResourceIdentifier`: String
    enterprise_cloud_print_resource_identifier "enterpriseCloudPrintResourceIdentifier": String,
    /// `experienceBlockDeviceDiscovery`: Boolean, not null
    experience_block_device_discovery "experienceBlockDeviceDiscovery" "r": bool,
    /// `experienceBlockErrorDialogWhenNoSIM`: Boolean, not null
    experience_block_error_dialog_when_no_sim "experienceBlockErrorDialogWhenNoSIM" "r": bool,
    /// `experienceBlockTaskSwitcher`: Boolean, not null
    experience_block_task_switcher "experienceBlockTaskSwitcher" "r": bool,
    /// `experienceDoNotSyncBrowserSettings`: browserSyncSetting, not null
    experience_do_not_sync_browser_settings "experienceDoNotSyncBrowserSettings" "r": mg::Open<super::BrowserSyncSetting>,
    /// `findMyFiles`: enablement, not null
    find_my_files "findMyFiles" "r": mg::Open<super::Enablement>,
    /// `gameDvrBlocked`: Boolean, not null
    game_dvr_blocked "gameDvrBlocked" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inkWorkspaceAccess`: inkAccessSetting, not null
    ink_workspace_access "inkWorkspaceAccess" "r": mg::Open<super::InkAccessSetting>,
    /// `inkWorkspaceAccessState`: stateManagementSetting, not null
    ink_workspace_access_state "inkWorkspaceAccessState" "r": mg::Open<super::StateManagementSetting>,
    /// `inkWorkspaceBlockSuggestedApps`: Boolean, not null
    ink_workspace_block_suggested_apps "inkWorkspaceBlockSuggestedApps" "r": bool,
    /// `internetSharingBlocked`: Boolean, not null
    internet_sharing_blocked "internetSharingBlocked" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locationServicesBlocked`: Boolean, not null
    location_services_blocked "locationServicesBlocked" "r": bool,
    /// `lockScreenActivateAppsWithVoice`: enablement, not null
    lock_screen_activate_apps_with_voice "lockScreenActivateAppsWithVoice" "r": mg::Open<super::Enablement>,
    /// `lockScreenAllowTimeoutConfiguration`: Boolean, not null
    lock_screen_allow_timeout_configuration "lockScreenAllowTimeoutConfiguration" "r": bool,
    /// `lockScreenBlockActionCenterNotifications`: Boolean, not null
    lock_screen_block_action_center_notifications "lockScreenBlockActionCenterNotifications" "r": bool,
    /// `lockScreenBlockCortana`: Boolean, not null
    lock_screen_block_cortana "lockScreenBlockCortana" "r": bool,
    /// `lockScreenBlockToastNotifications`: Boolean, not null
    lock_screen_block_toast_notifications "lockScreenBlockToastNotifications" "r": bool,
    /// `lockScreenTimeoutInSeconds`: Int32
    lock_screen_timeout_in_seconds "lockScreenTimeoutInSeconds": i32,
    /// `logonBlockFastUserSwitching`: Boolean, not null
    logon_block_fast_user_switching "logonBlockFastUserSwitching" "r": bool,
    /// `messagingBlockMMS`: Boolean, not null
    messaging_block_mms "messagingBlockMMS" "r": bool,
    /// `messagingBlockRichCommunicationServices`: Boolean, not null
    messaging_block_rich_communication_services "messagingBlockRichCommunicationServices" "r": bool,
    /// `messagingBlockSync`: Boolean, not null
    messaging_block_sync "messagingBlockSync" "r": bool,
    /// `microsoftAccountBlockSettingsSync`: Boolean, not null
    microsoft_account_block_settings_sync "microsoftAccountBlockSettingsSync" "r": bool,
    /// `microsoftAccountBlocked`: Boolean, not null
    microsoft_account_blocked "microsoftAccountBlocked" "r": bool,
    /// `microsoftAccountSignInAssistantSettings`: signInAssistantOptions, not null
    microsoft_account_sign_in_assistant_settings "microsoftAccountSignInAssistantSettings" "r": mg::Open<super::SignInAssistantOptions>,
    /// `networkProxyApplySettingsDeviceWide`: Boolean, not null
    network_proxy_apply_settings_device_wide "networkProxyApplySettingsDeviceWide" "r": bool,
    /// `networkProxyAutomaticConfigurationUrl`: String
    network_proxy_automatic_configuration_url "networkProxyAutomaticConfigurationUrl": String,
    /// `networkProxyDisableAutoDetect`: Boolean, not null
    network_proxy_disable_auto_detect "networkProxyDisableAutoDetect" "r": bool,
    /// `networkProxyServer`: windows10NetworkProxyServer
    network_proxy_server "networkProxyServer": mg::Boxed<super::Windows10NetworkProxyServer>,
    /// `nfcBlocked`: Boolean, not null
    nfc_blocked "nfcBlocked" "r": bool,
    /// `oneDriveDisableFileSync`: Boolean, not null
    one_drive_disable_file_sync "oneDriveDisableFileSync" "r": bool,
    /// `passwordBlockSimple`: Boolean, not null
    password_block_simple "passwordBlockSimple" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumAgeInDays`: Int32
    password_minimum_age_in_days "passwordMinimumAgeInDays": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: Int32
    password_minutes_of_inactivity_before_screen_timeout "passwordMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequireWhenResumeFromIdleState`: Boolean, not null
    password_require_when_resume_from_idle_state "passwordRequireWhenResumeFromIdleState" "r": bool,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `passwordSignInFailureCountBeforeFactoryReset`: Int32
    password_sign_in_failure_count_before_factory_reset "passwordSignInFailureCountBeforeFactoryReset": i32,
    /// `personalizationDesktopImageUrl`: String
    personalization_desktop_image_url "personalizationDesktopImageUrl": String,
    /// `personalizationLockScreenImageUrl`: String
    personalization_lock_screen_image_url "personalizationLockScreenImageUrl": String,
    /// `powerButtonActionOnBattery`: powerActionType, not null
    power_button_action_on_battery "powerButtonActionOnBattery" "r": mg::Open<super::PowerActionType>,
    /// `powerButtonActionPluggedIn`: powerActionType, not null
    power_button_action_plugged_in "powerButtonActionPluggedIn" "r": mg::Open<super::PowerActionType>,
    /// `powerHybridSleepOnBattery`: enablement, not null
    power_hybrid_sleep_on_battery "powerHybridSleepOnBattery" "r": mg::Open<super::Enablement>,
    /// `powerHybridSleepPluggedIn`: enablement, not null
    power_hybrid_sleep_plugged_in "powerHybridSleepPluggedIn" "r": mg::Open<super::Enablement>,
    /// `powerLidCloseActionOnBattery`: powerActionType, not null
    power_lid_close_action_on_battery "powerLidCloseActionOnBattery" "r": mg::Open<super::PowerActionType>,
    /// `powerLidCloseActionPluggedIn`: powerActionType, not null
    power_lid_close_action_plugged_in "powerLidCloseActionPluggedIn" "r": mg::Open<super::PowerActionType>,
    /// `powerSleepButtonActionOnBattery`: powerActionType, not null
    power_sleep_button_action_on_battery "powerSleepButtonActionOnBattery" "r": mg::Open<super::PowerActionType>,
    /// `powerSleepButtonActionPluggedIn`: powerActionType, not null
    power_sleep_button_action_plugged_in "powerSleepButtonActionPluggedIn" "r": mg::Open<super::PowerActionType>,
    /// `printerBlockAddition`: Boolean, not null
    printer_block_addition "printerBlockAddition" "r": bool,
    /// `printerDefaultName`: String
    printer_default_name "printerDefaultName": String,
    /// `printerNames`: Collection(String)
    printer_names "printerNames": Vec<String>,
    /// `privacyAdvertisingId`: stateManagementSetting, not null
    privacy_advertising_id "privacyAdvertisingId" "r": mg::Open<super::StateManagementSetting>,
    /// `privacyAutoAcceptPairingAndConsentPrompts`: Boolean, not null
    privacy_auto_accept_pairing_and_consent_prompts "privacyAutoAcceptPairingAndConsentPrompts" "r": bool,
    /// `privacyBlockActivityFeed`: Boolean, not null
    privacy_block_activity_feed "privacyBlockActivityFeed" "r": bool,
    /// `privacyBlockInputPersonalization`: Boolean, not null
    privacy_block_input_personalization "privacyBlockInputPersonalization" "r": bool,
    /// `privacyBlockPublishUserActivities`: Boolean, not null
    privacy_block_publish_user_activities "privacyBlockPublishUserActivities" "r": bool,
    /// `privacyDisableLaunchExperience`: Boolean, not null
    privacy_disable_launch_experience "privacyDisableLaunchExperience" "r": bool,
    /// `resetProtectionModeBlocked`: Boolean, not null
    reset_protection_mode_blocked "resetProtectionModeBlocked" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `safeSearchFilter`: safeSearchFilterType, not null
    safe_search_filter "safeSearchFilter" "r": mg::Open<super::SafeSearchFilterType>,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `searchBlockDiacritics`: Boolean, not null
    search_block_diacritics "searchBlockDiacritics" "r": bool,
    /// `searchBlockWebResults`: Boolean, not null
    search_block_web_results "searchBlockWebResults" "r": bool,
    /// `searchDisableAutoLanguageDetection`: Boolean, not null
    search_disable_auto_language_detection "searchDisableAutoLanguageDetection" "r": bool,
    /// `searchDisableIndexerBackoff`: Boolean, not null
    search_disable_indexer_backoff "searchDisableIndexerBackoff" "r": bool,
    /// `searchDisableIndexingEncryptedItems`: Boolean, not null
    search_disable_indexing_encrypted_items "searchDisableIndexingEncryptedItems" "r": bool,
    /// `searchDisableIndexingRemovableDrive`: Boolean, not null
    search_disable_indexing_removable_drive "searchDisableIndexingRemovableDrive" "r": bool,
    /// `searchDisableLocation`: Boolean, not null
    search_disable_location "searchDisableLocation" "r": bool,
    /// `searchDisableUseLocation`: Boolean, not null
    search_disable_use_location "searchDisableUseLocation" "r": bool,
    /// `searchEnableAutomaticIndexSizeManangement`: Boolean, not null
    search_enable_automatic_index_size_manangement "searchEnableAutomaticIndexSizeManangement" "r": bool,
    /// `searchEnableRemoteQueries`: Boolean, not null
    search_enable_remote_queries "searchEnableRemoteQueries" "r": bool,
    /// `securityBlockAzureADJoinedDevicesAutoEncryption`: Boolean, not null
    security_block_azure_ad_joined_devices_auto_encryption "securityBlockAzureADJoinedDevicesAutoEncryption" "r": bool,
    /// `settingsBlockAccountsPage`: Boolean, not null
    settings_block_accounts_page "settingsBlockAccountsPage" "r": bool,
    /// `settingsBlockAddProvisioningPackage`: Boolean, not null
    settings_block_add_provisioning_package "settingsBlockAddProvisioningPackage" "r": bool,
    /// `settingsBlockAppsPage`: Boolean, not null
    settings_block_apps_page "settingsBlockAppsPage" "r": bool,
    /// `settingsBlockChangeLanguage`: Boolean, not null
    settings_block_change_language "settingsBlockChangeLanguage" "r": bool,
    /// `settingsBlockChangePowerSleep`: Boolean, not null
    settings_block_change_power_sleep "settingsBlockChangePowerSleep" "r": bool,
    /// `settingsBlockChangeRegion`: Boolean, not null
    settings_block_change_region "settingsBlockChangeRegion" "r": bool,
    /// `settingsBlockChangeSystemTime`: Boolean, not null
    settings_block_change_system_time "settingsBlockChangeSystemTime" "r": bool,
    /// `settingsBlockDevicesPage`: Boolean, not null
    settings_block_devices_page "settingsBlockDevicesPage" "r": bool,
    /// `settingsBlockEaseOfAccessPage`: Boolean, not null
    settings_block_ease_of_access_page "settingsBlockEaseOfAccessPage" "r": bool,
    /// `settingsBlockEditDeviceName`: Boolean, not null
    settings_block_edit_device_name "settingsBlockEditDeviceName" "r": bool,
    /// `settingsBlockGamingPage`: Boolean, not null
    settings_block_gaming_page "settingsBlockGamingPage" "r": bool,
    /// `settingsBlockNetworkInternetPage`: Boolean, not null
    settings_block_network_internet_page "settingsBlockNetworkInternetPage" "r": bool,
    /// `settingsBlockPersonalizationPage`: Boolean, not null
    settings_block_personalization_page "settingsBlockPersonalizationPage" "r": bool,
    /// `settingsBlockPrivacyPage`: Boolean, not null
    settings_block_privacy_page "settingsBlockPrivacyPage" "r": bool,
    /// `settingsBlockRemoveProvisioningPackage`: Boolean, not null
    settings_block_remove_provisioning_package "settingsBlockRemoveProvisioningPackage" "r": bool,
    /// `settingsBlockSettingsApp`: Boolean, not null
    settings_block_settings_app "settingsBlockSettingsApp" "r": bool,
    /// `settingsBlockSystemPage`: Boolean, not null
    settings_block_system_page "settingsBlockSystemPage" "r": bool,
    /// `settingsBlockTimeLanguagePage`: Boolean, not null
    settings_block_time_language_page "settingsBlockTimeLanguagePage" "r": bool,
    /// `settingsBlockUpdateSecurityPage`: Boolean, not null
    settings_block_update_security_page "settingsBlockUpdateSecurityPage" "r": bool,
    /// `sharedUserAppDataAllowed`: Boolean, not null
    shared_user_app_data_allowed "sharedUserAppDataAllowed" "r": bool,
    /// `smartScreenAppInstallControl`: appInstallControlType, not null
    smart_screen_app_install_control "smartScreenAppInstallControl" "r": mg::Open<super::AppInstallControlType>,
    /// `smartScreenBlockPromptOverride`: Boolean, not null
    smart_screen_block_prompt_override "smartScreenBlockPromptOverride" "r": bool,
    /// `smartScreenBlockPromptOverrideForFiles`: Boolean, not null
    smart_screen_block_prompt_override_for_files "smartScreenBlockPromptOverrideForFiles" "r": bool,
    /// `smartScreenEnableAppInstallControl`: Boolean, not null
    smart_screen_enable_app_install_control "smartScreenEnableAppInstallControl" "r": bool,
    /// `startBlockUnpinningAppsFromTaskbar`: Boolean, not null
    start_block_unpinning_apps_from_taskbar "startBlockUnpinningAppsFromTaskbar" "r": bool,
    /// `startMenuAppListVisibility`: windowsStartMenuAppListVisibilityType, not null
    start_menu_app_list_visibility "startMenuAppListVisibility" "r": mg::Flags<super::WindowsStartMenuAppListVisibilityType>,
    /// `startMenuHideChangeAccountSettings`: Boolean, not null
    start_menu_hide_change_account_settings "startMenuHideChangeAccountSettings" "r": bool,
    /// `startMenuHideFrequentlyUsedApps`: Boolean, not null
    start_menu_hide_frequently_used_apps "startMenuHideFrequentlyUsedApps" "r": bool,
    /// `startMenuHideHibernate`: Boolean, not null
    start_menu_hide_hibernate "startMenuHideHibernate" "r": bool,
    /// `startMenuHideLock`: Boolean, not null
    start_menu_hide_lock "startMenuHideLock" "r": bool,
    /// `startMenuHidePowerButton`: Boolean, not null
    start_menu_hide_power_button "startMenuHidePowerButton" "r": bool,
    /// `startMenuHideRecentJumpLists`: Boolean, not null
    start_menu_hide_recent_jump_lists "startMenuHideRecentJumpLists" "r": bool,
    /// `startMenuHideRecentlyAddedApps`: Boolean, not null
    start_menu_hide_recently_added_apps "startMenuHideRecentlyAddedApps" "r": bool,
    /// `startMenuHideRestartOptions`: Boolean, not null
    start_menu_hide_restart_options "startMenuHideRestartOptions" "r": bool,
    /// `startMenuHideShutDown`: Boolean, not null
    start_menu_hide_shut_down "startMenuHideShutDown" "r": bool,
    /// `startMenuHideSignOut`: Boolean, not null
    start_menu_hide_sign_out "startMenuHideSignOut" "r": bool,
    /// `startMenuHideSleep`: Boolean, not null
    start_menu_hide_sleep "startMenuHideSleep" "r": bool,
    /// `startMenuHideSwitchAccount`: Boolean, not null
    start_menu_hide_switch_account "startMenuHideSwitchAccount" "r": bool,
    /// `startMenuHideUserTile`: Boolean, not null
    start_menu_hide_user_tile "startMenuHideUserTile" "r": bool,
    /// `startMenuLayoutEdgeAssetsXml`: Binary
    start_menu_layout_edge_assets_xml "startMenuLayoutEdgeAssetsXml": mg::Binary,
    /// `startMenuLayoutXml`: Binary
    start_menu_layout_xml "startMenuLayoutXml": mg::Binary,
    /// `startMenuMode`: windowsStartMenuModeType, not null
    start_menu_mode "startMenuMode" "r": mg::Open<super::WindowsStartMenuModeType>,
    /// `startMenuPinnedFolderDocuments`: visibilitySetting, not null
    start_menu_pinned_folder_documents "startMenuPinnedFolderDocuments" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderDownloads`: visibilitySetting, not null
    start_menu_pinned_folder_downloads "startMenuPinnedFolderDownloads" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderFileExplorer`: visibilitySetting, not null
    start_menu_pinned_folder_file_explorer "startMenuPinnedFolderFileExplorer" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderHomeGroup`: visibilitySetting, not null
    start_menu_pinned_folder_home_group "startMenuPinnedFolderHomeGroup" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderMusic`: visibilitySetting, not null
    start_menu_pinned_folder_music "startMenuPinnedFolderMusic" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderNetwork`: visibilitySetting, not null
    start_menu_pinned_folder_network "startMenuPinnedFolderNetwork" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderPersonalFolder`: visibilitySetting, not null
    start_menu_pinned_folder_personal_folder "startMenuPinnedFolderPersonalFolder" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderPictures`: visibilitySetting, not null
    start_menu_pinned_folder_pictures "startMenuPinnedFolderPictures" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderSettings`: visibilitySetting, not null
    start_menu_pinned_folder_settings "startMenuPinnedFolderSettings" "r": mg::Open<super::VisibilitySetting>,
    /// `startMenuPinnedFolderVideos`: visibilitySetting, not null
    start_menu_pinned_folder_videos "startMenuPinnedFolderVideos" "r": mg::Open<super::VisibilitySetting>,
    /// `storageBlockRemovableStorage`: Boolean, not null
    storage_block_removable_storage "storageBlockRemovableStorage" "r": bool,
    /// `storageRequireMobileDeviceEncryption`: Boolean, not null
    storage_require_mobile_device_encryption "storageRequireMobileDeviceEncryption" "r": bool,
    /// `storageRestrictAppDataToSystemVolume`: Boolean, not null
    storage_restrict_app_data_to_system_volume "storageRestrictAppDataToSystemVolume" "r": bool,
    /// `storageRestrictAppInstallToSystemVolume`: Boolean, not null
    storage_restrict_app_install_to_system_volume "storageRestrictAppInstallToSystemVolume" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `systemTelemetryProxyServer`: String
    system_telemetry_proxy_server "systemTelemetryProxyServer": String,
    /// `taskManagerBlockEndTask`: Boolean, not null
    task_manager_block_end_task "taskManagerBlockEndTask" "r": bool,
    /// `tenantLockdownRequireNetworkDuringOutOfBoxExperience`: Boolean, not null
    tenant_lockdown_require_network_during_out_of_box_experience "tenantLockdownRequireNetworkDuringOutOfBoxExperience" "r": bool,
    /// `uninstallBuiltInApps`: Boolean, not null
    uninstall_built_in_apps "uninstallBuiltInApps" "r": bool,
    /// `usbBlocked`: Boolean, not null
    usb_blocked "usbBlocked" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `voiceRecordingBlocked`: Boolean, not null
    voice_recording_blocked "voiceRecordingBlocked" "r": bool,
    /// `webRtcBlockLocalhostIpAddress`: Boolean, not null
    web_rtc_block_localhost_ip_address "webRtcBlockLocalhostIpAddress" "r": bool,
    /// `wiFiBlockAutomaticConnectHotspots`: Boolean, not null
    wi_fi_block_automatic_connect_hotspots "wiFiBlockAutomaticConnectHotspots" "r": bool,
    /// `wiFiBlockManualConfiguration`: Boolean, not null
    wi_fi_block_manual_configuration "wiFiBlockManualConfiguration" "r": bool,
    /// `wiFiBlocked`: Boolean, not null
    wi_fi_blocked "wiFiBlocked" "r": bool,
    /// `wiFiScanInterval`: Int32
    wi_fi_scan_interval "wiFiScanInterval": i32,
    /// `windows10AppsForceUpdateSchedule`: windows10AppsForceUpdateSchedule
    windows10_apps_force_update_schedule "windows10AppsForceUpdateSchedule": mg::Boxed<super::Windows10AppsForceUpdateSchedule>,
    /// `windowsSpotlightBlockConsumerSpecificFeatures`: Boolean, not null
    windows_spotlight_block_consumer_specific_features "windowsSpotlightBlockConsumerSpecificFeatures" "r": bool,
    /// `windowsSpotlightBlockOnActionCenter`: Boolean, not null
    windows_spotlight_block_on_action_center "windowsSpotlightBlockOnActionCenter" "r": bool,
    /// `windowsSpotlightBlockTailoredExperiences`: Boolean, not null
    windows_spotlight_block_tailored_experiences "windowsSpotlightBlockTailoredExperiences" "r": bool,
    /// `windowsSpotlightBlockThirdPartyNotifications`: Boolean, not null
    windows_spotlight_block_third_party_notifications "windowsSpotlightBlockThirdPartyNotifications" "r": bool,
    /// `windowsSpotlightBlockWelcomeExperience`: Boolean, not null
    windows_spotlight_block_welcome_experience "windowsSpotlightBlockWelcomeExperience" "r": bool,
    /// `windowsSpotlightBlockWindowsTips`: Boolean, not null
    windows_spotlight_block_windows_tips "windowsSpotlightBlockWindowsTips" "r": bool,
    /// `windowsSpotlightBlocked`: Boolean, not null
    windows_spotlight_blocked "windowsSpotlightBlocked" "r": bool,
    /// `windowsSpotlightConfigureOnLockScreen`: windowsSpotlightEnablementSettings, not null
    windows_spotlight_configure_on_lock_screen "windowsSpotlightConfigureOnLockScreen" "r": mg::Open<super::WindowsSpotlightEnablementSettings>,
    /// `windowsStoreBlockAutoUpdate`: Boolean, not null
    windows_store_block_auto_update "windowsStoreBlockAutoUpdate" "r": bool,
    /// `windowsStoreBlocked`: Boolean, not null
    windows_store_blocked "windowsStoreBlocked" "r": bool,
    /// `windowsStoreEnablePrivateStoreOnly`: Boolean, not null
    windows_store_enable_private_store_only "windowsStoreEnablePrivateStoreOnly" "r": bool,
    /// `wirelessDisplayBlockProjectionToThisDevice`: Boolean, not null
    wireless_display_block_projection_to_this_device "wirelessDisplayBlockProjectionToThisDevice" "r": bool,
    /// `wirelessDisplayBlockUserInputFromReceiver`: Boolean, not null
    wireless_display_block_user_input_from_receiver "wirelessDisplayBlockUserInputFromReceiver" "r": bool,
    /// `wirelessDisplayRequirePinForPairing`: Boolean, not null
    wireless_display_require_pin_for_pairing "wirelessDisplayRequirePinForPairing" "r": bool,
}

mg::derived_from! { Windows10GeneralConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10GeneralConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10GeneralConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `privacyAccessControls`: many `windowsPrivacyDataAccessControlItem`, contained
    pub const PRIVACY_ACCESS_CONTROLS: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::WindowsPrivacyDataAccessControlItem>,
    > = mg::Nav::new("privacyAccessControls");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10GeneralConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10GeneralConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
