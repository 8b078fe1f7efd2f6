// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSPrivacyAccessControlItem`, a complex type.
    MacOsPrivacyAccessControlItem "microsoft.graph.macOSPrivacyAccessControlItem" "complex";
    /// `accessibility`: enablement, not null
    accessibility "accessibility" "r": mg::Open<super::Enablement>,
    /// `addressBook`: enablement, not null
    address_book "addressBook" "r": mg::Open<super::Enablement>,
    /// `appleEventsAllowedReceivers`: Collection(macOSAppleEventReceiver)
    apple_events_allowed_receivers "appleEventsAllowedReceivers": Vec<super::MacOsAppleEventReceiver>,
    /// `blockCamera`: Boolean, not null
    block_camera "blockCamera" "r": bool,
    /// `blockListenEvent`: Boolean, not null
    block_listen_event "blockListenEvent" "r": bool,
    /// `blockMicrophone`: Boolean, not null
    block_microphone "blockMicrophone" "r": bool,
    /// `blockScreenCapture`: Boolean, not null
    block_screen_capture "blockScreenCapture" "r": bool,
    /// `calendar`: enablement, not null
    calendar "calendar" "r": mg::Open<super::Enablement>,
    /// `codeRequirement`: String, not null
    code_requirement "codeRequirement" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fileProviderPresence`: enablement, not null
    file_provider_presence "fileProviderPresence" "r": mg::Open<super::Enablement>,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `identifierType`: macOSProcessIdentifierType, not null
    identifier_type "identifierType" "r": mg::Open<super::MacOsProcessIdentifierType>,
    /// `mediaLibrary`: enablement, not null
    media_library "mediaLibrary" "r": mg::Open<super::Enablement>,
    /// `photos`: enablement, not null
    photos "photos" "r": mg::Open<super::Enablement>,
    /// `postEvent`: enablement, not null
    post_event "postEvent" "r": mg::Open<super::Enablement>,
    /// `reminders`: enablement, not null
    reminders "reminders" "r": mg::Open<super::Enablement>,
    /// `speechRecognition`: enablement, not null
    speech_recognition "speechRecognition" "r": mg::Open<super::Enablement>,
    /// `staticCodeValidation`: Boolean, not null
    static_code_validation "staticCodeValidation" "r": bool,
    /// `systemPolicyAllFiles`: enablement, not null
    system_policy_all_files "systemPolicyAllFiles" "r": mg::Open<super::Enablement>,
    /// `systemPolicyDesktopFolder`: enablement, not null
    system_policy_desktop_folder "systemPolicyDesktopFolder" "r": mg::Open<super::Enablement>,
    /// `systemPolicyDocumentsFolder`: enablement, not null
    system_policy_documents_folder "systemPolicyDocumentsFolder" "r": mg::Open<super::Enablement>,
    /// `systemPolicyDownloadsFolder`: enablement, not null
    system_policy_downloads_folder "systemPolicyDownloadsFolder" "r": mg::Open<super::Enablement>,
    /// `systemPolicyNetworkVolumes`: enablement, not null
    system_policy_network_volumes "systemPolicyNetworkVolumes" "r": mg::Open<super::Enablement>,
    /// `systemPolicyRemovableVolumes`: enablement, not null
    system_policy_removable_volumes "systemPolicyRemovableVolumes" "r": mg::Open<super::Enablement>,
    /// `systemPolicySystemAdminFiles`: enablement, not null
    system_policy_system_admin_files "systemPolicySystemAdminFiles" "r": mg::Open<super::Enablement>,
}
