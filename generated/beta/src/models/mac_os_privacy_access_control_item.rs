// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSPrivacyAccessControlItem`.
pub struct MacOsPrivacyAccessControlItem {
    /// `accessibility`. Never null.
    pub accessibility: mg::Field<mg::Open<super::Enablement>>,
    /// `addressBook`. Never null.
    pub address_book: mg::Field<mg::Open<super::Enablement>>,
    /// `appleEventsAllowedReceivers`.
    pub apple_events_allowed_receivers: mg::Field<Vec<super::MacOsAppleEventReceiver>>,
    /// `blockCamera`. Never null.
    pub block_camera: mg::Field<bool>,
    /// `blockListenEvent`. Never null.
    pub block_listen_event: mg::Field<bool>,
    /// `blockMicrophone`. Never null.
    pub block_microphone: mg::Field<bool>,
    /// `blockScreenCapture`. Never null.
    pub block_screen_capture: mg::Field<bool>,
    /// `calendar`. Never null.
    pub calendar: mg::Field<mg::Open<super::Enablement>>,
    /// `codeRequirement`. Never null.
    pub code_requirement: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fileProviderPresence`. Never null.
    pub file_provider_presence: mg::Field<mg::Open<super::Enablement>>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `identifierType`. Never null.
    pub identifier_type: mg::Field<mg::Open<super::MacOsProcessIdentifierType>>,
    /// `mediaLibrary`. Never null.
    pub media_library: mg::Field<mg::Open<super::Enablement>>,
    /// `photos`. Never null.
    pub photos: mg::Field<mg::Open<super::Enablement>>,
    /// `postEvent`. Never null.
    pub post_event: mg::Field<mg::Open<super::Enablement>>,
    /// `reminders`. Never null.
    pub reminders: mg::Field<mg::Open<super::Enablement>>,
    /// `speechRecognition`. Never null.
    pub speech_recognition: mg::Field<mg::Open<super::Enablement>>,
    /// `staticCodeValidation`. Never null.
    pub static_code_validation: mg::Field<bool>,
    /// `systemPolicyAllFiles`. Never null.
    pub system_policy_all_files: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicyDesktopFolder`. Never null.
    pub system_policy_desktop_folder: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicyDocumentsFolder`. Never null.
    pub system_policy_documents_folder: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicyDownloadsFolder`. Never null.
    pub system_policy_downloads_folder: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicyNetworkVolumes`. Never null.
    pub system_policy_network_volumes: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicyRemovableVolumes`. Never null.
    pub system_policy_removable_volumes: mg::Field<mg::Open<super::Enablement>>,
    /// `systemPolicySystemAdminFiles`. Never null.
    pub system_policy_system_admin_files: mg::Field<mg::Open<super::Enablement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsPrivacyAccessControlItem: "microsoft.graph.macOSPrivacyAccessControlItem", complex;
    accessibility: "accessibility" required,
    address_book: "addressBook" required,
    apple_events_allowed_receivers: "appleEventsAllowedReceivers",
    block_camera: "blockCamera" required,
    block_listen_event: "blockListenEvent" required,
    block_microphone: "blockMicrophone" required,
    block_screen_capture: "blockScreenCapture" required,
    calendar: "calendar" required,
    code_requirement: "codeRequirement" required,
    display_name: "displayName" required,
    file_provider_presence: "fileProviderPresence" required,
    identifier: "identifier" required,
    identifier_type: "identifierType" required,
    media_library: "mediaLibrary" required,
    photos: "photos" required,
    post_event: "postEvent" required,
    reminders: "reminders" required,
    speech_recognition: "speechRecognition" required,
    static_code_validation: "staticCodeValidation" required,
    system_policy_all_files: "systemPolicyAllFiles" required,
    system_policy_desktop_folder: "systemPolicyDesktopFolder" required,
    system_policy_documents_folder: "systemPolicyDocumentsFolder" required,
    system_policy_downloads_folder: "systemPolicyDownloadsFolder" required,
    system_policy_network_volumes: "systemPolicyNetworkVolumes" required,
    system_policy_removable_volumes: "systemPolicyRemovableVolumes" required,
    system_policy_system_admin_files: "systemPolicySystemAdminFiles" required,
}
