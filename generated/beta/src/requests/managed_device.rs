// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedDevice`](models::ManagedDevice): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().managed_devices().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedDeviceResource(mg::One<models::ManagedDevice>);

mg::builder! { ManagedDeviceResource: mg::One<models::ManagedDevice> }

impl ManagedDeviceResource {
    /// `…/assignmentFilterEvaluationStatusDetails`: many
    /// [`AssignmentFilterEvaluationStatusDetails`].
    ///
    /// [`AssignmentFilterEvaluationStatusDetails`]: models::AssignmentFilterEvaluationStatusDetails
    #[inline]
    pub fn assignment_filter_evaluation_status_details(
        &self,
    ) -> requests::assignment_filter_evaluation_status_details::AssignmentFilterEvaluationStatusDetailsCollection {
        mg::navigate(self, "assignmentFilterEvaluationStatusDetails")
    }

    /// `…/detectedApps`: many [`DetectedApp`](models::DetectedApp).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta
    #[inline]
    pub fn detected_apps(&self) -> requests::detected_app::DetectedAppCollection {
        mg::navigate(self, "detectedApps")
    }

    /// `…/deviceCategory`: [`DeviceCategory`](models::DeviceCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta
    #[inline]
    pub fn device_category(&self) -> requests::device_category::DeviceCategoryResource {
        mg::navigate(self, "deviceCategory")
    }

    /// `…/deviceCompliancePolicyStates`: many
    /// [`DeviceCompliancePolicyState`](models::DeviceCompliancePolicyState).
    #[inline]
    pub fn device_compliance_policy_states(
        &self,
    ) -> requests::device_compliance_policy_state::DeviceCompliancePolicyStateCollection {
        mg::navigate(self, "deviceCompliancePolicyStates")
    }

    /// `…/deviceConfigurationStates`: many
    /// [`DeviceConfigurationState`](models::DeviceConfigurationState).
    #[inline]
    pub fn device_configuration_states(
        &self,
    ) -> requests::device_configuration_state::DeviceConfigurationStateCollection {
        mg::navigate(self, "deviceConfigurationStates")
    }

    /// `…/deviceHealthScriptStates`: many
    /// [`DeviceHealthScriptPolicyState`](models::DeviceHealthScriptPolicyState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn device_health_script_states(
        &self,
    ) -> requests::device_health_script_policy_state::DeviceHealthScriptPolicyStateCollection {
        mg::navigate(self, "deviceHealthScriptStates")
    }

    /// `…/logCollectionRequests`: many
    /// [`DeviceLogCollectionResponse`](models::DeviceLogCollectionResponse).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-delete?view=graph-rest-beta
    #[inline]
    pub fn log_collection_requests(
        &self,
    ) -> requests::device_log_collection_response::DeviceLogCollectionResponseCollection {
        mg::navigate(self, "logCollectionRequests")
    }

    /// `…/managedDeviceMobileAppConfigurationStates`: many
    /// [`ManagedDeviceMobileAppConfigurationState`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationState`]: models::ManagedDeviceMobileAppConfigurationState
    #[inline]
    pub fn managed_device_mobile_app_configuration_states(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_state::ManagedDeviceMobileAppConfigurationStateCollection {
        mg::navigate(self, "managedDeviceMobileAppConfigurationStates")
    }

    /// `…/securityBaselineStates`: many [`SecurityBaselineState`](models::SecurityBaselineState).
    #[inline]
    pub fn security_baseline_states(
        &self,
    ) -> requests::security_baseline_state::SecurityBaselineStateCollection {
        mg::navigate(self, "securityBaselineStates")
    }

    /// `…/users`: many [`User`](models::User).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::navigate(self, "users")
    }

    /// `…/windowsProtectionState`: [`WindowsProtectionState`](models::WindowsProtectionState).
    ///
    /// Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-update?view=graph-rest-beta
    #[inline]
    pub fn windows_protection_state(
        &self,
    ) -> requests::windows_protection_state::WindowsProtectionStateResource {
        mg::navigate(self, "windowsProtectionState")
    }

    /// `…/microsoft.graph.windowsManagedDevice`: cast to
    /// [`WindowsManagedDevice`](models::WindowsManagedDevice).
    #[doc(alias = "microsoft.graph.windowsManagedDevice")]
    #[inline]
    pub fn cast_to_windows_managed_device(
        &self,
    ) -> requests::windows_managed_device::WindowsManagedDeviceResource {
        mg::navigate(self, "microsoft.graph.windowsManagedDevice")
    }

    /// `POST …/activateDeviceEsim`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PriviligedOperation.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta
    #[inline]
    pub fn activate_device_esim(
        &self,
        parameters: ActivateDeviceEsim,
    ) -> mg::Request<()> {
        self.raw().action_with("activateDeviceEsim", &parameters)
    }

    /// `POST …/bypassActivationLock`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-beta
    #[inline]
    pub fn bypass_activation_lock(&self) -> mg::Request<()> {
        self.raw().action("bypassActivationLock")
    }

    /// `POST …/changeAssignments`.
    ///
    /// Returns no body.
    #[inline]
    pub fn change_assignments(
        &self,
        parameters: impl Into<ChangeAssignments>,
    ) -> mg::Request<()> {
        self.raw().action_with("changeAssignments", &parameters.into())
    }

    /// `POST …/cleanWindowsDevice`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta
    #[inline]
    pub fn clean_windows_device(
        &self,
        parameters: impl Into<CleanWindowsDevice>,
    ) -> mg::Request<()> {
        self.raw().action_with("cleanWindowsDevice", &parameters.into())
    }

    /// `POST …/createDeviceLogCollectionRequest`.
    ///
    /// Returns 200 with [`DeviceLogCollectionResponse`](models::DeviceLogCollectionResponse).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta
    #[inline]
    pub fn create_device_log_collection_request(
        &self,
        parameters: CreateDeviceLogCollectionRequest,
    ) -> mg::Request<models::DeviceLogCollectionResponse> {
        self.raw().action_with("createDeviceLogCollectionRequest", &parameters)
    }

    /// `POST …/deleteUserFromSharedAppleDevice`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta
    #[inline]
    pub fn delete_user_from_shared_apple_device(
        &self,
        parameters: DeleteUserFromSharedAppleDevice,
    ) -> mg::Request<()> {
        self.raw().action_with("deleteUserFromSharedAppleDevice", &parameters)
    }

    /// `POST …/deprovision`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn deprovision(&self, parameters: impl Into<Deprovision>) -> mg::Request<()> {
        self.raw().action_with("deprovision", &parameters.into())
    }

    /// `POST …/disable`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn disable(&self) -> mg::Request<()> {
        self.raw().action("disable")
    }

    /// `POST …/disableLostMode`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-beta
    #[inline]
    pub fn disable_lost_mode(&self) -> mg::Request<()> {
        self.raw().action("disableLostMode")
    }

    /// `POST …/enableLostMode`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta
    #[inline]
    pub fn enable_lost_mode(&self, parameters: EnableLostMode) -> mg::Request<()> {
        self.raw().action_with("enableLostMode", &parameters)
    }

    /// `POST …/enrollNowAction`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn enroll_now_action(&self) -> mg::Request<()> {
        self.raw().action("enrollNowAction")
    }

    /// `GET …/getFileVaultKey`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getfilevaultkey?view=graph-rest-beta
    #[inline]
    pub fn get_file_vault_key(&self) -> mg::Request<String> {
        self.raw().function("getFileVaultKey")
    }

    /// `GET …/getNonCompliantSettings`.
    ///
    /// Returns a page of
    /// [`DeviceCompliancePolicySettingState`](models::DeviceCompliancePolicySettingState).
    #[inline]
    pub fn get_non_compliant_settings(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceCompliancePolicySettingState>> {
        self.raw().function("getNonCompliantSettings")
    }

    /// `GET …/getSyncStatus`.
    ///
    /// Returns [`DeviceSyncStatusResponse`](models::DeviceSyncStatusResponse).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application).
    #[inline]
    pub fn get_sync_status(&self) -> mg::Request<models::DeviceSyncStatusResponse> {
        self.raw().function("getSyncStatus")
    }

    /// `POST …/initiateDeviceAttestation`.
    ///
    /// Returns no body.
    #[inline]
    pub fn initiate_device_attestation(&self) -> mg::Request<()> {
        self.raw().action("initiateDeviceAttestation")
    }

    /// `POST …/initiateMobileDeviceManagementKeyRecovery`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn initiate_mobile_device_management_key_recovery(&self) -> mg::Request<()> {
        self.raw().action("initiateMobileDeviceManagementKeyRecovery")
    }

    /// `POST …/initiateOnDemandProactiveRemediation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn initiate_on_demand_proactive_remediation(
        &self,
        parameters: impl Into<InitiateOnDemandProactiveRemediation>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("initiateOnDemandProactiveRemediation", &parameters.into())
    }

    /// `POST …/locateDevice`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-beta
    #[inline]
    pub fn locate_device(&self) -> mg::Request<()> {
        self.raw().action("locateDevice")
    }

    /// `POST …/logoutSharedAppleDeviceActiveUser`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-beta
    #[inline]
    pub fn logout_shared_apple_device_active_user(&self) -> mg::Request<()> {
        self.raw().action("logoutSharedAppleDeviceActiveUser")
    }

    /// `POST …/overrideComplianceState`.
    ///
    /// Returns no body.
    #[inline]
    pub fn override_compliance_state(
        &self,
        parameters: impl Into<OverrideComplianceState>,
    ) -> mg::Request<()> {
        self.raw().action_with("overrideComplianceState", &parameters.into())
    }

    /// `POST …/pauseConfigurationRefresh`.
    ///
    /// Returns no body.
    #[inline]
    pub fn pause_configuration_refresh(
        &self,
        parameters: impl Into<PauseConfigurationRefresh>,
    ) -> mg::Request<()> {
        self.raw().action_with("pauseConfigurationRefresh", &parameters.into())
    }

    /// `POST …/playLostModeSound`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta
    #[inline]
    pub fn play_lost_mode_sound(
        &self,
        parameters: PlayLostModeSound,
    ) -> mg::Request<()> {
        self.raw().action_with("playLostModeSound", &parameters)
    }

    /// `POST …/rebootNow`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-beta
    #[inline]
    pub fn reboot_now(&self) -> mg::Request<()> {
        self.raw().action("rebootNow")
    }

    /// `POST …/recoverPasscode`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-beta
    #[inline]
    pub fn recover_passcode(&self) -> mg::Request<()> {
        self.raw().action("recoverPasscode")
    }

    /// `POST …/reenable`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn reenable(&self) -> mg::Request<()> {
        self.raw().action("reenable")
    }

    /// `POST …/remoteLock`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-beta
    #[inline]
    pub fn remote_lock(&self) -> mg::Request<()> {
        self.raw().action("remoteLock")
    }

    /// `POST …/removeDeviceEsim`.
    ///
    /// Returns no body.
    #[inline]
    pub fn remove_device_esim(
        &self,
        parameters: impl Into<RemoveDeviceEsim>,
    ) -> mg::Request<()> {
        self.raw().action_with("removeDeviceEsim", &parameters.into())
    }

    /// `POST …/removeDeviceFirmwareConfigurationInterfaceManagement`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn remove_device_firmware_configuration_interface_management(
        &self,
    ) -> mg::Request<()> {
        self.raw().action("removeDeviceFirmwareConfigurationInterfaceManagement")
    }

    /// `POST …/requestRemoteAssistance`.
    ///
    /// Returns 204 without a body.
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-beta
    #[inline]
    pub fn request_remote_assistance(&self) -> mg::Request<()> {
        self.raw().action("requestRemoteAssistance")
    }

    /// `POST …/resetPasscode`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-beta
    #[inline]
    pub fn reset_passcode(&self) -> mg::Request<()> {
        self.raw().action("resetPasscode")
    }

    /// `POST …/restoreManagedHomeScreen`.
    ///
    /// Returns no body.
    #[inline]
    pub fn restore_managed_home_screen(&self) -> mg::Request<()> {
        self.raw().action("restoreManagedHomeScreen")
    }

    /// `POST …/retire`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-beta
    #[inline]
    pub fn retire(&self) -> mg::Request<()> {
        self.raw().action("retire")
    }

    /// `GET …/retrieveDeviceLocalAdminAccountDetail`.
    ///
    /// Returns [`DeviceLocalAdminAccountDetail`](models::DeviceLocalAdminAccountDetail).
    #[inline]
    pub fn retrieve_device_local_admin_account_detail(
        &self,
    ) -> mg::Request<models::DeviceLocalAdminAccountDetail> {
        self.raw().function("retrieveDeviceLocalAdminAccountDetail")
    }

    /// `GET …/retrieveMacOSManagedDeviceLocalAdminAccountDetail`.
    ///
    /// Returns [`MacOsManagedDeviceLocalAdminAccountDetail`].
    ///
    /// [`MacOsManagedDeviceLocalAdminAccountDetail`]: models::MacOsManagedDeviceLocalAdminAccountDetail
    #[inline]
    pub fn retrieve_mac_os_managed_device_local_admin_account_detail(
        &self,
    ) -> mg::Request<models::MacOsManagedDeviceLocalAdminAccountDetail> {
        self.raw().function("retrieveMacOSManagedDeviceLocalAdminAccountDetail")
    }

    /// `GET …/retrieveRecoveryLockPasscode`.
    ///
    /// Returns `String`.
    #[inline]
    pub fn retrieve_recovery_lock_passcode(&self) -> mg::Request<String> {
        self.raw().function("retrieveRecoveryLockPasscode")
    }

    /// `POST …/revokeAppleVppLicenses`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-revokeapplevpplicenses?view=graph-rest-beta
    #[inline]
    pub fn revoke_apple_vpp_licenses(&self) -> mg::Request<()> {
        self.raw().action("revokeAppleVppLicenses")
    }

    /// `POST …/rotateBitLockerKeys`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatebitlockerkeys?view=graph-rest-beta
    #[inline]
    pub fn rotate_bit_locker_keys(&self) -> mg::Request<()> {
        self.raw().action("rotateBitLockerKeys")
    }

    /// `POST …/rotateFileVaultKey`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatefilevaultkey?view=graph-rest-beta
    #[inline]
    pub fn rotate_file_vault_key(&self) -> mg::Request<()> {
        self.raw().action("rotateFileVaultKey")
    }

    /// `POST …/rotateLocalAdminPassword`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn rotate_local_admin_password(&self) -> mg::Request<()> {
        self.raw().action("rotateLocalAdminPassword")
    }

    /// `POST …/rotateRecoveryLockPasscode`.
    ///
    /// Returns no body.
    #[inline]
    pub fn rotate_recovery_lock_passcode(&self) -> mg::Request<()> {
        self.raw().action("rotateRecoveryLockPasscode")
    }

    /// `POST …/sendCustomNotificationToCompanyPortal`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta
    #[inline]
    pub fn send_custom_notification_to_company_portal(
        &self,
        parameters: impl Into<SendCustomNotificationToCompanyPortal>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("sendCustomNotificationToCompanyPortal", &parameters.into())
    }

    /// `POST …/setDeviceName`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta
    #[inline]
    pub fn set_device_name(&self, parameters: SetDeviceName) -> mg::Request<()> {
        self.raw().action_with("setDeviceName", &parameters)
    }

    /// `POST …/shutDown`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-beta
    #[inline]
    pub fn shut_down(&self) -> mg::Request<()> {
        self.raw().action("shutDown")
    }

    /// `POST …/suspendManagedHomeScreen`.
    ///
    /// Returns no body.
    #[inline]
    pub fn suspend_managed_home_screen(
        &self,
        parameters: impl Into<SuspendManagedHomeScreen>,
    ) -> mg::Request<()> {
        self.raw().action_with("suspendManagedHomeScreen", &parameters.into())
    }

    /// `POST …/syncDevice`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-beta
    #[inline]
    pub fn sync_device(&self) -> mg::Request<()> {
        self.raw().action("syncDevice")
    }

    /// `POST …/triggerConfigurationManagerAction`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta
    #[inline]
    pub fn trigger_configuration_manager_action(
        &self,
        parameters: impl Into<TriggerConfigurationManagerAction>,
    ) -> mg::Request<()> {
        self.raw().action_with("triggerConfigurationManagerAction", &parameters.into())
    }

    /// `POST …/updateWindowsDeviceAccount`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta
    #[inline]
    pub fn update_windows_device_account(
        &self,
        parameters: UpdateWindowsDeviceAccount,
    ) -> mg::Request<()> {
        self.raw().action_with("updateWindowsDeviceAccount", &parameters)
    }

    /// `POST …/windowsDefenderScan`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta
    #[inline]
    pub fn windows_defender_scan(
        &self,
        parameters: impl Into<WindowsDefenderScan>,
    ) -> mg::Request<()> {
        self.raw().action_with("windowsDefenderScan", &parameters.into())
    }

    /// `POST …/windowsDefenderUpdateSignatures`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-beta
    #[inline]
    pub fn windows_defender_update_signatures(&self) -> mg::Request<()> {
        self.raw().action("windowsDefenderUpdateSignatures")
    }

    /// `POST …/wipe`.
    ///
    /// Returns 204 without a body.
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta
    #[inline]
    pub fn wipe(&self, parameters: Wipe) -> mg::Request<()> {
        self.raw().action_with("wipe", &parameters)
    }
}

/// Requests on a collection of [`ManagedDevice`](models::ManagedDevice): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_management().managed_devices()`.
#[derive(Clone, Debug)]
pub struct ManagedDeviceCollection(
    mg::Many<models::ManagedDevice, ManagedDeviceResource>,
);

mg::builder! { ManagedDeviceCollection: mg::Many<models::ManagedDevice, ManagedDeviceResource> }

impl ManagedDeviceCollection {
    /// `…/microsoft.graph.windowsManagedDevice`: the members that are
    /// [`WindowsManagedDevice`](models::WindowsManagedDevice).
    #[doc(alias = "microsoft.graph.windowsManagedDevice")]
    #[inline]
    pub fn cast_to_windows_managed_device(
        &self,
    ) -> requests::windows_managed_device::WindowsManagedDeviceCollection {
        mg::navigate(self, "microsoft.graph.windowsManagedDevice")
    }

    /// `GET …/appDiagnostics(upn=…)`.
    ///
    /// Returns a page of [`PowerliftIncidentMetadata`](models::PowerliftIncidentMetadata).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn app_diagnostics(
        &self,
        parameters: impl Into<AppDiagnostics>,
    ) -> mg::Request<mg::Page<models::PowerliftIncidentMetadata>> {
        self.raw().function_with("appDiagnostics", &parameters.into())
    }

    /// `POST …/bulkReprovisionCloudPc`.
    ///
    /// Returns 200 with [`CloudPcBulkRemoteActionResult`](models::CloudPcBulkRemoteActionResult).
    ///
    /// The metadata lacks this operation; its reference page has it.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta
    #[deprecated(
        note = "deprecated (revision 2024-08); use `microsoft.graph.cloudPcBulkReprovision` instead"
    )]
    #[inline]
    pub fn bulk_reprovision_cloud_pc(
        &self,
        parameters: BulkReprovisionCloudPc,
    ) -> mg::Request<models::CloudPcBulkRemoteActionResult> {
        self.raw().action_with("bulkReprovisionCloudPc", &parameters)
    }

    /// `POST …/downloadAppDiagnostics`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn download_app_diagnostics(
        &self,
        parameters: DownloadAppDiagnostics,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("downloadAppDiagnostics", &parameters)
    }

    /// `POST …/downloadPowerliftAppDiagnostic`.
    ///
    /// Returns the bytes of a stream.
    #[inline]
    pub fn download_powerlift_app_diagnostic(
        &self,
        parameters: DownloadPowerliftAppDiagnostic,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("downloadPowerliftAppDiagnostic", &parameters)
    }

    /// `POST …/executeAction`.
    ///
    /// Returns 200 with [`BulkManagedDeviceActionResult`](models::BulkManagedDeviceActionResult).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta
    #[inline]
    pub fn execute_action(
        &self,
        parameters: impl Into<ExecuteAction>,
    ) -> mg::Request<models::BulkManagedDeviceActionResult> {
        self.raw().action_with("executeAction", &parameters.into())
    }

    /// `POST …/moveDevicesToOU`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn move_devices_to_ou(
        &self,
        parameters: impl Into<MoveDevicesToOu>,
    ) -> mg::Request<()> {
        self.raw().action_with("moveDevicesToOU", &parameters.into())
    }

    /// `GET …/retrievePowerliftAppDiagnosticsDetails(userPrincipalName=…)`.
    ///
    /// Returns a page of [`PowerliftIncidentDetail`](models::PowerliftIncidentDetail).
    #[inline]
    pub fn retrieve_powerlift_app_diagnostics_details(
        &self,
        parameters: impl Into<RetrievePowerliftAppDiagnosticsDetails>,
    ) -> mg::Request<mg::Page<models::PowerliftIncidentDetail>> {
        self.raw()
            .function_with("retrievePowerliftAppDiagnosticsDetails", &parameters.into())
    }
}

/// Parameters of [`ManagedDeviceResource::activate_device_esim`].
pub struct ActivateDeviceEsim {
    /// `carrierUrl`.
    pub carrier_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivateDeviceEsim: "microsoft.graph.activateDeviceEsim", parameters;
    carrier_url: "carrierUrl",
}

/// Parameters of [`ManagedDeviceResource::change_assignments`].
///
/// A call can pass `device_assignment_items` alone.
pub struct ChangeAssignments {
    /// `deviceAssignmentItems`.
    pub device_assignment_items: mg::Field<Vec<models::DeviceAssignmentItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeAssignments: "microsoft.graph.changeAssignments", parameters;
    device_assignment_items: "deviceAssignmentItems" required,
}

mg::required_parameters! {
    ChangeAssignments;
    device_assignment_items: Vec<models::DeviceAssignmentItem>,
}

/// Parameters of [`ManagedDeviceResource::clean_windows_device`].
///
/// A call can pass `keep_user_data` alone.
pub struct CleanWindowsDevice {
    /// `keepUserData`. Required.
    pub keep_user_data: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CleanWindowsDevice: "microsoft.graph.cleanWindowsDevice", parameters;
    keep_user_data: "keepUserData" required,
}

mg::required_parameters! {
    CleanWindowsDevice;
    keep_user_data: bool,
}

/// Parameters of [`ManagedDeviceResource::create_device_log_collection_request`].
pub struct CreateDeviceLogCollectionRequest {
    /// `templateType`.
    pub template_type: mg::Field<mg::Boxed<models::DeviceLogCollectionRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateDeviceLogCollectionRequest: "microsoft.graph.createDeviceLogCollectionRequest", parameters;
    template_type: "templateType",
}

/// Parameters of [`ManagedDeviceResource::delete_user_from_shared_apple_device`].
pub struct DeleteUserFromSharedAppleDevice {
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteUserFromSharedAppleDevice: "microsoft.graph.deleteUserFromSharedAppleDevice", parameters;
    user_principal_name: "userPrincipalName",
}

/// Parameters of [`ManagedDeviceResource::deprovision`].
///
/// A call can pass `deprovision_reason` alone.
pub struct Deprovision {
    /// `deprovisionReason`. Required.
    pub deprovision_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Deprovision: "microsoft.graph.deprovision", parameters;
    deprovision_reason: "deprovisionReason" required,
}

mg::required_parameters! {
    Deprovision;
    deprovision_reason: String,
}

/// Parameters of [`ManagedDeviceResource::enable_lost_mode`].
pub struct EnableLostMode {
    /// `footer`.
    pub footer: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnableLostMode: "microsoft.graph.enableLostMode", parameters;
    footer: "footer",
    message: "message",
    phone_number: "phoneNumber",
}

/// Parameters of [`ManagedDeviceResource::initiate_on_demand_proactive_remediation`].
///
/// A call can pass `script_policy_id` alone.
pub struct InitiateOnDemandProactiveRemediation {
    /// `scriptPolicyId`. Required.
    pub script_policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InitiateOnDemandProactiveRemediation: "microsoft.graph.initiateOnDemandProactiveRemediation", parameters;
    script_policy_id: "scriptPolicyId" required,
}

mg::required_parameters! {
    InitiateOnDemandProactiveRemediation;
    script_policy_id: String,
}

/// Parameters of [`ManagedDeviceResource::override_compliance_state`].
///
/// A call can pass `compliance_state` alone.
pub struct OverrideComplianceState {
    /// `complianceState`. Required.
    pub compliance_state: mg::Field<
        mg::Open<models::AdministratorConfiguredDeviceComplianceState>,
    >,
    /// `remediationUrl`.
    pub remediation_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OverrideComplianceState: "microsoft.graph.overrideComplianceState", parameters;
    compliance_state: "complianceState" required,
    remediation_url: "remediationUrl",
}

mg::required_parameters! {
    OverrideComplianceState;
    compliance_state: mg::Open<models::AdministratorConfiguredDeviceComplianceState>,
}

/// Parameters of [`ManagedDeviceResource::pause_configuration_refresh`].
///
/// A call can pass `pause_time_period_in_minutes` alone.
pub struct PauseConfigurationRefresh {
    /// `pauseTimePeriodInMinutes`. Required.
    pub pause_time_period_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PauseConfigurationRefresh: "microsoft.graph.pauseConfigurationRefresh", parameters;
    pause_time_period_in_minutes: "pauseTimePeriodInMinutes" required,
}

mg::required_parameters! {
    PauseConfigurationRefresh;
    pause_time_period_in_minutes: i32,
}

/// Parameters of [`ManagedDeviceResource::play_lost_mode_sound`].
pub struct PlayLostModeSound {
    /// `durationInMinutes`.
    pub duration_in_minutes: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlayLostModeSound: "microsoft.graph.playLostModeSound", parameters;
    duration_in_minutes: "durationInMinutes",
}

/// Parameters of [`ManagedDeviceResource::remove_device_esim`].
///
/// A call can pass `icc_id` alone.
pub struct RemoveDeviceEsim {
    /// `iccId`. Required.
    pub icc_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveDeviceEsim: "microsoft.graph.removeDeviceEsim", parameters;
    icc_id: "iccId" required,
}

mg::required_parameters! {
    RemoveDeviceEsim;
    icc_id: String,
}

/// Parameters of [`ManagedDeviceResource::send_custom_notification_to_company_portal`].
///
/// A call can pass the pair of `notification_title` and `notification_body` alone.
pub struct SendCustomNotificationToCompanyPortal {
    /// `notificationBody`. Required.
    pub notification_body: mg::Field<String>,
    /// `notificationTitle`. Required.
    pub notification_title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendCustomNotificationToCompanyPortal: "microsoft.graph.sendCustomNotificationToCompanyPortal", parameters;
    notification_body: "notificationBody" required,
    notification_title: "notificationTitle" required,
}

mg::required_parameters! {
    SendCustomNotificationToCompanyPortal;
    notification_title: String,
    notification_body: String,
}

/// Parameters of [`ManagedDeviceResource::set_device_name`].
pub struct SetDeviceName {
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetDeviceName: "microsoft.graph.setDeviceName", parameters;
    device_name: "deviceName",
}

/// Parameters of [`ManagedDeviceResource::suspend_managed_home_screen`].
///
/// A call can pass `timeout_minutes` alone.
pub struct SuspendManagedHomeScreen {
    /// `timeoutMinutes`. Required.
    pub timeout_minutes: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SuspendManagedHomeScreen: "microsoft.graph.suspendManagedHomeScreen", parameters;
    timeout_minutes: "timeoutMinutes" required,
}

mg::required_parameters! {
    SuspendManagedHomeScreen;
    timeout_minutes: String,
}

/// Parameters of [`ManagedDeviceResource::trigger_configuration_manager_action`].
///
/// A call can pass `configuration_manager_action` alone.
pub struct TriggerConfigurationManagerAction {
    /// `configurationManagerAction`. Required.
    pub configuration_manager_action: mg::Field<
        mg::Boxed<models::ConfigurationManagerAction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggerConfigurationManagerAction: "microsoft.graph.triggerConfigurationManagerAction", parameters;
    configuration_manager_action: "configurationManagerAction" required,
}

mg::required_parameters! {
    TriggerConfigurationManagerAction;
    configuration_manager_action: mg::Boxed<models::ConfigurationManagerAction>,
}

/// Parameters of [`ManagedDeviceResource::update_windows_device_account`].
pub struct UpdateWindowsDeviceAccount {
    /// `updateWindowsDeviceAccountActionParameter`.
    pub update_windows_device_account_action_parameter: mg::Field<
        mg::Boxed<models::UpdateWindowsDeviceAccountActionParameter>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateWindowsDeviceAccount: "microsoft.graph.updateWindowsDeviceAccount", parameters;
    update_windows_device_account_action_parameter: "updateWindowsDeviceAccountActionParameter",
}

/// Parameters of [`ManagedDeviceResource::windows_defender_scan`].
///
/// A call can pass `quick_scan` alone.
pub struct WindowsDefenderScan {
    /// `quickScan`. Required.
    pub quick_scan: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderScan: "microsoft.graph.windowsDefenderScan", parameters;
    quick_scan: "quickScan" required,
}

mg::required_parameters! {
    WindowsDefenderScan;
    quick_scan: bool,
}

/// Parameters of [`ManagedDeviceResource::wipe`].
pub struct Wipe {
    /// `keepEnrollmentData`.
    pub keep_enrollment_data: mg::Field<bool>,
    /// `keepUserData`.
    pub keep_user_data: mg::Field<bool>,
    /// `macOsUnlockCode`. Secret: masked in `Debug`.
    pub mac_os_unlock_code: mg::Field<String>,
    /// `obliterationBehavior`.
    pub obliteration_behavior: mg::Field<mg::Open<models::ObliterationBehavior>>,
    /// `persistEsimDataPlan`.
    pub persist_esim_data_plan: mg::Field<bool>,
    /// `useProtectedWipe`.
    pub use_protected_wipe: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Wipe: "microsoft.graph.wipe", parameters;
    keep_enrollment_data: "keepEnrollmentData",
    keep_user_data: "keepUserData",
    mac_os_unlock_code: "macOsUnlockCode" secret,
    obliteration_behavior: "obliterationBehavior",
    persist_esim_data_plan: "persistEsimDataPlan",
    use_protected_wipe: "useProtectedWipe",
}

/// Parameters of [`ManagedDeviceCollection::app_diagnostics`].
///
/// A call can pass `upn` alone.
pub struct AppDiagnostics {
    /// `upn`.
    pub upn: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppDiagnostics: "microsoft.graph.appDiagnostics", parameters;
    upn: "upn",
}

mg::required_parameters! {
    AppDiagnostics;
    upn: String,
}

/// Parameters of [`ManagedDeviceCollection::bulk_reprovision_cloud_pc`].
pub struct BulkReprovisionCloudPc {
    /// `managedDeviceIds`.
    pub managed_device_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BulkReprovisionCloudPc: "microsoft.graph.bulkReprovisionCloudPc", parameters;
    managed_device_ids: "managedDeviceIds",
}

/// Parameters of [`ManagedDeviceCollection::download_app_diagnostics`].
pub struct DownloadAppDiagnostics {
    /// `request`.
    pub request: mg::Field<mg::Boxed<models::PowerliftDownloadRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DownloadAppDiagnostics: "microsoft.graph.downloadAppDiagnostics", parameters;
    request: "request",
}

/// Parameters of [`ManagedDeviceCollection::download_powerlift_app_diagnostic`].
pub struct DownloadPowerliftAppDiagnostic {
    /// `request`.
    pub request: mg::Field<mg::Boxed<models::PowerliftAppDiagnosticDownloadRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DownloadPowerliftAppDiagnostic: "microsoft.graph.downloadPowerliftAppDiagnostic", parameters;
    request: "request",
}

/// Parameters of [`ManagedDeviceCollection::execute_action`].
///
/// A call can pass `action_name` alone.
pub struct ExecuteAction {
    /// `actionName`. Required.
    pub action_name: mg::Field<mg::Open<models::ManagedDeviceRemoteAction>>,
    /// `carrierUrl`.
    pub carrier_url: mg::Field<String>,
    /// `deprovisionReason`.
    pub deprovision_reason: mg::Field<String>,
    /// `deviceIds`.
    pub device_ids: mg::Field<Vec<String>>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `keepEnrollmentData`.
    pub keep_enrollment_data: mg::Field<bool>,
    /// `keepUserData`.
    pub keep_user_data: mg::Field<bool>,
    /// `notificationBody`.
    pub notification_body: mg::Field<String>,
    /// `notificationTitle`.
    pub notification_title: mg::Field<String>,
    /// `organizationalUnitPath`.
    pub organizational_unit_path: mg::Field<String>,
    /// `persistEsimDataPlan`.
    pub persist_esim_data_plan: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExecuteAction: "microsoft.graph.executeAction", parameters;
    action_name: "actionName" required,
    carrier_url: "carrierUrl",
    deprovision_reason: "deprovisionReason",
    device_ids: "deviceIds",
    device_name: "deviceName",
    keep_enrollment_data: "keepEnrollmentData",
    keep_user_data: "keepUserData",
    notification_body: "notificationBody",
    notification_title: "notificationTitle",
    organizational_unit_path: "organizationalUnitPath",
    persist_esim_data_plan: "persistEsimDataPlan",
}

mg::required_parameters! {
    ExecuteAction;
    action_name: mg::Open<models::ManagedDeviceRemoteAction>,
}

/// Parameters of [`ManagedDeviceCollection::move_devices_to_ou`].
///
/// A call can pass `device_ids` alone.
pub struct MoveDevicesToOu {
    /// `deviceIds`.
    pub device_ids: mg::Field<Vec<mg::Guid>>,
    /// `organizationalUnitPath`.
    pub organizational_unit_path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MoveDevicesToOu: "microsoft.graph.moveDevicesToOU", parameters;
    device_ids: "deviceIds" required,
    organizational_unit_path: "organizationalUnitPath",
}

mg::required_parameters! {
    MoveDevicesToOu;
    device_ids: Vec<mg::Guid>,
}

/// Parameters of [`ManagedDeviceCollection::retrieve_powerlift_app_diagnostics_details`].
///
/// A call can pass `user_principal_name` alone.
pub struct RetrievePowerliftAppDiagnosticsDetails {
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrievePowerliftAppDiagnosticsDetails: "microsoft.graph.retrievePowerliftAppDiagnosticsDetails", parameters;
    user_principal_name: "userPrincipalName",
}

mg::required_parameters! {
    RetrievePowerliftAppDiagnosticsDetails;
    user_principal_name: String,
}
