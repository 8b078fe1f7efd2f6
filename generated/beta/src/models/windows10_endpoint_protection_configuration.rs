// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windows10EndpointProtectionConfiguration`][reference], derived
/// from [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`Windows10EndpointProtectionConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_endpoint_protection_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`Windows10EndpointProtectionConfigurationCollection`]: crate::requests::windows10_endpoint_protection_configuration::Windows10EndpointProtectionConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10endpointprotectionconfiguration?view=graph-rest-beta
pub struct Windows10EndpointProtectionConfiguration {
    /// `appLockerApplicationControl`. Never null.
    pub app_locker_application_control: mg::Field<
        mg::Open<super::AppLockerApplicationControlType>,
    >,
    /// `applicationGuardAllowCameraMicrophoneRedirection`.
    pub application_guard_allow_camera_microphone_redirection: mg::Field<bool>,
    /// `applicationGuardAllowFileSaveOnHost`. Never null.
    pub application_guard_allow_file_save_on_host: mg::Field<bool>,
    /// `applicationGuardAllowPersistence`. Never null.
    pub application_guard_allow_persistence: mg::Field<bool>,
    /// `applicationGuardAllowPrintToLocalPrinters`. Never null.
    pub application_guard_allow_print_to_local_printers: mg::Field<bool>,
    /// `applicationGuardAllowPrintToNetworkPrinters`. Never null.
    pub application_guard_allow_print_to_network_printers: mg::Field<bool>,
    /// `applicationGuardAllowPrintToPDF`. Never null.
    pub application_guard_allow_print_to_pdf: mg::Field<bool>,
    /// `applicationGuardAllowPrintToXPS`. Never null.
    pub application_guard_allow_print_to_xps: mg::Field<bool>,
    /// `applicationGuardAllowVirtualGPU`. Never null.
    pub application_guard_allow_virtual_gpu: mg::Field<bool>,
    /// `applicationGuardBlockClipboardSharing`. Never null.
    pub application_guard_block_clipboard_sharing: mg::Field<
        mg::Open<super::ApplicationGuardBlockClipboardSharingType>,
    >,
    /// `applicationGuardBlockFileTransfer`. Never null.
    pub application_guard_block_file_transfer: mg::Field<
        mg::Open<super::ApplicationGuardBlockFileTransferType>,
    >,
    /// `applicationGuardBlockNonEnterpriseContent`. Never null.
    pub application_guard_block_non_enterprise_content: mg::Field<bool>,
    /// `applicationGuardCertificateThumbprints`.
    pub application_guard_certificate_thumbprints: mg::Field<Vec<String>>,
    /// `applicationGuardEnabled`. Never null.
    pub application_guard_enabled: mg::Field<bool>,
    /// `applicationGuardEnabledOptions`. Never null.
    pub application_guard_enabled_options: mg::Field<
        mg::Open<super::ApplicationGuardEnabledOptions>,
    >,
    /// `applicationGuardForceAuditing`. Never null.
    pub application_guard_force_auditing: mg::Field<bool>,
    /// `bitLockerAllowStandardUserEncryption`. Never null.
    pub bit_locker_allow_standard_user_encryption: mg::Field<bool>,
    /// `bitLockerDisableWarningForOtherDiskEncryption`. Never null.
    pub bit_locker_disable_warning_for_other_disk_encryption: mg::Field<bool>,
    /// `bitLockerEnableStorageCardEncryptionOnMobile`. Never null.
    pub bit_locker_enable_storage_card_encryption_on_mobile: mg::Field<bool>,
    /// `bitLockerEncryptDevice`. Never null.
    pub bit_locker_encrypt_device: mg::Field<bool>,
    /// `bitLockerFixedDrivePolicy`.
    pub bit_locker_fixed_drive_policy: mg::Field<
        mg::Boxed<super::BitLockerFixedDrivePolicy>,
    >,
    /// `bitLockerRecoveryPasswordRotation`. Never null.
    pub bit_locker_recovery_password_rotation: mg::Field<
        mg::Open<super::BitLockerRecoveryPasswordRotationType>,
    >,
    /// `bitLockerRemovableDrivePolicy`.
    pub bit_locker_removable_drive_policy: mg::Field<
        mg::Boxed<super::BitLockerRemovableDrivePolicy>,
    >,
    /// `bitLockerSystemDrivePolicy`.
    pub bit_locker_system_drive_policy: mg::Field<
        mg::Boxed<super::BitLockerSystemDrivePolicy>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defenderAdditionalGuardedFolders`.
    pub defender_additional_guarded_folders: mg::Field<Vec<String>>,
    /// `defenderAdobeReaderLaunchChildProcess`. Never null.
    pub defender_adobe_reader_launch_child_process: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderAdvancedRansomewareProtectionType`. Never null.
    pub defender_advanced_ransomeware_protection_type: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderAllowBehaviorMonitoring`.
    pub defender_allow_behavior_monitoring: mg::Field<bool>,
    /// `defenderAllowCloudProtection`.
    pub defender_allow_cloud_protection: mg::Field<bool>,
    /// `defenderAllowEndUserAccess`.
    pub defender_allow_end_user_access: mg::Field<bool>,
    /// `defenderAllowIntrusionPreventionSystem`.
    pub defender_allow_intrusion_prevention_system: mg::Field<bool>,
    /// `defenderAllowOnAccessProtection`.
    pub defender_allow_on_access_protection: mg::Field<bool>,
    /// `defenderAllowRealTimeMonitoring`.
    pub defender_allow_real_time_monitoring: mg::Field<bool>,
    /// `defenderAllowScanArchiveFiles`.
    pub defender_allow_scan_archive_files: mg::Field<bool>,
    /// `defenderAllowScanDownloads`.
    pub defender_allow_scan_downloads: mg::Field<bool>,
    /// `defenderAllowScanNetworkFiles`.
    pub defender_allow_scan_network_files: mg::Field<bool>,
    /// `defenderAllowScanRemovableDrivesDuringFullScan`.
    pub defender_allow_scan_removable_drives_during_full_scan: mg::Field<bool>,
    /// `defenderAllowScanScriptsLoadedInInternetExplorer`.
    pub defender_allow_scan_scripts_loaded_in_internet_explorer: mg::Field<bool>,
    /// `defenderAttackSurfaceReductionExcludedPaths`.
    pub defender_attack_surface_reduction_excluded_paths: mg::Field<Vec<String>>,
    /// `defenderBlockEndUserAccess`.
    pub defender_block_end_user_access: mg::Field<bool>,
    /// `defenderBlockPersistenceThroughWmiType`. Never null.
    pub defender_block_persistence_through_wmi_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderCheckForSignaturesBeforeRunningScan`.
    pub defender_check_for_signatures_before_running_scan: mg::Field<bool>,
    /// `defenderCloudBlockLevel`.
    pub defender_cloud_block_level: mg::Field<
        mg::Open<super::DefenderCloudBlockLevelType>,
    >,
    /// `defenderCloudExtendedTimeoutInSeconds`.
    pub defender_cloud_extended_timeout_in_seconds: mg::Field<i32>,
    /// `defenderDaysBeforeDeletingQuarantinedMalware`.
    pub defender_days_before_deleting_quarantined_malware: mg::Field<i32>,
    /// `defenderDetectedMalwareActions`.
    pub defender_detected_malware_actions: mg::Field<
        mg::Boxed<super::DefenderDetectedMalwareActions>,
    >,
    /// `defenderDisableBehaviorMonitoring`.
    pub defender_disable_behavior_monitoring: mg::Field<bool>,
    /// `defenderDisableCatchupFullScan`.
    pub defender_disable_catchup_full_scan: mg::Field<bool>,
    /// `defenderDisableCatchupQuickScan`.
    pub defender_disable_catchup_quick_scan: mg::Field<bool>,
    /// `defenderDisableCloudProtection`.
    pub defender_disable_cloud_protection: mg::Field<bool>,
    /// `defenderDisableIntrusionPreventionSystem`.
    pub defender_disable_intrusion_prevention_system: mg::Field<bool>,
    /// `defenderDisableOnAccessProtection`.
    pub defender_disable_on_access_protection: mg::Field<bool>,
    /// `defenderDisableRealTimeMonitoring`.
    pub defender_disable_real_time_monitoring: mg::Field<bool>,
    /// `defenderDisableScanArchiveFiles`.
    pub defender_disable_scan_archive_files: mg::Field<bool>,
    /// `defenderDisableScanDownloads`.
    pub defender_disable_scan_downloads: mg::Field<bool>,
    /// `defenderDisableScanNetworkFiles`.
    pub defender_disable_scan_network_files: mg::Field<bool>,
    /// `defenderDisableScanRemovableDrivesDuringFullScan`.
    pub defender_disable_scan_removable_drives_during_full_scan: mg::Field<bool>,
    /// `defenderDisableScanScriptsLoadedInInternetExplorer`.
    pub defender_disable_scan_scripts_loaded_in_internet_explorer: mg::Field<bool>,
    /// `defenderEmailContentExecution`. Never null.
    pub defender_email_content_execution: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderEmailContentExecutionType`. Never null.
    pub defender_email_content_execution_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderEnableLowCpuPriority`.
    pub defender_enable_low_cpu_priority: mg::Field<bool>,
    /// `defenderEnableScanIncomingMail`.
    pub defender_enable_scan_incoming_mail: mg::Field<bool>,
    /// `defenderEnableScanMappedNetworkDrivesDuringFullScan`.
    pub defender_enable_scan_mapped_network_drives_during_full_scan: mg::Field<bool>,
    /// `defenderExploitProtectionXml`.
    pub defender_exploit_protection_xml: mg::Field<mg::Binary>,
    /// `defenderExploitProtectionXmlFileName`.
    pub defender_exploit_protection_xml_file_name: mg::Field<String>,
    /// `defenderFileExtensionsToExclude`.
    pub defender_file_extensions_to_exclude: mg::Field<Vec<String>>,
    /// `defenderFilesAndFoldersToExclude`.
    pub defender_files_and_folders_to_exclude: mg::Field<Vec<String>>,
    /// `defenderGuardMyFoldersType`. Never null.
    pub defender_guard_my_folders_type: mg::Field<mg::Open<super::FolderProtectionType>>,
    /// `defenderGuardedFoldersAllowedAppPaths`.
    pub defender_guarded_folders_allowed_app_paths: mg::Field<Vec<String>>,
    /// `defenderNetworkProtectionType`. Never null.
    pub defender_network_protection_type: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeAppsExecutableContentCreationOrLaunch`. Never null.
    pub defender_office_apps_executable_content_creation_or_launch: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeAppsExecutableContentCreationOrLaunchType`. Never null.
    pub defender_office_apps_executable_content_creation_or_launch_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderOfficeAppsLaunchChildProcess`. Never null.
    pub defender_office_apps_launch_child_process: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeAppsLaunchChildProcessType`. Never null.
    pub defender_office_apps_launch_child_process_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderOfficeAppsOtherProcessInjection`. Never null.
    pub defender_office_apps_other_process_injection: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeAppsOtherProcessInjectionType`. Never null.
    pub defender_office_apps_other_process_injection_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderOfficeCommunicationAppsLaunchChildProcess`. Never null.
    pub defender_office_communication_apps_launch_child_process: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeMacroCodeAllowWin32Imports`. Never null.
    pub defender_office_macro_code_allow_win32_imports: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderOfficeMacroCodeAllowWin32ImportsType`. Never null.
    pub defender_office_macro_code_allow_win32_imports_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderPotentiallyUnwantedAppAction`.
    pub defender_potentially_unwanted_app_action: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderPreventCredentialStealingType`. Never null.
    pub defender_prevent_credential_stealing_type: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderProcessCreation`. Never null.
    pub defender_process_creation: mg::Field<mg::Open<super::DefenderProtectionType>>,
    /// `defenderProcessCreationType`. Never null.
    pub defender_process_creation_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderProcessesToExclude`.
    pub defender_processes_to_exclude: mg::Field<Vec<String>>,
    /// `defenderScanDirection`.
    pub defender_scan_direction: mg::Field<
        mg::Open<super::DefenderRealtimeScanDirection>,
    >,
    /// `defenderScanMaxCpuPercentage`.
    pub defender_scan_max_cpu_percentage: mg::Field<i32>,
    /// `defenderScanType`.
    pub defender_scan_type: mg::Field<mg::Open<super::DefenderScanType>>,
    /// `defenderScheduledQuickScanTime`.
    pub defender_scheduled_quick_scan_time: mg::Field<mg::TimeOfDay>,
    /// `defenderScheduledScanDay`.
    pub defender_scheduled_scan_day: mg::Field<mg::Open<super::WeeklySchedule>>,
    /// `defenderScheduledScanTime`.
    pub defender_scheduled_scan_time: mg::Field<mg::TimeOfDay>,
    /// `defenderScriptDownloadedPayloadExecution`. Never null.
    pub defender_script_downloaded_payload_execution: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderScriptDownloadedPayloadExecutionType`. Never null.
    pub defender_script_downloaded_payload_execution_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderScriptObfuscatedMacroCode`. Never null.
    pub defender_script_obfuscated_macro_code: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderScriptObfuscatedMacroCodeType`. Never null.
    pub defender_script_obfuscated_macro_code_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderSecurityCenterBlockExploitProtectionOverride`. Never null.
    pub defender_security_center_block_exploit_protection_override: mg::Field<bool>,
    /// `defenderSecurityCenterDisableAccountUI`.
    pub defender_security_center_disable_account_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableAppBrowserUI`.
    pub defender_security_center_disable_app_browser_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableClearTpmUI`.
    pub defender_security_center_disable_clear_tpm_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableFamilyUI`.
    pub defender_security_center_disable_family_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableHardwareUI`.
    pub defender_security_center_disable_hardware_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableHealthUI`.
    pub defender_security_center_disable_health_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableNetworkUI`.
    pub defender_security_center_disable_network_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableNotificationAreaUI`.
    pub defender_security_center_disable_notification_area_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableRansomwareUI`.
    pub defender_security_center_disable_ransomware_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableSecureBootUI`.
    pub defender_security_center_disable_secure_boot_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableTroubleshootingUI`.
    pub defender_security_center_disable_troubleshooting_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableVirusUI`.
    pub defender_security_center_disable_virus_ui: mg::Field<bool>,
    /// `defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`.
    pub defender_security_center_disable_vulnerable_tpm_firmware_update_ui: mg::Field<
        bool,
    >,
    /// `defenderSecurityCenterHelpEmail`.
    pub defender_security_center_help_email: mg::Field<String>,
    /// `defenderSecurityCenterHelpPhone`.
    pub defender_security_center_help_phone: mg::Field<String>,
    /// `defenderSecurityCenterHelpURL`.
    pub defender_security_center_help_url: mg::Field<String>,
    /// `defenderSecurityCenterITContactDisplay`. Never null.
    pub defender_security_center_it_contact_display: mg::Field<
        mg::Open<super::DefenderSecurityCenterItContactDisplayType>,
    >,
    /// `defenderSecurityCenterNotificationsFromApp`. Never null.
    pub defender_security_center_notifications_from_app: mg::Field<
        mg::Open<super::DefenderSecurityCenterNotificationsFromAppType>,
    >,
    /// `defenderSecurityCenterOrganizationDisplayName`.
    pub defender_security_center_organization_display_name: mg::Field<String>,
    /// `defenderSignatureUpdateIntervalInHours`.
    pub defender_signature_update_interval_in_hours: mg::Field<i32>,
    /// `defenderSubmitSamplesConsentType`.
    pub defender_submit_samples_consent_type: mg::Field<
        mg::Open<super::DefenderSubmitSamplesConsentType>,
    >,
    /// `defenderUntrustedExecutable`. Never null.
    pub defender_untrusted_executable: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderUntrustedExecutableType`. Never null.
    pub defender_untrusted_executable_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `defenderUntrustedUSBProcess`. Never null.
    pub defender_untrusted_usb_process: mg::Field<
        mg::Open<super::DefenderProtectionType>,
    >,
    /// `defenderUntrustedUSBProcessType`. Never null.
    pub defender_untrusted_usb_process_type: mg::Field<
        mg::Open<super::DefenderAttackSurfaceType>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceGuardEnableSecureBootWithDMA`. Never null.
    pub device_guard_enable_secure_boot_with_dma: mg::Field<bool>,
    /// `deviceGuardEnableVirtualizationBasedSecurity`. Never null.
    pub device_guard_enable_virtualization_based_security: mg::Field<bool>,
    /// `deviceGuardLaunchSystemGuard`. Never null.
    pub device_guard_launch_system_guard: mg::Field<mg::Open<super::Enablement>>,
    /// `deviceGuardLocalSystemAuthorityCredentialGuardSettings`. Never null.
    pub device_guard_local_system_authority_credential_guard_settings: mg::Field<
        mg::Open<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>,
    >,
    /// `deviceGuardSecureBootWithDMA`. Never null.
    pub device_guard_secure_boot_with_dma: mg::Field<
        mg::Open<super::SecureBootWithDmaType>,
    >,
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
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `dmaGuardDeviceEnumerationPolicy`. Never null.
    pub dma_guard_device_enumeration_policy: mg::Field<
        mg::Open<super::DmaGuardDeviceEnumerationPolicyType>,
    >,
    /// `firewallBlockStatefulFTP`.
    pub firewall_block_stateful_ftp: mg::Field<bool>,
    /// `firewallCertificateRevocationListCheckMethod`. Never null.
    pub firewall_certificate_revocation_list_check_method: mg::Field<
        mg::Open<super::FirewallCertificateRevocationListCheckMethodType>,
    >,
    /// `firewallIPSecExemptionsAllowDHCP`. Never null.
    pub firewall_ip_sec_exemptions_allow_dhcp: mg::Field<bool>,
    /// `firewallIPSecExemptionsAllowICMP`. Never null.
    pub firewall_ip_sec_exemptions_allow_icmp: mg::Field<bool>,
    /// `firewallIPSecExemptionsAllowNeighborDiscovery`. Never null.
    pub firewall_ip_sec_exemptions_allow_neighbor_discovery: mg::Field<bool>,
    /// `firewallIPSecExemptionsAllowRouterDiscovery`. Never null.
    pub firewall_ip_sec_exemptions_allow_router_discovery: mg::Field<bool>,
    /// `firewallIPSecExemptionsNone`. Never null.
    pub firewall_ip_sec_exemptions_none: mg::Field<bool>,
    /// `firewallIdleTimeoutForSecurityAssociationInSeconds`.
    pub firewall_idle_timeout_for_security_association_in_seconds: mg::Field<i32>,
    /// `firewallMergeKeyingModuleSettings`.
    pub firewall_merge_keying_module_settings: mg::Field<bool>,
    /// `firewallPacketQueueingMethod`. Never null.
    pub firewall_packet_queueing_method: mg::Field<
        mg::Open<super::FirewallPacketQueueingMethodType>,
    >,
    /// `firewallPreSharedKeyEncodingMethod`. Never null.
    pub firewall_pre_shared_key_encoding_method: mg::Field<
        mg::Open<super::FirewallPreSharedKeyEncodingMethodType>,
    >,
    /// `firewallProfileDomain`.
    pub firewall_profile_domain: mg::Field<
        mg::Boxed<super::WindowsFirewallNetworkProfile>,
    >,
    /// `firewallProfilePrivate`.
    pub firewall_profile_private: mg::Field<
        mg::Boxed<super::WindowsFirewallNetworkProfile>,
    >,
    /// `firewallProfilePublic`.
    pub firewall_profile_public: mg::Field<
        mg::Boxed<super::WindowsFirewallNetworkProfile>,
    >,
    /// `firewallRules`.
    pub firewall_rules: mg::Field<Vec<super::WindowsFirewallRule>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lanManagerAuthenticationLevel`. Never null.
    pub lan_manager_authentication_level: mg::Field<
        mg::Open<super::LanManagerAuthenticationLevel>,
    >,
    /// `lanManagerWorkstationDisableInsecureGuestLogons`. Never null.
    pub lan_manager_workstation_disable_insecure_guest_logons: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localSecurityOptionsAdministratorAccountName`.
    pub local_security_options_administrator_account_name: mg::Field<String>,
    /// `localSecurityOptionsAdministratorElevationPromptBehavior`. Never null.
    pub local_security_options_administrator_elevation_prompt_behavior: mg::Field<
        mg::Open<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>,
    >,
    /// `localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`. Never null.
    pub local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsAllowPKU2UAuthenticationRequests`. Never null.
    pub local_security_options_allow_pku2u_authentication_requests: mg::Field<bool>,
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`.
    pub local_security_options_allow_remote_calls_to_security_accounts_manager: mg::Field<
        String,
    >,
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`. Never null.
    pub local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`. Never null.
    pub local_security_options_allow_system_to_be_shut_down_without_having_to_log_on: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsAllowUIAccessApplicationElevation`. Never null.
    pub local_security_options_allow_ui_access_application_elevation: mg::Field<bool>,
    /// `localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`. Never null.
    pub local_security_options_allow_ui_access_applications_for_secure_locations: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsAllowUndockWithoutHavingToLogon`. Never null.
    pub local_security_options_allow_undock_without_having_to_logon: mg::Field<bool>,
    /// `localSecurityOptionsBlockMicrosoftAccounts`. Never null.
    pub local_security_options_block_microsoft_accounts: mg::Field<bool>,
    /// `localSecurityOptionsBlockRemoteLogonWithBlankPassword`. Never null.
    pub local_security_options_block_remote_logon_with_blank_password: mg::Field<bool>,
    /// `localSecurityOptionsBlockRemoteOpticalDriveAccess`. Never null.
    pub local_security_options_block_remote_optical_drive_access: mg::Field<bool>,
    /// `localSecurityOptionsBlockUsersInstallingPrinterDrivers`. Never null.
    pub local_security_options_block_users_installing_printer_drivers: mg::Field<bool>,
    /// `localSecurityOptionsClearVirtualMemoryPageFile`. Never null.
    pub local_security_options_clear_virtual_memory_page_file: mg::Field<bool>,
    /// `localSecurityOptionsClientDigitallySignCommunicationsAlways`. Never null.
    pub local_security_options_client_digitally_sign_communications_always: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`. Never null.
    pub local_security_options_client_send_unencrypted_password_to_third_party_smb_servers: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`. Never null.
    pub local_security_options_detect_application_installations_and_prompt_for_elevation: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDisableAdministratorAccount`. Never null.
    pub local_security_options_disable_administrator_account: mg::Field<bool>,
    /// `localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`. Never null.
    pub local_security_options_disable_client_digitally_sign_communications_if_server_agrees: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDisableGuestAccount`. Never null.
    pub local_security_options_disable_guest_account: mg::Field<bool>,
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`. Never null.
    pub local_security_options_disable_server_digitally_sign_communications_always: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`. Never null.
    pub local_security_options_disable_server_digitally_sign_communications_if_client_agrees: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`. Never null.
    pub local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsDoNotRequireCtrlAltDel`. Never null.
    pub local_security_options_do_not_require_ctrl_alt_del: mg::Field<bool>,
    /// `localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`. Never null.
    pub local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`. Never null.
    pub local_security_options_format_and_eject_of_removable_media_allowed_user: mg::Field<
        mg::Open<
            super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType,
        >,
    >,
    /// `localSecurityOptionsGuestAccountName`.
    pub local_security_options_guest_account_name: mg::Field<String>,
    /// `localSecurityOptionsHideLastSignedInUser`. Never null.
    pub local_security_options_hide_last_signed_in_user: mg::Field<bool>,
    /// `localSecurityOptionsHideUsernameAtSignIn`. Never null.
    pub local_security_options_hide_username_at_sign_in: mg::Field<bool>,
    /// `localSecurityOptionsInformationDisplayedOnLockScreen`. Never null.
    pub local_security_options_information_displayed_on_lock_screen: mg::Field<
        mg::Open<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>,
    >,
    /// `localSecurityOptionsInformationShownOnLockScreen`. Never null.
    pub local_security_options_information_shown_on_lock_screen: mg::Field<
        mg::Open<super::LocalSecurityOptionsInformationShownOnLockScreenType>,
    >,
    /// `localSecurityOptionsLogOnMessageText`.
    pub local_security_options_log_on_message_text: mg::Field<String>,
    /// `localSecurityOptionsLogOnMessageTitle`.
    pub local_security_options_log_on_message_title: mg::Field<String>,
    /// `localSecurityOptionsMachineInactivityLimit`.
    pub local_security_options_machine_inactivity_limit: mg::Field<i32>,
    /// `localSecurityOptionsMachineInactivityLimitInMinutes`.
    pub local_security_options_machine_inactivity_limit_in_minutes: mg::Field<i32>,
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`. Never null.
    pub local_security_options_minimum_session_security_for_ntlm_ssp_based_clients: mg::Field<
        mg::Open<super::LocalSecurityOptionsMinimumSessionSecurity>,
    >,
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`. Never null.
    pub local_security_options_minimum_session_security_for_ntlm_ssp_based_servers: mg::Field<
        mg::Open<super::LocalSecurityOptionsMinimumSessionSecurity>,
    >,
    /// `localSecurityOptionsOnlyElevateSignedExecutables`. Never null.
    pub local_security_options_only_elevate_signed_executables: mg::Field<bool>,
    /// `localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`. Never null.
    pub local_security_options_restrict_anonymous_access_to_named_pipes_and_shares: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsSmartCardRemovalBehavior`. Never null.
    pub local_security_options_smart_card_removal_behavior: mg::Field<
        mg::Open<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>,
    >,
    /// `localSecurityOptionsStandardUserElevationPromptBehavior`. Never null.
    pub local_security_options_standard_user_elevation_prompt_behavior: mg::Field<
        mg::Open<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>,
    >,
    /// `localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`. Never null.
    pub local_security_options_switch_to_secure_desktop_when_prompting_for_elevation: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsUseAdminApprovalMode`. Never null.
    pub local_security_options_use_admin_approval_mode: mg::Field<bool>,
    /// `localSecurityOptionsUseAdminApprovalModeForAdministrators`. Never null.
    pub local_security_options_use_admin_approval_mode_for_administrators: mg::Field<
        bool,
    >,
    /// `localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`. Never null.
    pub local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations: mg::Field<
        bool,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `smartScreenBlockOverrideForFiles`. Never null.
    pub smart_screen_block_override_for_files: mg::Field<bool>,
    /// `smartScreenEnableInShell`. Never null.
    pub smart_screen_enable_in_shell: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `userRightsAccessCredentialManagerAsTrustedCaller`.
    pub user_rights_access_credential_manager_as_trusted_caller: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsActAsPartOfTheOperatingSystem`.
    pub user_rights_act_as_part_of_the_operating_system: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsAllowAccessFromNetwork`.
    pub user_rights_allow_access_from_network: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsBackupData`.
    pub user_rights_backup_data: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsBlockAccessFromNetwork`.
    pub user_rights_block_access_from_network: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsChangeSystemTime`.
    pub user_rights_change_system_time: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsCreateGlobalObjects`.
    pub user_rights_create_global_objects: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsCreatePageFile`.
    pub user_rights_create_page_file: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsCreatePermanentSharedObjects`.
    pub user_rights_create_permanent_shared_objects: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsCreateSymbolicLinks`.
    pub user_rights_create_symbolic_links: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsCreateToken`.
    pub user_rights_create_token: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsDebugPrograms`.
    pub user_rights_debug_programs: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsDelegation`.
    pub user_rights_delegation: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsDenyLocalLogOn`.
    pub user_rights_deny_local_log_on: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsGenerateSecurityAudits`.
    pub user_rights_generate_security_audits: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsImpersonateClient`.
    pub user_rights_impersonate_client: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsIncreaseSchedulingPriority`.
    pub user_rights_increase_scheduling_priority: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsLoadUnloadDrivers`.
    pub user_rights_load_unload_drivers: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsLocalLogOn`.
    pub user_rights_local_log_on: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsLockMemory`.
    pub user_rights_lock_memory: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsManageAuditingAndSecurityLogs`.
    pub user_rights_manage_auditing_and_security_logs: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsManageVolumes`.
    pub user_rights_manage_volumes: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsModifyFirmwareEnvironment`.
    pub user_rights_modify_firmware_environment: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsModifyObjectLabels`.
    pub user_rights_modify_object_labels: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsProfileSingleProcess`.
    pub user_rights_profile_single_process: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsRemoteDesktopServicesLogOn`.
    pub user_rights_remote_desktop_services_log_on: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsRemoteShutdown`.
    pub user_rights_remote_shutdown: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsRestoreData`.
    pub user_rights_restore_data: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `userRightsTakeOwnership`.
    pub user_rights_take_ownership: mg::Field<
        mg::Boxed<super::DeviceManagementUserRightsSetting>,
    >,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `windowsDefenderTamperProtection`. Never null.
    pub windows_defender_tamper_protection: mg::Field<
        mg::Open<super::WindowsDefenderTamperProtectionOptions>,
    >,
    /// `xboxServicesAccessoryManagementServiceStartupMode`. Never null.
    pub xbox_services_accessory_management_service_startup_mode: mg::Field<
        mg::Open<super::ServiceStartType>,
    >,
    /// `xboxServicesEnableXboxGameSaveTask`. Never null.
    pub xbox_services_enable_xbox_game_save_task: mg::Field<bool>,
    /// `xboxServicesLiveAuthManagerServiceStartupMode`. Never null.
    pub xbox_services_live_auth_manager_service_startup_mode: mg::Field<
        mg::Open<super::ServiceStartType>,
    >,
    /// `xboxServicesLiveGameSaveServiceStartupMode`. Never null.
    pub xbox_services_live_game_save_service_startup_mode: mg::Field<
        mg::Open<super::ServiceStartType>,
    >,
    /// `xboxServicesLiveNetworkingServiceStartupMode`. Never null.
    pub xbox_services_live_networking_service_startup_mode: mg::Field<
        mg::Open<super::ServiceStartType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10EndpointProtectionConfiguration: "microsoft.graph.windows10EndpointProtectionConfiguration", entity, base super::DeviceConfiguration;
    app_locker_application_control: "appLockerApplicationControl" required,
    application_guard_allow_camera_microphone_redirection: "applicationGuardAllowCameraMicrophoneRedirection",
    application_guard_allow_file_save_on_host: "applicationGuardAllowFileSaveOnHost" required,
    application_guard_allow_persistence: "applicationGuardAllowPersistence" required,
    application_guard_allow_print_to_local_printers: "applicationGuardAllowPrintToLocalPrinters" required,
    application_guard_allow_print_to_network_printers: "applicationGuardAllowPrintToNetworkPrinters" required,
    application_guard_allow_print_to_pdf: "applicationGuardAllowPrintToPDF" required,
    application_guard_allow_print_to_xps: "applicationGuardAllowPrintToXPS" required,
    application_guard_allow_virtual_gpu: "applicationGuardAllowVirtualGPU" required,
    application_guard_block_clipboard_sharing: "applicationGuardBlockClipboardSharing" required,
    application_guard_block_file_transfer: "applicationGuardBlockFileTransfer" required,
    application_guard_block_non_enterprise_content: "applicationGuardBlockNonEnterpriseContent" required,
    application_guard_certificate_thumbprints: "applicationGuardCertificateThumbprints",
    application_guard_enabled: "applicationGuardEnabled" required,
    application_guard_enabled_options: "applicationGuardEnabledOptions" required,
    application_guard_force_auditing: "applicationGuardForceAuditing" required,
    bit_locker_allow_standard_user_encryption: "bitLockerAllowStandardUserEncryption" required,
    bit_locker_disable_warning_for_other_disk_encryption: "bitLockerDisableWarningForOtherDiskEncryption" required,
    bit_locker_enable_storage_card_encryption_on_mobile: "bitLockerEnableStorageCardEncryptionOnMobile" required,
    bit_locker_encrypt_device: "bitLockerEncryptDevice" required,
    bit_locker_fixed_drive_policy: "bitLockerFixedDrivePolicy",
    bit_locker_recovery_password_rotation: "bitLockerRecoveryPasswordRotation" required,
    bit_locker_removable_drive_policy: "bitLockerRemovableDrivePolicy",
    bit_locker_system_drive_policy: "bitLockerSystemDrivePolicy",
    created_date_time: "createdDateTime" required,
    defender_additional_guarded_folders: "defenderAdditionalGuardedFolders",
    defender_adobe_reader_launch_child_process: "defenderAdobeReaderLaunchChildProcess" required,
    defender_advanced_ransomeware_protection_type: "defenderAdvancedRansomewareProtectionType" required,
    defender_allow_behavior_monitoring: "defenderAllowBehaviorMonitoring",
    defender_allow_cloud_protection: "defenderAllowCloudProtection",
    defender_allow_end_user_access: "defenderAllowEndUserAccess",
    defender_allow_intrusion_prevention_system: "defenderAllowIntrusionPreventionSystem",
    defender_allow_on_access_protection: "defenderAllowOnAccessProtection",
    defender_allow_real_time_monitoring: "defenderAllowRealTimeMonitoring",
    defender_allow_scan_archive_files: "defenderAllowScanArchiveFiles",
    defender_allow_scan_downloads: "defenderAllowScanDownloads",
    defender_allow_scan_network_files: "defenderAllowScanNetworkFiles",
    defender_allow_scan_removable_drives_during_full_scan: "defenderAllowScanRemovableDrivesDuringFullScan",
    defender_allow_scan_scripts_loaded_in_internet_explorer: "defenderAllowScanScriptsLoadedInInternetExplorer",
    defender_attack_surface_reduction_excluded_paths: "defenderAttackSurfaceReductionExcludedPaths",
    defender_block_end_user_access: "defenderBlockEndUserAccess",
    defender_block_persistence_through_wmi_type: "defenderBlockPersistenceThroughWmiType" required,
    defender_check_for_signatures_before_running_scan: "defenderCheckForSignaturesBeforeRunningScan",
    defender_cloud_block_level: "defenderCloudBlockLevel",
    defender_cloud_extended_timeout_in_seconds: "defenderCloudExtendedTimeoutInSeconds",
    defender_days_before_deleting_quarantined_malware: "defenderDaysBeforeDeletingQuarantinedMalware",
    defender_detected_malware_actions: "defenderDetectedMalwareActions",
    defender_disable_behavior_monitoring: "defenderDisableBehaviorMonitoring",
    defender_disable_catchup_full_scan: "defenderDisableCatchupFullScan",
    defender_disable_catchup_quick_scan: "defenderDisableCatchupQuickScan",
    defender_disable_cloud_protection: "defenderDisableCloudProtection",
    defender_disable_intrusion_prevention_system: "defenderDisableIntrusionPreventionSystem",
    defender_disable_on_access_protection: "defenderDisableOnAccessProtection",
    defender_disable_real_time_monitoring: "defenderDisableRealTimeMonitoring",
    defender_disable_scan_archive_files: "defenderDisableScanArchiveFiles",
    defender_disable_scan_downloads: "defenderDisableScanDownloads",
    defender_disable_scan_network_files: "defenderDisableScanNetworkFiles",
    defender_disable_scan_removable_drives_during_full_scan: "defenderDisableScanRemovableDrivesDuringFullScan",
    defender_disable_scan_scripts_loaded_in_internet_explorer: "defenderDisableScanScriptsLoadedInInternetExplorer",
    defender_email_content_execution: "defenderEmailContentExecution" required,
    defender_email_content_execution_type: "defenderEmailContentExecutionType" required,
    defender_enable_low_cpu_priority: "defenderEnableLowCpuPriority",
    defender_enable_scan_incoming_mail: "defenderEnableScanIncomingMail",
    defender_enable_scan_mapped_network_drives_during_full_scan: "defenderEnableScanMappedNetworkDrivesDuringFullScan",
    defender_exploit_protection_xml: "defenderExploitProtectionXml",
    defender_exploit_protection_xml_file_name: "defenderExploitProtectionXmlFileName",
    defender_file_extensions_to_exclude: "defenderFileExtensionsToExclude",
    defender_files_and_folders_to_exclude: "defenderFilesAndFoldersToExclude",
    defender_guard_my_folders_type: "defenderGuardMyFoldersType" required,
    defender_guarded_folders_allowed_app_paths: "defenderGuardedFoldersAllowedAppPaths",
    defender_network_protection_type: "defenderNetworkProtectionType" required,
    defender_office_apps_executable_content_creation_or_launch: "defenderOfficeAppsExecutableContentCreationOrLaunch" required,
    defender_office_apps_executable_content_creation_or_launch_type: "defenderOfficeAppsExecutableContentCreationOrLaunchType" required,
    defender_office_apps_launch_child_process: "defenderOfficeAppsLaunchChildProcess" required,
    defender_office_apps_launch_child_process_type: "defenderOfficeAppsLaunchChildProcessType" required,
    defender_office_apps_other_process_injection: "defenderOfficeAppsOtherProcessInjection" required,
    defender_office_apps_other_process_injection_type: "defenderOfficeAppsOtherProcessInjectionType" required,
    defender_office_communication_apps_launch_child_process: "defenderOfficeCommunicationAppsLaunchChildProcess" required,
    defender_office_macro_code_allow_win32_imports: "defenderOfficeMacroCodeAllowWin32Imports" required,
    defender_office_macro_code_allow_win32_imports_type: "defenderOfficeMacroCodeAllowWin32ImportsType" required,
    defender_potentially_unwanted_app_action: "defenderPotentiallyUnwantedAppAction",
    defender_prevent_credential_stealing_type: "defenderPreventCredentialStealingType" required,
    defender_process_creation: "defenderProcessCreation" required,
    defender_process_creation_type: "defenderProcessCreationType" required,
    defender_processes_to_exclude: "defenderProcessesToExclude",
    defender_scan_direction: "defenderScanDirection",
    defender_scan_max_cpu_percentage: "defenderScanMaxCpuPercentage",
    defender_scan_type: "defenderScanType",
    defender_scheduled_quick_scan_time: "defenderScheduledQuickScanTime",
    defender_scheduled_scan_day: "defenderScheduledScanDay",
    defender_scheduled_scan_time: "defenderScheduledScanTime",
    defender_script_downloaded_payload_execution: "defenderScriptDownloadedPayloadExecution" required,
    defender_script_downloaded_payload_execution_type: "defenderScriptDownloadedPayloadExecutionType" required,
    defender_script_obfuscated_macro_code: "defenderScriptObfuscatedMacroCode" required,
    defender_script_obfuscated_macro_code_type: "defenderScriptObfuscatedMacroCodeType" required,
    defender_security_center_block_exploit_protection_override: "defenderSecurityCenterBlockExploitProtectionOverride" required,
    defender_security_center_disable_account_ui: "defenderSecurityCenterDisableAccountUI",
    defender_security_center_disable_app_browser_ui: "defenderSecurityCenterDisableAppBrowserUI",
    defender_security_center_disable_clear_tpm_ui: "defenderSecurityCenterDisableClearTpmUI",
    defender_security_center_disable_family_ui: "defenderSecurityCenterDisableFamilyUI",
    defender_security_center_disable_hardware_ui: "defenderSecurityCenterDisableHardwareUI",
    defender_security_center_disable_health_ui: "defenderSecurityCenterDisableHealthUI",
    defender_security_center_disable_network_ui: "defenderSecurityCenterDisableNetworkUI",
    defender_security_center_disable_notification_area_ui: "defenderSecurityCenterDisableNotificationAreaUI",
    defender_security_center_disable_ransomware_ui: "defenderSecurityCenterDisableRansomwareUI",
    defender_security_center_disable_secure_boot_ui: "defenderSecurityCenterDisableSecureBootUI",
    defender_security_center_disable_troubleshooting_ui: "defenderSecurityCenterDisableTroubleshootingUI",
    defender_security_center_disable_virus_ui: "defenderSecurityCenterDisableVirusUI",
    defender_security_center_disable_vulnerable_tpm_firmware_update_ui: "defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI",
    defender_security_center_help_email: "defenderSecurityCenterHelpEmail",
    defender_security_center_help_phone: "defenderSecurityCenterHelpPhone",
    defender_security_center_help_url: "defenderSecurityCenterHelpURL",
    defender_security_center_it_contact_display: "defenderSecurityCenterITContactDisplay" required,
    defender_security_center_notifications_from_app: "defenderSecurityCenterNotificationsFromApp" required,
    defender_security_center_organization_display_name: "defenderSecurityCenterOrganizationDisplayName",
    defender_signature_update_interval_in_hours: "defenderSignatureUpdateIntervalInHours",
    defender_submit_samples_consent_type: "defenderSubmitSamplesConsentType",
    defender_untrusted_executable: "defenderUntrustedExecutable" required,
    defender_untrusted_executable_type: "defenderUntrustedExecutableType" required,
    defender_untrusted_usb_process: "defenderUntrustedUSBProcess" required,
    defender_untrusted_usb_process_type: "defenderUntrustedUSBProcessType" required,
    description: "description",
    device_guard_enable_secure_boot_with_dma: "deviceGuardEnableSecureBootWithDMA" required,
    device_guard_enable_virtualization_based_security: "deviceGuardEnableVirtualizationBasedSecurity" required,
    device_guard_launch_system_guard: "deviceGuardLaunchSystemGuard" required,
    device_guard_local_system_authority_credential_guard_settings: "deviceGuardLocalSystemAuthorityCredentialGuardSettings" required,
    device_guard_secure_boot_with_dma: "deviceGuardSecureBootWithDMA" required,
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    dma_guard_device_enumeration_policy: "dmaGuardDeviceEnumerationPolicy" required,
    firewall_block_stateful_ftp: "firewallBlockStatefulFTP",
    firewall_certificate_revocation_list_check_method: "firewallCertificateRevocationListCheckMethod" required,
    firewall_ip_sec_exemptions_allow_dhcp: "firewallIPSecExemptionsAllowDHCP" required,
    firewall_ip_sec_exemptions_allow_icmp: "firewallIPSecExemptionsAllowICMP" required,
    firewall_ip_sec_exemptions_allow_neighbor_discovery: "firewallIPSecExemptionsAllowNeighborDiscovery" required,
    firewall_ip_sec_exemptions_allow_router_discovery: "firewallIPSecExemptionsAllowRouterDiscovery" required,
    firewall_ip_sec_exemptions_none: "firewallIPSecExemptionsNone" required,
    firewall_idle_timeout_for_security_association_in_seconds: "firewallIdleTimeoutForSecurityAssociationInSeconds",
    firewall_merge_keying_module_settings: "firewallMergeKeyingModuleSettings",
    firewall_packet_queueing_method: "firewallPacketQueueingMethod" required,
    firewall_pre_shared_key_encoding_method: "firewallPreSharedKeyEncodingMethod" required,
    firewall_profile_domain: "firewallProfileDomain",
    firewall_profile_private: "firewallProfilePrivate",
    firewall_profile_public: "firewallProfilePublic",
    firewall_rules: "firewallRules",
    id: "id" key required,
    lan_manager_authentication_level: "lanManagerAuthenticationLevel" required,
    lan_manager_workstation_disable_insecure_guest_logons: "lanManagerWorkstationDisableInsecureGuestLogons" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    local_security_options_administrator_account_name: "localSecurityOptionsAdministratorAccountName",
    local_security_options_administrator_elevation_prompt_behavior: "localSecurityOptionsAdministratorElevationPromptBehavior" required,
    local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares: "localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares" required,
    local_security_options_allow_pku2u_authentication_requests: "localSecurityOptionsAllowPKU2UAuthenticationRequests" required,
    local_security_options_allow_remote_calls_to_security_accounts_manager: "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager",
    local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool: "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool" required,
    local_security_options_allow_system_to_be_shut_down_without_having_to_log_on: "localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn" required,
    local_security_options_allow_ui_access_application_elevation: "localSecurityOptionsAllowUIAccessApplicationElevation" required,
    local_security_options_allow_ui_access_applications_for_secure_locations: "localSecurityOptionsAllowUIAccessApplicationsForSecureLocations" required,
    local_security_options_allow_undock_without_having_to_logon: "localSecurityOptionsAllowUndockWithoutHavingToLogon" required,
    local_security_options_block_microsoft_accounts: "localSecurityOptionsBlockMicrosoftAccounts" required,
    local_security_options_block_remote_logon_with_blank_password: "localSecurityOptionsBlockRemoteLogonWithBlankPassword" required,
    local_security_options_block_remote_optical_drive_access: "localSecurityOptionsBlockRemoteOpticalDriveAccess" required,
    local_security_options_block_users_installing_printer_drivers: "localSecurityOptionsBlockUsersInstallingPrinterDrivers" required,
    local_security_options_clear_virtual_memory_page_file: "localSecurityOptionsClearVirtualMemoryPageFile" required,
    local_security_options_client_digitally_sign_communications_always: "localSecurityOptionsClientDigitallySignCommunicationsAlways" required,
    local_security_options_client_send_unencrypted_password_to_third_party_smb_servers: "localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers" required,
    local_security_options_detect_application_installations_and_prompt_for_elevation: "localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation" required,
    local_security_options_disable_administrator_account: "localSecurityOptionsDisableAdministratorAccount" required,
    local_security_options_disable_client_digitally_sign_communications_if_server_agrees: "localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees" required,
    local_security_options_disable_guest_account: "localSecurityOptionsDisableGuestAccount" required,
    local_security_options_disable_server_digitally_sign_communications_always: "localSecurityOptionsDisableServerDigitallySignCommunicationsAlways" required,
    local_security_options_disable_server_digitally_sign_communications_if_client_agrees: "localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees" required,
    local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts: "localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts" required,
    local_security_options_do_not_require_ctrl_alt_del: "localSecurityOptionsDoNotRequireCtrlAltDel" required,
    local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change: "localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange" required,
    local_security_options_format_and_eject_of_removable_media_allowed_user: "localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser" required,
    local_security_options_guest_account_name: "localSecurityOptionsGuestAccountName",
    local_security_options_hide_last_signed_in_user: "localSecurityOptionsHideLastSignedInUser" required,
    local_security_options_hide_username_at_sign_in: "localSecurityOptionsHideUsernameAtSignIn" required,
    local_security_options_information_displayed_on_lock_screen: "localSecurityOptionsInformationDisplayedOnLockScreen" required,
    local_security_options_information_shown_on_lock_screen: "localSecurityOptionsInformationShownOnLockScreen" required,
    local_security_options_log_on_message_text: "localSecurityOptionsLogOnMessageText",
    local_security_options_log_on_message_title: "localSecurityOptionsLogOnMessageTitle",
    local_security_options_machine_inactivity_limit: "localSecurityOptionsMachineInactivityLimit",
    local_security_options_machine_inactivity_limit_in_minutes: "localSecurityOptionsMachineInactivityLimitInMinutes",
    local_security_options_minimum_session_security_for_ntlm_ssp_based_clients: "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients" required,
    local_security_options_minimum_session_security_for_ntlm_ssp_based_servers: "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers" required,
    local_security_options_only_elevate_signed_executables: "localSecurityOptionsOnlyElevateSignedExecutables" required,
    local_security_options_restrict_anonymous_access_to_named_pipes_and_shares: "localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares" required,
    local_security_options_smart_card_removal_behavior: "localSecurityOptionsSmartCardRemovalBehavior" required,
    local_security_options_standard_user_elevation_prompt_behavior: "localSecurityOptionsStandardUserElevationPromptBehavior" required,
    local_security_options_switch_to_secure_desktop_when_prompting_for_elevation: "localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation" required,
    local_security_options_use_admin_approval_mode: "localSecurityOptionsUseAdminApprovalMode" required,
    local_security_options_use_admin_approval_mode_for_administrators: "localSecurityOptionsUseAdminApprovalModeForAdministrators" required,
    local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations: "localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations" required,
    role_scope_tag_ids: "roleScopeTagIds",
    smart_screen_block_override_for_files: "smartScreenBlockOverrideForFiles" required,
    smart_screen_enable_in_shell: "smartScreenEnableInShell" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    user_rights_access_credential_manager_as_trusted_caller: "userRightsAccessCredentialManagerAsTrustedCaller",
    user_rights_act_as_part_of_the_operating_system: "userRightsActAsPartOfTheOperatingSystem",
    user_rights_allow_access_from_network: "userRightsAllowAccessFromNetwork",
    user_rights_backup_data: "userRightsBackupData",
    user_rights_block_access_from_network: "userRightsBlockAccessFromNetwork",
    user_rights_change_system_time: "userRightsChangeSystemTime",
    user_rights_create_global_objects: "userRightsCreateGlobalObjects",
    user_rights_create_page_file: "userRightsCreatePageFile",
    user_rights_create_permanent_shared_objects: "userRightsCreatePermanentSharedObjects",
    user_rights_create_symbolic_links: "userRightsCreateSymbolicLinks",
    user_rights_create_token: "userRightsCreateToken",
    user_rights_debug_programs: "userRightsDebugPrograms",
    user_rights_delegation: "userRightsDelegation",
    user_rights_deny_local_log_on: "userRightsDenyLocalLogOn",
    user_rights_generate_security_audits: "userRightsGenerateSecurityAudits",
    user_rights_impersonate_client: "userRightsImpersonateClient",
    user_rights_increase_scheduling_priority: "userRightsIncreaseSchedulingPriority",
    user_rights_load_unload_drivers: "userRightsLoadUnloadDrivers",
    user_rights_local_log_on: "userRightsLocalLogOn",
    user_rights_lock_memory: "userRightsLockMemory",
    user_rights_manage_auditing_and_security_logs: "userRightsManageAuditingAndSecurityLogs",
    user_rights_manage_volumes: "userRightsManageVolumes",
    user_rights_modify_firmware_environment: "userRightsModifyFirmwareEnvironment",
    user_rights_modify_object_labels: "userRightsModifyObjectLabels",
    user_rights_profile_single_process: "userRightsProfileSingleProcess",
    user_rights_remote_desktop_services_log_on: "userRightsRemoteDesktopServicesLogOn",
    user_rights_remote_shutdown: "userRightsRemoteShutdown",
    user_rights_restore_data: "userRightsRestoreData",
    user_rights_take_ownership: "userRightsTakeOwnership",
    version: "version" required,
    windows_defender_tamper_protection: "windowsDefenderTamperProtection" required,
    xbox_services_accessory_management_service_startup_mode: "xboxServicesAccessoryManagementServiceStartupMode" required,
    xbox_services_enable_xbox_game_save_task: "xboxServicesEnableXboxGameSaveTask" required,
    xbox_services_live_auth_manager_service_startup_mode: "xboxServicesLiveAuthManagerServiceStartupMode" required,
    xbox_services_live_game_save_service_startup_mode: "xboxServicesLiveGameSaveServiceStartupMode" required,
    xbox_services_live_networking_service_startup_mode: "xboxServicesLiveNetworkingServiceStartupMode" required,
}

mg::derived_from! { Windows10EndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10EndpointProtectionConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
