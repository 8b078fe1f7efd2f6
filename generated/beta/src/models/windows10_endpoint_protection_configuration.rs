// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10EndpointProtectionConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows10endpointprotectionconfiguration?view=graph-rest-beta>
    Windows10EndpointProtectionConfiguration "microsoft.graph.windows10EndpointProtectionConfiguration" "entity" : super::DeviceConfiguration;
    /// `appLockerApplicationControl`: appLockerApplicationControlType, not null
    app_locker_application_control "appLockerApplicationControl" "r": mg::Open<super::AppLockerApplicationControlType>,
    /// `applicationGuardAllowCameraMicrophoneRedirection`: Boolean
    application_guard_allow_camera_microphone_redirection "applicationGuardAllowCameraMicrophoneRedirection": bool,
    /// `applicationGuardAllowFileSaveOnHost`: Boolean, not null
    application_guard_allow_file_save_on_host "applicationGuardAllowFileSaveOnHost" "r": bool,
    /// `applicationGuardAllowPersistence`: Boolean, not null
    application_guard_allow_persistence "applicationGuardAllowPersistence" "r": bool,
    /// `applicationGuardAllowPrintToLocalPrinters`: Boolean, not null
    application_guard_allow_print_to_local_printers "applicationGuardAllowPrintToLocalPrinters" "r": bool,
    /// `applicationGuardAllowPrintToNetworkPrinters`: Boolean, not null
    application_guard_allow_print_to_network_printers "applicationGuardAllowPrintToNetworkPrinters" "r": bool,
    /// `applicationGuardAllowPrintToPDF`: Boolean, not null
    application_guard_allow_print_to_pdf "applicationGuardAllowPrintToPDF" "r": bool,
    /// `applicationGuardAllowPrintToXPS`: Boolean, not null
    application_guard_allow_print_to_xps "applicationGuardAllowPrintToXPS" "r": bool,
    /// `applicationGuardAllowVirtualGPU`: Boolean, not null
    application_guard_allow_virtual_gpu "applicationGuardAllowVirtualGPU" "r": bool,
    /// `applicationGuardBlockClipboardSharing`: applicationGuardBlockClipboardSharingType, not null
    application_guard_block_clipboard_sharing "applicationGuardBlockClipboardSharing" "r": mg::Open<super::ApplicationGuardBlockClipboardSharingType>,
    /// `applicationGuardBlockFileTransfer`: applicationGuardBlockFileTransferType, not null
    application_guard_block_file_transfer "applicationGuardBlockFileTransfer" "r": mg::Open<super::ApplicationGuardBlockFileTransferType>,
    /// `applicationGuardBlockNonEnterpriseContent`: Boolean, not null
    application_guard_block_non_enterprise_content "applicationGuardBlockNonEnterpriseContent" "r": bool,
    /// `applicationGuardCertificateThumbprints`: Collection(String)
    application_guard_certificate_thumbprints "applicationGuardCertificateThumbprints": Vec<String>,
    /// `applicationGuardEnabled`: Boolean, not null
    application_guard_enabled "applicationGuardEnabled" "r": bool,
    /// `applicationGuardEnabledOptions`: applicationGuardEnabledOptions, not null
    application_guard_enabled_options "applicationGuardEnabledOptions" "r": mg::Open<super::ApplicationGuardEnabledOptions>,
    /// `applicationGuardForceAuditing`: Boolean, not null
    application_guard_force_auditing "applicationGuardForceAuditing" "r": bool,
    /// `bitLockerAllowStandardUserEncryption`: Boolean, not null
    bit_locker_allow_standard_user_encryption "bitLockerAllowStandardUserEncryption" "r": bool,
    /// `bitLockerDisableWarningForOtherDiskEncryption`: Boolean, not null
    bit_locker_disable_warning_for_other_disk_encryption "bitLockerDisableWarningForOtherDiskEncryption" "r": bool,
    /// `bitLockerEnableStorageCardEncryptionOnMobile`: Boolean, not null
    bit_locker_enable_storage_card_encryption_on_mobile "bitLockerEnableStorageCardEncryptionOnMobile" "r": bool,
    /// `bitLockerEncryptDevice`: Boolean, not null
    bit_locker_encrypt_device "bitLockerEncryptDevice" "r": bool,
    /// `bitLockerFixedDrivePolicy`: bitLockerFixedDrivePolicy
    bit_locker_fixed_drive_policy "bitLockerFixedDrivePolicy": mg::Boxed<super::BitLockerFixedDrivePolicy>,
    /// `bitLockerRecoveryPasswordRotation`: bitLockerRecoveryPasswordRotationType, not null
    bit_locker_recovery_password_rotation "bitLockerRecoveryPasswordRotation" "r": mg::Open<super::BitLockerRecoveryPasswordRotationType>,
    /// `bitLockerRemovableDrivePolicy`: bitLockerRemovableDrivePolicy
    bit_locker_removable_drive_policy "bitLockerRemovableDrivePolicy": mg::Boxed<super::BitLockerRemovableDrivePolicy>,
    /// `bitLockerSystemDrivePolicy`: bitLockerSystemDrivePolicy
    bit_locker_system_drive_policy "bitLockerSystemDrivePolicy": mg::Boxed<super::BitLockerSystemDrivePolicy>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defenderAdditionalGuardedFolders`: Collection(String)
    defender_additional_guarded_folders "defenderAdditionalGuardedFolders": Vec<String>,
    /// `defenderAdobeReaderLaunchChildProcess`: defenderProtectionType, not null
    defender_adobe_reader_launch_child_process "defenderAdobeReaderLaunchChildProcess" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderAdvancedRansomewareProtectionType`: defenderProtectionType, not null
    defender_advanced_ransomeware_protection_type "defenderAdvancedRansomewareProtectionType" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderAllowBehaviorMonitoring`: Boolean
    defender_allow_behavior_monitoring "defenderAllowBehaviorMonitoring": bool,
    /// `defenderAllowCloudProtection`: Boolean
    defender_allow_cloud_protection "defenderAllowCloudProtection": bool,
    /// `defenderAllowEndUserAccess`: Boolean
    defender_allow_end_user_access "defenderAllowEndUserAccess": bool,
    /// `defenderAllowIntrusionPreventionSystem`: Boolean
    defender_allow_intrusion_prevention_system "defenderAllowIntrusionPreventionSystem": bool,
    /// `defenderAllowOnAccessProtection`: Boolean
    defender_allow_on_access_protection "defenderAllowOnAccessProtection": bool,
    /// `defenderAllowRealTimeMonitoring`: Boolean
    defender_allow_real_time_monitoring "defenderAllowRealTimeMonitoring": bool,
    /// `defenderAllowScanArchiveFiles`: Boolean
    defender_allow_scan_archive_files "defenderAllowScanArchiveFiles": bool,
    /// `defenderAllowScanDownloads`: Boolean
    defender_allow_scan_downloads "defenderAllowScanDownloads": bool,
    /// `defenderAllowScanNetworkFiles`: Boolean
    defender_allow_scan_network_files "defenderAllowScanNetworkFiles": bool,
    /// `defenderAllowScanRemovableDrivesDuringFullScan`: Boolean
    defender_allow_scan_removable_drives_during_full_scan "defenderAllowScanRemovableDrivesDuringFullScan": bool,
    /// `defenderAllowScanScriptsLoadedInInternetExplorer`: Boolean
    defender_allow_scan_scripts_loaded_in_internet_explorer "defenderAllowScanScriptsLoadedInInternetExplorer": bool,
    /// `defenderAttackSurfaceReductionExcludedPaths`: Collection(String)
    defender_attack_surface_reduction_excluded_paths "defenderAttackSurfaceReductionExcludedPaths": Vec<String>,
    /// `defenderBlockEndUserAccess`: Boolean
    defender_block_end_user_access "defenderBlockEndUserAccess": bool,
    /// `defenderBlockPersistenceThroughWmiType`: defenderAttackSurfaceType, not null
    defender_block_persistence_through_wmi_type "defenderBlockPersistenceThroughWmiType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderCheckForSignaturesBeforeRunningScan`: Boolean
    defender_check_for_signatures_before_running_scan "defenderCheckForSignaturesBeforeRunningScan": bool,
    /// `defenderCloudBlockLevel`: defenderCloudBlockLevelType
    defender_cloud_block_level "defenderCloudBlockLevel": mg::Open<super::DefenderCloudBlockLevelType>,
    /// `defenderCloudExtendedTimeoutInSeconds`: Int32
    defender_cloud_extended_timeout_in_seconds "defenderCloudExtendedTimeoutInSeconds": i32,
    /// `defenderDaysBeforeDeletingQuarantinedMalware`: Int32
    defender_days_before_deleting_quarantined_malware "defenderDaysBeforeDeletingQuarantinedMalware": i32,
    /// `defenderDetectedMalwareActions`: defenderDetectedMalwareActions
    defender_detected_malware_actions "defenderDetectedMalwareActions": mg::Boxed<super::DefenderDetectedMalwareActions>,
    /// `defenderDisableBehaviorMonitoring`: Boolean
    defender_disable_behavior_monitoring "defenderDisableBehaviorMonitoring": bool,
    /// `defenderDisableCatchupFullScan`: Boolean
    defender_disable_catchup_full_scan "defenderDisableCatchupFullScan": bool,
    /// `defenderDisableCatchupQuickScan`: Boolean
    defender_disable_catchup_quick_scan "defenderDisableCatchupQuickScan": bool,
    /// `defenderDisableCloudProtection`: Boolean
    defender_disable_cloud_protection "defenderDisableCloudProtection": bool,
    /// `defenderDisableIntrusionPreventionSystem`: Boolean
    defender_disable_intrusion_prevention_system "defenderDisableIntrusionPreventionSystem": bool,
    /// `defenderDisableOnAccessProtection`: Boolean
    defender_disable_on_access_protection "defenderDisableOnAccessProtection": bool,
    /// `defenderDisableRealTimeMonitoring`: Boolean
    defender_disable_real_time_monitoring "defenderDisableRealTimeMonitoring": bool,
    /// `defenderDisableScanArchiveFiles`: Boolean
    defender_disable_scan_archive_files "defenderDisableScanArchiveFiles": bool,
    /// `defenderDisableScanDownloads`: Boolean
    defender_disable_scan_downloads "defenderDisableScanDownloads": bool,
    /// `defenderDisableScanNetworkFiles`: Boolean
    defender_disable_scan_network_files "defenderDisableScanNetworkFiles": bool,
    /// `defenderDisableScanRemovableDrivesDuringFullScan`: Boolean
    defender_disable_scan_removable_drives_during_full_scan "defenderDisableScanRemovableDrivesDuringFullScan": bool,
    /// `defenderDisableScanScriptsLoadedInInternetExplorer`: Boolean
    defender_disable_scan_scripts_loaded_in_internet_explorer "defenderDisableScanScriptsLoadedInInternetExplorer": bool,
    /// `defenderEmailContentExecution`: defenderProtectionType, not null
    defender_email_content_execution "defenderEmailContentExecution" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderEmailContentExecutionType`: defenderAttackSurfaceType, not null
    defender_email_content_execution_type "defenderEmailContentExecutionType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderEnableLowCpuPriority`: Boolean
    defender_enable_low_cpu_priority "defenderEnableLowCpuPriority": bool,
    /// `defenderEnableScanIncomingMail`: Boolean
    defender_enable_scan_incoming_mail "defenderEnableScanIncomingMail": bool,
    /// `defenderEnableScanMappedNetworkDrivesDuringFullScan`: Boolean
    defender_enable_scan_mapped_network_drives_during_full_scan "defenderEnableScanMappedNetworkDrivesDuringFullScan": bool,
    /// `defenderExploitProtectionXml`: Binary
    defender_exploit_protection_xml "defenderExploitProtectionXml": mg::Binary,
    /// `defenderExploitProtectionXmlFileName`: String
    defender_exploit_protection_xml_file_name "defenderExploitProtectionXmlFileName": String,
    /// `defenderFileExtensionsToExclude`: Collection(String)
    defender_file_extensions_to_exclude "defenderFileExtensionsToExclude": Vec<String>,
    /// `defenderFilesAndFoldersToExclude`: Collection(String)
    defender_files_and_folders_to_exclude "defenderFilesAndFoldersToExclude": Vec<String>,
    /// `defenderGuardMyFoldersType`: folderProtectionType, not null
    defender_guard_my_folders_type "defenderGuardMyFoldersType" "r": mg::Open<super::FolderProtectionType>,
    /// `defenderGuardedFoldersAllowedAppPaths`: Collection(String)
    defender_guarded_folders_allowed_app_paths "defenderGuardedFoldersAllowedAppPaths": Vec<String>,
    /// `defenderNetworkProtectionType`: defenderProtectionType, not null
    defender_network_protection_type "defenderNetworkProtectionType" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeAppsExecutableContentCreationOrLaunch`: defenderProtectionType, not null
    defender_office_apps_executable_content_creation_or_launch "defenderOfficeAppsExecutableContentCreationOrLaunch" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeAppsExecutableContentCreationOrLaunchType`: defenderAttackSurfaceType, not null
    defender_office_apps_executable_content_creation_or_launch_type "defenderOfficeAppsExecutableContentCreationOrLaunchType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderOfficeAppsLaunchChildProcess`: defenderProtectionType, not null
    defender_office_apps_launch_child_process "defenderOfficeAppsLaunchChildProcess" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeAppsLaunchChildProcessType`: defenderAttackSurfaceType, not null
    defender_office_apps_launch_child_process_type "defenderOfficeAppsLaunchChildProcessType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderOfficeAppsOtherProcessInjection`: defenderProtectionType, not null
    defender_office_apps_other_process_injection "defenderOfficeAppsOtherProcessInjection" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeAppsOtherProcessInjectionType`: defenderAttackSurfaceType, not null
    defender_office_apps_other_process_injection_type "defenderOfficeAppsOtherProcessInjectionType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderOfficeCommunicationAppsLaunchChildProcess`: defenderProtectionType, not null
    defender_office_communication_apps_launch_child_process "defenderOfficeCommunicationAppsLaunchChildProcess" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeMacroCodeAllowWin32Imports`: defenderProtectionType, not null
    defender_office_macro_code_allow_win32_imports "defenderOfficeMacroCodeAllowWin32Imports" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderOfficeMacroCodeAllowWin32ImportsType`: defenderAttackSurfaceType, not null
    defender_office_macro_code_allow_win32_imports_type "defenderOfficeMacroCodeAllowWin32ImportsType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderPotentiallyUnwantedAppAction`: defenderProtectionType
    defender_potentially_unwanted_app_action "defenderPotentiallyUnwantedAppAction": mg::Open<super::DefenderProtectionType>,
    /// `defenderPreventCredentialStealingType`: defenderProtectionType, not null
    defender_prevent_credential_stealing_type "defenderPreventCredentialStealingType" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderProcessCreation`: defenderProtectionType, not null
    defender_process_creation "defenderProcessCreation" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderProcessCreationType`: defenderAttackSurfaceType, not null
    defender_process_creation_type "defenderProcessCreationType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderProcessesToExclude`: Collection(String)
    defender_processes_to_exclude "defenderProcessesToExclude": Vec<String>,
    /// `defenderScanDirection`: defenderRealtimeScanDirection
    defender_scan_direction "defenderScanDirection": mg::Open<super::DefenderRealtimeScanDirection>,
    /// `defenderScanMaxCpuPercentage`: Int32
    defender_scan_max_cpu_percentage "defenderScanMaxCpuPercentage": i32,
    /// `defenderScanType`: defenderScanType
    defender_scan_type "defenderScanType": mg::Open<super::DefenderScanType>,
    /// `defenderScheduledQuickScanTime`: TimeOfDay
    defender_scheduled_quick_scan_time "defenderScheduledQuickScanTime": mg::TimeOfDay,
    /// `defenderScheduledScanDay`: weeklySchedule
    defender_scheduled_scan_day "defenderScheduledScanDay": mg::Open<super::WeeklySchedule>,
    /// `defenderScheduledScanTime`: TimeOfDay
    defender_scheduled_scan_time "defenderScheduledScanTime": mg::TimeOfDay,
    /// `defenderScriptDownloadedPayloadExecution`: defenderProtectionType, not null
    defender_script_downloaded_payload_execution "defenderScriptDownloadedPayloadExecution" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderScriptDownloadedPayloadExecutionType`: defenderAttackSurfaceType, not null
    defender_script_downloaded_payload_execution_type "defenderScriptDownloadedPayloadExecutionType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderScriptObfuscatedMacroCode`: defenderProtectionType, not null
    defender_script_obfuscated_macro_code "defenderScriptObfuscatedMacroCode" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderScriptObfuscatedMacroCodeType`: defenderAttackSurfaceType, not null
    defender_script_obfuscated_macro_code_type "defenderScriptObfuscatedMacroCodeType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderSecurityCenterBlockExploitProtectionOverride`: Boolean, not null
    defender_security_center_block_exploit_protection_override "defenderSecurityCenterBlockExploitProtectionOverride" "r": bool,
    /// `defenderSecurityCenterDisableAccountUI`: Boolean
    defender_security_center_disable_account_ui "defenderSecurityCenterDisableAccountUI": bool,
    /// `defenderSecurityCenterDisableAppBrowserUI`: Boolean
    defender_security_center_disable_app_browser_ui "defenderSecurityCenterDisableAppBrowserUI": bool,
    /// `defenderSecurityCenterDisableClearTpmUI`: Boolean
    defender_security_center_disable_clear_tpm_ui "defenderSecurityCenterDisableClearTpmUI": bool,
    /// `defenderSecurityCenterDisableFamilyUI`: Boolean
    defender_security_center_disable_family_ui "defenderSecurityCenterDisableFamilyUI": bool,
    /// `defenderSecurityCenterDisableHardwareUI`: Boolean
    defender_security_center_disable_hardware_ui "defenderSecurityCenterDisableHardwareUI": bool,
    /// `defenderSecurityCenterDisableHealthUI`: Boolean
    defender_security_center_disable_health_ui "defenderSecurityCenterDisableHealthUI": bool,
    /// `defenderSecurityCenterDisableNetworkUI`: Boolean
    defender_security_center_disable_network_ui "defenderSecurityCenterDisableNetworkUI": bool,
    /// `defenderSecurityCenterDisableNotificationAreaUI`: Boolean
    defender_security_center_disable_notification_area_ui "defenderSecurityCenterDisableNotificationAreaUI": bool,
    /// `defenderSecurityCenterDisableRansomwareUI`: Boolean
    defender_security_center_disable_ransomware_ui "defenderSecurityCenterDisableRansomwareUI": bool,
    /// `defenderSecurityCenterDisableSecureBootUI`: Boolean
    defender_security_center_disable_secure_boot_ui "defenderSecurityCenterDisableSecureBootUI": bool,
    /// `defenderSecurityCenterDisableTroubleshootingUI`: Boolean
    defender_security_center_disable_troubleshooting_ui "defenderSecurityCenterDisableTroubleshootingUI": bool,
    /// `defenderSecurityCenterDisableVirusUI`: Boolean
    defender_security_center_disable_virus_ui "defenderSecurityCenterDisableVirusUI": bool,
    /// `defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`: Boolean
    defender_security_center_disable_vulnerable_tpm_firmware_update_ui "defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI": bool,
    /// `defenderSecurityCenterHelpEmail`: String
    defender_security_center_help_email "defenderSecurityCenterHelpEmail": String,
    /// `defenderSecurityCenterHelpPhone`: String
    defender_security_center_help_phone "defenderSecurityCenterHelpPhone": String,
    /// `defenderSecurityCenterHelpURL`: String
    defender_security_center_help_url "defenderSecurityCenterHelpURL": String,
    /// `defenderSecurityCenterITContactDisplay`: defenderSecurityCenterITContactDisplayType, not null
    defender_security_center_it_contact_display "defenderSecurityCenterITContactDisplay" "r": mg::Open<super::DefenderSecurityCenterItContactDisplayType>,
    /// `defenderSecurityCenterNotificationsFromApp`: defenderSecurityCenterNotificationsFromAppType, not null
    defender_security_center_notifications_from_app "defenderSecurityCenterNotificationsFromApp" "r": mg::Open<super::DefenderSecurityCenterNotificationsFromAppType>,
    /// `defenderSecurityCenterOrganizationDisplayName`: String
    defender_security_center_organization_display_name "defenderSecurityCenterOrganizationDisplayName": String,
    /// `defenderSignatureUpdateIntervalInHours`: Int32
    defender_signature_update_interval_in_hours "defenderSignatureUpdateIntervalInHours": i32,
    /// `defenderSubmitSamplesConsentType`: defenderSubmitSamplesConsentType
    defender_submit_samples_consent_type "defenderSubmitSamplesConsentType": mg::Open<super::DefenderSubmitSamplesConsentType>,
    /// `defenderUntrustedExecutable`: defenderProtectionType, not null
    defender_untrusted_executable "defenderUntrustedExecutable" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderUntrustedExecutableType`: defenderAttackSurfaceType, not null
    defender_untrusted_executable_type "defenderUntrustedExecutableType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `defenderUntrustedUSBProcess`: defenderProtectionType, not null
    defender_untrusted_usb_process "defenderUntrustedUSBProcess" "r": mg::Open<super::DefenderProtectionType>,
    /// `defenderUntrustedUSBProcessType`: defenderAttackSurfaceType, not null
    defender_untrusted_usb_process_type "defenderUntrustedUSBProcessType" "r": mg::Open<super::DefenderAttackSurfaceType>,
    /// `description`: String
    description "description": String,
    /// `deviceGuardEnableSecureBootWithDMA`: Boolean, not null
    device_guard_enable_secure_boot_with_dma "deviceGuardEnableSecureBootWithDMA" "r": bool,
    /// `deviceGuardEnableVirtualizationBasedSecurity`: Boolean, not null
    device_guard_enable_virtualization_based_security "deviceGuardEnableVirtualizationBasedSecurity" "r": bool,
    /// `deviceGuardLaunchSystemGuard`: enablement, not null
    device_guard_launch_system_guard "deviceGuardLaunchSystemGuard" "r": mg::Open<super::Enablement>,
    /// `deviceGuardLocalSystemAuthorityCredentialGuardSettings`: deviceGuardLocalSystemAuthorityCredentialGuardType, not null
    device_guard_local_system_authority_credential_guard_settings "deviceGuardLocalSystemAuthorityCredentialGuardSettings" "r": mg::Open<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>,
    /// `deviceGuardSecureBootWithDMA`: secureBootWithDMAType, not null
    device_guard_secure_boot_with_dma "deviceGuardSecureBootWithDMA" "r": mg::Open<super::SecureBootWithDmaType>,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `dmaGuardDeviceEnumerationPolicy`: dmaGuardDeviceEnumerationPolicyType, not null
    dma_guard_device_enumeration_policy "dmaGuardDeviceEnumerationPolicy" "r": mg::Open<super::DmaGuardDeviceEnumerationPolicyType>,
    /// `firewallBlockStatefulFTP`: Boolean
    firewall_block_stateful_ftp "firewallBlockStatefulFTP": bool,
    /// `firewallCertificateRevocationListCheckMethod`: firewallCertificateRevocationListCheckMethodType, not null
    firewall_certificate_revocation_list_check_method "firewallCertificateRevocationListCheckMethod" "r": mg::Open<super::FirewallCertificateRevocationListCheckMethodType>,
    /// `firewallIPSecExemptionsAllowDHCP`: Boolean, not null
    firewall_ip_sec_exemptions_allow_dhcp "firewallIPSecExemptionsAllowDHCP" "r": bool,
    /// `firewallIPSecExemptionsAllowICMP`: Boolean, not null
    firewall_ip_sec_exemptions_allow_icmp "firewallIPSecExemptionsAllowICMP" "r": bool,
    /// `firewallIPSecExemptionsAllowNeighborDiscovery`: Boolean, not null
    firewall_ip_sec_exemptions_allow_neighbor_discovery "firewallIPSecExemptionsAllowNeighborDiscovery" "r": bool,
    /// `firewallIPSecExemptionsAllowRouterDiscovery`: Boolean, not null
    firewall_ip_sec_exemptions_allow_router_discovery "firewallIPSecExemptionsAllowRouterDiscovery" "r": bool,
    /// `firewallIPSecExemptionsNone`: Boolean, not null
    firewall_ip_sec_exemptions_none "firewallIPSecExemptionsNone" "r": bool,
    /// `firewallIdleTimeoutForSecurityAssociationInSeconds`: Int32
    firewall_idle_timeout_for_security_association_in_seconds "firewallIdleTimeoutForSecurityAssociationInSeconds": i32,
    /// `firewallMergeKeyingModuleSettings`: Boolean
    firewall_merge_keying_module_settings "firewallMergeKeyingModuleSettings": bool,
    /// `firewallPacketQueueingMethod`: firewallPacketQueueingMethodType, not null
    firewall_packet_queueing_method "firewallPacketQueueingMethod" "r": mg::Open<super::FirewallPacketQueueingMethodType>,
    /// `firewallPreSharedKeyEncodingMethod`: firewallPreSharedKeyEncodingMethodType, not null
    firewall_pre_shared_key_encoding_method "firewallPreSharedKeyEncodingMethod" "r": mg::Open<super::FirewallPreSharedKeyEncodingMethodType>,
    /// `firewallProfileDomain`: windowsFirewallNetworkProfile
    firewall_profile_domain "firewallProfileDomain": mg::Boxed<super::WindowsFirewallNetworkProfile>,
    /// `firewallProfilePrivate`: windowsFirewallNetworkProfile
    firewall_profile_private "firewallProfilePrivate": mg::Boxed<super::WindowsFirewallNetworkProfile>,
    /// `firewallProfilePublic`: windowsFirewallNetworkProfile
    firewall_profile_public "firewallProfilePublic": mg::Boxed<super::WindowsFirewallNetworkProfile>,
    /// `firewallRules`: Collection(windowsFirewallRule)
    firewall_rules "firewallRules": Vec<super::WindowsFirewallRule>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lanManagerAuthenticationLevel`: lanManagerAuthenticationLevel, not null
    lan_manager_authentication_level "lanManagerAuthenticationLevel" "r": mg::Open<super::LanManagerAuthenticationLevel>,
    /// `lanManagerWorkstationDisableInsecureGuestLogons`: Boolean, not null
    lan_manager_workstation_disable_insecure_guest_logons "lanManagerWorkstationDisableInsecureGuestLogons" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `localSecurityOptionsAdministratorAccountName`: String
    local_security_options_administrator_account_name "localSecurityOptionsAdministratorAccountName": String,
    /// `localSecurityOptionsAdministratorElevationPromptBehavior`: localSecurityOptionsAdministratorElevationPromptBehaviorType, not null
    local_security_options_administrator_elevation_prompt_behavior "localSecurityOptionsAdministratorElevationPromptBehavior" "r": mg::Open<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>,
    /// `localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`: Boolean, not null
    local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares "localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares" "r": bool,
    /// `localSecurityOptionsAllowPKU2UAuthenticationRequests`: Boolean, not null
    local_security_options_allow_pku2u_authentication_requests "localSecurityOptionsAllowPKU2UAuthenticationRequests" "r": bool,
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`: String
    local_security_options_allow_remote_calls_to_security_accounts_manager "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager": String,
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`: Boolean, not null
    local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool" "r": bool,
    /// `localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`: Boolean, not null
    local_security_options_allow_system_to_be_shut_down_without_having_to_log_on "localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn" "r": bool,
    /// `localSecurityOptionsAllowUIAccessApplicationElevation`: Boolean, not null
    local_security_options_allow_ui_access_application_elevation "localSecurityOptionsAllowUIAccessApplicationElevation" "r": bool,
    /// `localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`: Boolean, not null
    local_security_options_allow_ui_access_applications_for_secure_locations "localSecurityOptionsAllowUIAccessApplicationsForSecureLocations" "r": bool,
    /// `localSecurityOptionsAllowUndockWithoutHavingToLogon`: Boolean, not null
    local_security_options_allow_undock_without_having_to_logon "localSecurityOptionsAllowUndockWithoutHavingToLogon" "r": bool,
    /// `localSecurityOptionsBlockMicrosoftAccounts`: Boolean, not null
    local_security_options_block_microsoft_accounts "localSecurityOptionsBlockMicrosoftAccounts" "r": bool,
    /// `localSecurityOptionsBlockRemoteLogonWithBlankPassword`: Boolean, not null
    local_security_options_block_remote_logon_with_blank_password "localSecurityOptionsBlockRemoteLogonWithBlankPassword" "r": bool,
    /// `localSecurityOptionsBlockRemoteOpticalDriveAccess`: Boolean, not null
    local_security_options_block_remote_optical_drive_access "localSecurityOptionsBlockRemoteOpticalDriveAccess" "r": bool,
    /// `localSecurityOptionsBlockUsersInstallingPrinterDrivers`: Boolean, not null
    local_security_options_block_users_installing_printer_drivers "localSecurityOptionsBlockUsersInstallingPrinterDrivers" "r": bool,
    /// `localSecurityOptionsClearVirtualMemoryPageFile`: Boolean, not null
    local_security_options_clear_virtual_memory_page_file "localSecurityOptionsClearVirtualMemoryPageFile" "r": bool,
    /// `localSecurityOptionsClientDigitallySignCommunicationsAlways`: Boolean, not null
    local_security_options_client_digitally_sign_communications_always "localSecurityOptionsClientDigitallySignCommunicationsAlways" "r": bool,
    /// `localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`: Boolean, not null
    local_security_options_client_send_unencrypted_password_to_third_party_smb_servers "localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers" "r": bool,
    /// `localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`: Boolean, not null
    local_security_options_detect_application_installations_and_prompt_for_elevation "localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation" "r": bool,
    /// `localSecurityOptionsDisableAdministratorAccount`: Boolean, not null
    local_security_options_disable_administrator_account "localSecurityOptionsDisableAdministratorAccount" "r": bool,
    /// `localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`: Boolean, not null
    local_security_options_disable_client_digitally_sign_communications_if_server_agrees "localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees" "r": bool,
    /// `localSecurityOptionsDisableGuestAccount`: Boolean, not null
    local_security_options_disable_guest_account "localSecurityOptionsDisableGuestAccount" "r": bool,
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`: Boolean, not null
    local_security_options_disable_server_digitally_sign_communications_always "localSecurityOptionsDisableServerDigitallySignCommunicationsAlways" "r": bool,
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`: Boolean, not null
    local_security_options_disable_server_digitally_sign_communications_if_client_agrees "localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees" "r": bool,
    /// `localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`: Boolean, not null
    local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts "localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts" "r": bool,
    /// `localSecurityOptionsDoNotRequireCtrlAltDel`: Boolean, not null
    local_security_options_do_not_require_ctrl_alt_del "localSecurityOptionsDoNotRequireCtrlAltDel" "r": bool,
    /// `localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`: Boolean, not null
    local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change "localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange" "r": bool,
    /// `localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`: localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType, not null
    local_security_options_format_and_eject_of_removable_media_allowed_user "localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser" "r": mg::Open<super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>,
    /// `localSecurityOptionsGuestAccountName`: String
    local_security_options_guest_account_name "localSecurityOptionsGuestAccountName": String,
    /// `localSecurityOptionsHideLastSignedInUser`: Boolean, not null
    local_security_options_hide_last_signed_in_user "localSecurityOptionsHideLastSignedInUser" "r": bool,
    /// `localSecurityOptionsHideUsernameAtSignIn`: Boolean, not null
    local_security_options_hide_username_at_sign_in "localSecurityOptionsHideUsernameAtSignIn" "r": bool,
    /// `localSecurityOptionsInformationDisplayedOnLockScreen`: localSecurityOptionsInformationDisplayedOnLockScreenType, not null
    local_security_options_information_displayed_on_lock_screen "localSecurityOptionsInformationDisplayedOnLockScreen" "r": mg::Open<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>,
    /// `localSecurityOptionsInformationShownOnLockScreen`: localSecurityOptionsInformationShownOnLockScreenType, not null
    local_security_options_information_shown_on_lock_screen "localSecurityOptionsInformationShownOnLockScreen" "r": mg::Open<super::LocalSecurityOptionsInformationShownOnLockScreenType>,
    /// `localSecurityOptionsLogOnMessageText`: String
    local_security_options_log_on_message_text "localSecurityOptionsLogOnMessageText": String,
    /// `localSecurityOptionsLogOnMessageTitle`: String
    local_security_options_log_on_message_title "localSecurityOptionsLogOnMessageTitle": String,
    /// `localSecurityOptionsMachineInactivityLimit`: Int32
    local_security_options_machine_inactivity_limit "localSecurityOptionsMachineInactivityLimit": i32,
    /// `localSecurityOptionsMachineInactivityLimitInMinutes`: Int32
    local_security_options_machine_inactivity_limit_in_minutes "localSecurityOptionsMachineInactivityLimitInMinutes": i32,
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`: localSecurityOptionsMinimumSessionSecurity, not null
    local_security_options_minimum_session_security_for_ntlm_ssp_based_clients "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients" "r": mg::Open<super::LocalSecurityOptionsMinimumSessionSecurity>,
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`: localSecurityOptionsMinimumSessionSecurity, not null
    local_security_options_minimum_session_security_for_ntlm_ssp_based_servers "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers" "r": mg::Open<super::LocalSecurityOptionsMinimumSessionSecurity>,
    /// `localSecurityOptionsOnlyElevateSignedExecutables`: Boolean, not null
    local_security_options_only_elevate_signed_executables "localSecurityOptionsOnlyElevateSignedExecutables" "r": bool,
    /// `localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`: Boolean, not null
    local_security_options_restrict_anonymous_access_to_named_pipes_and_shares "localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares" "r": bool,
    /// `localSecurityOptionsSmartCardRemovalBehavior`: localSecurityOptionsSmartCardRemovalBehaviorType, not null
    local_security_options_smart_card_removal_behavior "localSecurityOptionsSmartCardRemovalBehavior" "r": mg::Open<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>,
    /// `localSecurityOptionsStandardUserElevationPromptBehavior`: localSecurityOptionsStandardUserElevationPromptBehaviorType, not null
    local_security_options_standard_user_elevation_prompt_behavior "localSecurityOptionsStandardUserElevationPromptBehavior" "r": mg::Open<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>,
    /// `localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`: Boolean, not null
    local_security_options_switch_to_secure_desktop_when_prompting_for_elevation "localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation" "r": bool,
    /// `localSecurityOptionsUseAdminApprovalMode`: Boolean, not null
    local_security_options_use_admin_approval_mode "localSecurityOptionsUseAdminApprovalMode" "r": bool,
    /// `localSecurityOptionsUseAdminApprovalModeForAdministrators`: Boolean, not null
    local_security_options_use_admin_approval_mode_for_administrators "localSecurityOptionsUseAdminApprovalModeForAdministrators" "r": bool,
    /// `localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`: Boolean, not null
    local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations "localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `smartScreenBlockOverrideForFiles`: Boolean, not null
    smart_screen_block_override_for_files "smartScreenBlockOverrideForFiles" "r": bool,
    /// `smartScreenEnableInShell`: Boolean, not null
    smart_screen_enable_in_shell "smartScreenEnableInShell" "r": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `userRightsAccessCredentialManagerAsTrustedCaller`: deviceManagementUserRightsSetting
    user_rights_access_credential_manager_as_trusted_caller "userRightsAccessCredentialManagerAsTrustedCaller": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsActAsPartOfTheOperatingSystem`: deviceManagementUserRightsSetting
    user_rights_act_as_part_of_the_operating_system "userRightsActAsPartOfTheOperatingSystem": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsAllowAccessFromNetwork`: deviceManagementUserRightsSetting
    user_rights_allow_access_from_network "userRightsAllowAccessFromNetwork": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsBackupData`: deviceManagementUserRightsSetting
    user_rights_backup_data "userRightsBackupData": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsBlockAccessFromNetwork`: deviceManagementUserRightsSetting
    user_rights_block_access_from_network "userRightsBlockAccessFromNetwork": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsChangeSystemTime`: deviceManagementUserRightsSetting
    user_rights_change_system_time "userRightsChangeSystemTime": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsCreateGlobalObjects`: deviceManagementUserRightsSetting
    user_rights_create_global_objects "userRightsCreateGlobalObjects": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsCreatePageFile`: deviceManagementUserRightsSetting
    user_rights_create_page_file "userRightsCreatePageFile": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsCreatePermanentSharedObjects`: deviceManagementUserRightsSetting
    user_rights_create_permanent_shared_objects "userRightsCreatePermanentSharedObjects": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsCreateSymbolicLinks`: deviceManagementUserRightsSetting
    user_rights_create_symbolic_links "userRightsCreateSymbolicLinks": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsCreateToken`: deviceManagementUserRightsSetting
    user_rights_create_token "userRightsCreateToken": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsDebugPrograms`: deviceManagementUserRightsSetting
    user_rights_debug_programs "userRightsDebugPrograms": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsDelegation`: deviceManagementUserRightsSetting
    user_rights_delegation "userRightsDelegation": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsDenyLocalLogOn`: deviceManagementUserRightsSetting
    user_rights_deny_local_log_on "userRightsDenyLocalLogOn": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsGenerateSecurityAudits`: deviceManagementUserRightsSetting
    user_rights_generate_security_audits "userRightsGenerateSecurityAudits": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsImpersonateClient`: deviceManagementUserRightsSetting
    user_rights_impersonate_client "userRightsImpersonateClient": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsIncreaseSchedulingPriority`: deviceManagementUserRightsSetting
    user_rights_increase_scheduling_priority "userRightsIncreaseSchedulingPriority": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsLoadUnloadDrivers`: deviceManagementUserRightsSetting
    user_rights_load_unload_drivers "userRightsLoadUnloadDrivers": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsLocalLogOn`: deviceManagementUserRightsSetting
    user_rights_local_log_on "userRightsLocalLogOn": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsLockMemory`: deviceManagementUserRightsSetting
    user_rights_lock_memory "userRightsLockMemory": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsManageAuditingAndSecurityLogs`: deviceManagementUserRightsSetting
    user_rights_manage_auditing_and_security_logs "userRightsManageAuditingAndSecurityLogs": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsManageVolumes`: deviceManagementUserRightsSetting
    user_rights_manage_volumes "userRightsManageVolumes": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsModifyFirmwareEnvironment`: deviceManagementUserRightsSetting
    user_rights_modify_firmware_environment "userRightsModifyFirmwareEnvironment": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsModifyObjectLabels`: deviceManagementUserRightsSetting
    user_rights_modify_object_labels "userRightsModifyObjectLabels": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsProfileSingleProcess`: deviceManagementUserRightsSetting
    user_rights_profile_single_process "userRightsProfileSingleProcess": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsRemoteDesktopServicesLogOn`: deviceManagementUserRightsSetting
    user_rights_remote_desktop_services_log_on "userRightsRemoteDesktopServicesLogOn": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsRemoteShutdown`: deviceManagementUserRightsSetting
    user_rights_remote_shutdown "userRightsRemoteShutdown": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsRestoreData`: deviceManagementUserRightsSetting
    user_rights_restore_data "userRightsRestoreData": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `userRightsTakeOwnership`: deviceManagementUserRightsSetting
    user_rights_take_ownership "userRightsTakeOwnership": mg::Boxed<super::DeviceManagementUserRightsSetting>,
    /// `version`: Int32, not null
    version "version" "r": i32,
    /// `windowsDefenderTamperProtection`: windowsDefenderTamperProtectionOptions, not null
    windows_defender_tamper_protection "windowsDefenderTamperProtection" "r": mg::Open<super::WindowsDefenderTamperProtectionOptions>,
    /// `xboxServicesAccessoryManagementServiceStartupMode`: serviceStartType, not null
    xbox_services_accessory_management_service_startup_mode "xboxServicesAccessoryManagementServiceStartupMode" "r": mg::Open<super::ServiceStartType>,
    /// `xboxServicesEnableXboxGameSaveTask`: Boolean, not null
    xbox_services_enable_xbox_game_save_task "xboxServicesEnableXboxGameSaveTask" "r": bool,
    /// `xboxServicesLiveAuthManagerServiceStartupMode`: serviceStartType, not null
    xbox_services_live_auth_manager_service_startup_mode "xboxServicesLiveAuthManagerServiceStartupMode" "r": mg::Open<super::ServiceStartType>,
    /// `xboxServicesLiveGameSaveServiceStartupMode`: serviceStartType, not null
    xbox_services_live_game_save_service_startup_mode "xboxServicesLiveGameSaveServiceStartupMode" "r": mg::Open<super::ServiceStartType>,
    /// `xboxServicesLiveNetworkingServiceStartupMode`: serviceStartType, not null
    xbox_services_live_networking_service_startup_mode "xboxServicesLiveNetworkingServiceStartupMode" "r": mg::Open<super::ServiceStartType>,
}

mg::derived_from! { Windows10EndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity }

impl Windows10EndpointProtectionConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows10EndpointProtectionConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
