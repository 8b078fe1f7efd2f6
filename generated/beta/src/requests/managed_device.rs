// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedDevice`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}`.
    ManagedDeviceResource(mg::One<models::ManagedDevice>)
}

impl ManagedDeviceResource {
    /// `…/assignmentFilterEvaluationStatusDetails`: many `assignmentFilterEvaluationStatusDetails`
    #[inline]
    pub fn assignment_filter_evaluation_status_details(
        &self,
    ) -> requests::assignment_filter_evaluation_status_details::AssignmentFilterEvaluationStatusDetailsCollection {
        mg::to(self, "assignmentFilterEvaluationStatusDetails")
    }

    /// `…/detectedApps`: many `detectedApp`
    ///
    /// [List detectedApps](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta); 200.
    ///
    /// [Get detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta); 200.
    ///
    /// [Create detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta); 201.
    ///
    /// [Update detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta); 200.
    ///
    /// [Delete detectedApp](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn detected_apps(&self) -> requests::detected_app::DetectedAppCollection {
        mg::to(self, "detectedApps")
    }

    /// `…/deviceCategory`: `deviceCategory`
    ///
    /// [Get deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceCategory](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceCategory` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn device_category(&self) -> requests::device_category::DeviceCategoryResource {
        mg::to(self, "deviceCategory")
    }

    /// `…/deviceCompliancePolicyStates`: many `deviceCompliancePolicyState`
    #[inline]
    pub fn device_compliance_policy_states(
        &self,
    ) -> requests::device_compliance_policy_state::DeviceCompliancePolicyStateCollection {
        mg::to(self, "deviceCompliancePolicyStates")
    }

    /// `…/deviceConfigurationStates`: many `deviceConfigurationState`
    #[inline]
    pub fn device_configuration_states(
        &self,
    ) -> requests::device_configuration_state::DeviceConfigurationStateCollection {
        mg::to(self, "deviceConfigurationStates")
    }

    /// `…/deviceHealthScriptStates`: many `deviceHealthScriptPolicyState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_health_script_states(
        &self,
    ) -> requests::device_health_script_policy_state::DeviceHealthScriptPolicyStateCollection {
        mg::to(self, "deviceHealthScriptStates")
    }

    /// `…/logCollectionRequests`: many `deviceLogCollectionResponse`
    ///
    /// [List deviceLogCollectionResponses](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceLogCollectionResponse](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn log_collection_requests(
        &self,
    ) -> requests::device_log_collection_response::DeviceLogCollectionResponseCollection {
        mg::to(self, "logCollectionRequests")
    }

    /// `…/managedDeviceMobileAppConfigurationStates`: many `managedDeviceMobileAppConfigurationState`
    #[inline]
    pub fn managed_device_mobile_app_configuration_states(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_state::ManagedDeviceMobileAppConfigurationStateCollection {
        mg::to(self, "managedDeviceMobileAppConfigurationStates")
    }

    /// `…/securityBaselineStates`: many `securityBaselineState`
    #[inline]
    pub fn security_baseline_states(
        &self,
    ) -> requests::security_baseline_state::SecurityBaselineStateCollection {
        mg::to(self, "securityBaselineStates")
    }

    /// `…/users`: many `user`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::to(self, "users")
    }

    /// `…/windowsProtectionState`: `windowsProtectionState`
    ///
    /// [Get windowsProtectionState](https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-get?view=graph-rest-beta); 200.
    ///
    /// [Update windowsProtectionState](https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn windows_protection_state(
        &self,
    ) -> requests::windows_protection_state::WindowsProtectionStateResource {
        mg::to(self, "windowsProtectionState")
    }

    /// `…/microsoft.graph.windowsManagedDevice`
    #[inline]
    pub fn as_windows_managed_device(
        &self,
    ) -> requests::windows_managed_device::WindowsManagedDeviceResource {
        mg::to(self, "microsoft.graph.windowsManagedDevice")
    }

    /// `POST …/activateDeviceEsim`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/activateDeviceEsim`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/activateDeviceEsim`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/activateDeviceEsim`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/activateDeviceEsim`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn activate_device_esim(
        &self,
        parameters: ActivateDeviceEsim,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "activateDeviceEsim", &parameters)
    }

    /// `POST …/bypassActivationLock`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/bypassActivationLock`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/bypassActivationLock`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/bypassActivationLock`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/bypassActivationLock`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn bypass_activation_lock(&self) -> mg::Request<()> {
        mg::Path::action(self, "bypassActivationLock")
    }

    /// `POST …/changeAssignments`
    #[inline]
    pub fn change_assignments(&self, parameters: ChangeAssignments) -> mg::Request<()> {
        mg::Path::action_with(self, "changeAssignments", &parameters)
    }

    /// `POST …/cleanWindowsDevice`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/cleanWindowsDevice`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/cleanWindowsDevice`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/cleanWindowsDevice`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/cleanWindowsDevice`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn clean_windows_device(
        &self,
        parameters: CleanWindowsDevice,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "cleanWindowsDevice", &parameters)
    }

    /// `POST …/createDeviceLogCollectionRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/createDeviceLogCollectionRequest`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/createDeviceLogCollectionRequest`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest`
    /// - … and 3 more
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/deviceManagement/comanagedDevices/{id}/createDeviceLogCollectionRequest`, `/deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/createDeviceLogCollectionRequest`, `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/createDeviceLogCollectionRequest`, … | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/managedDevices/{id}/createDeviceLogCollectionRequest` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn create_device_log_collection_request(
        &self,
        parameters: CreateDeviceLogCollectionRequest,
    ) -> mg::Request<models::DeviceLogCollectionResponse> {
        mg::Path::action_with(self, "createDeviceLogCollectionRequest", &parameters)
    }

    /// `POST …/deleteUserFromSharedAppleDevice`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn delete_user_from_shared_apple_device(
        &self,
        parameters: DeleteUserFromSharedAppleDevice,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deleteUserFromSharedAppleDevice", &parameters)
    }

    /// `POST …/deprovision`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn deprovision(&self, parameters: Deprovision) -> mg::Request<()> {
        mg::Path::action_with(self, "deprovision", &parameters)
    }

    /// `POST …/disable`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn disable(&self) -> mg::Request<()> {
        mg::Path::action(self, "disable")
    }

    /// `POST …/disableLostMode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/disableLostMode`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/disableLostMode`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/disableLostMode`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/disableLostMode`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn disable_lost_mode(&self) -> mg::Request<()> {
        mg::Path::action(self, "disableLostMode")
    }

    /// `POST …/enableLostMode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/enableLostMode`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/enableLostMode`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/enableLostMode`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/enableLostMode`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn enable_lost_mode(&self, parameters: EnableLostMode) -> mg::Request<()> {
        mg::Path::action_with(self, "enableLostMode", &parameters)
    }

    /// `POST …/enrollNowAction`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn enroll_now_action(&self) -> mg::Request<()> {
        mg::Path::action(self, "enrollNowAction")
    }

    /// `GET …/getFileVaultKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getfilevaultkey?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/managedDevices/{managedDeviceId}/getFileVaultKey`
    /// - `GET /deviceManagement/comanagedDevices/{managedDeviceId}/getFileVaultKey`
    /// - `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/getFileVaultKey`
    /// - `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/getFileVaultKey`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_file_vault_key(&self) -> mg::Request<String> {
        mg::Path::function(self, "getFileVaultKey")
    }

    /// `GET …/getNonCompliantSettings`
    #[inline]
    pub fn get_non_compliant_settings(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceCompliancePolicySettingState>> {
        mg::Path::function(self, "getNonCompliantSettings")
    }

    /// `GET …/getSyncStatus`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn get_sync_status(&self) -> mg::Request<models::DeviceSyncStatusResponse> {
        mg::Path::function(self, "getSyncStatus")
    }

    /// `POST …/initiateDeviceAttestation`
    #[inline]
    pub fn initiate_device_attestation(&self) -> mg::Request<()> {
        mg::Path::action(self, "initiateDeviceAttestation")
    }

    /// `POST …/initiateMobileDeviceManagementKeyRecovery`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn initiate_mobile_device_management_key_recovery(&self) -> mg::Request<()> {
        mg::Path::action(self, "initiateMobileDeviceManagementKeyRecovery")
    }

    /// `POST …/initiateOnDemandProactiveRemediation`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn initiate_on_demand_proactive_remediation(
        &self,
        parameters: InitiateOnDemandProactiveRemediation,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "initiateOnDemandProactiveRemediation", &parameters)
    }

    /// `POST …/locateDevice`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/locateDevice`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/locateDevice`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/locateDevice`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/locateDevice`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn locate_device(&self) -> mg::Request<()> {
        mg::Path::action(self, "locateDevice")
    }

    /// `POST …/logoutSharedAppleDeviceActiveUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn logout_shared_apple_device_active_user(&self) -> mg::Request<()> {
        mg::Path::action(self, "logoutSharedAppleDeviceActiveUser")
    }

    /// `POST …/overrideComplianceState`
    #[inline]
    pub fn override_compliance_state(
        &self,
        parameters: OverrideComplianceState,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "overrideComplianceState", &parameters)
    }

    /// `POST …/pauseConfigurationRefresh`
    #[inline]
    pub fn pause_configuration_refresh(
        &self,
        parameters: PauseConfigurationRefresh,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "pauseConfigurationRefresh", &parameters)
    }

    /// `POST …/playLostModeSound`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/playLostModeSound`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/playLostModeSound`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/playLostModeSound`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/playLostModeSound`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn play_lost_mode_sound(
        &self,
        parameters: PlayLostModeSound,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "playLostModeSound", &parameters)
    }

    /// `POST …/rebootNow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/rebootNow`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rebootNow`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rebootNow`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/rebootNow`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn reboot_now(&self) -> mg::Request<()> {
        mg::Path::action(self, "rebootNow")
    }

    /// `POST …/recoverPasscode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/recoverPasscode`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/recoverPasscode`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/recoverPasscode`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/recoverPasscode`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn recover_passcode(&self) -> mg::Request<()> {
        mg::Path::action(self, "recoverPasscode")
    }

    /// `POST …/reenable`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn reenable(&self) -> mg::Request<()> {
        mg::Path::action(self, "reenable")
    }

    /// `POST …/remoteLock`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/remoteLock`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/remoteLock`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/remoteLock`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/remoteLock`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn remote_lock(&self) -> mg::Request<()> {
        mg::Path::action(self, "remoteLock")
    }

    /// `POST …/removeDeviceEsim`
    #[inline]
    pub fn remove_device_esim(&self, parameters: RemoveDeviceEsim) -> mg::Request<()> {
        mg::Path::action_with(self, "removeDeviceEsim", &parameters)
    }

    /// `POST …/removeDeviceFirmwareConfigurationInterfaceManagement`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn remove_device_firmware_configuration_interface_management(
        &self,
    ) -> mg::Request<()> {
        mg::Path::action(self, "removeDeviceFirmwareConfigurationInterfaceManagement")
    }

    /// `POST …/requestRemoteAssistance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/requestRemoteAssistance`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/requestRemoteAssistance`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/requestRemoteAssistance`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/requestRemoteAssistance`
    /// - … and 3 more
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/deviceManagement/comanagedDevices/{id}/requestRemoteAssistance`, `/deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/requestRemoteAssistance`, `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/requestRemoteAssistance`, … | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/requestRemoteAssistance`, `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/requestRemoteAssistance` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` `/deviceManagement/managedDevices/{id}/requestRemoteAssistance` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn request_remote_assistance(&self) -> mg::Request<()> {
        mg::Path::action(self, "requestRemoteAssistance")
    }

    /// `POST …/resetPasscode`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/resetPasscode`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/resetPasscode`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/resetPasscode`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/resetPasscode`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn reset_passcode(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetPasscode")
    }

    /// `POST …/restoreManagedHomeScreen`
    #[inline]
    pub fn restore_managed_home_screen(&self) -> mg::Request<()> {
        mg::Path::action(self, "restoreManagedHomeScreen")
    }

    /// `POST …/retire`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/retire`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/retire`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/retire`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/retire`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn retire(&self) -> mg::Request<()> {
        mg::Path::action(self, "retire")
    }

    /// `GET …/retrieveDeviceLocalAdminAccountDetail`
    #[inline]
    pub fn retrieve_device_local_admin_account_detail(
        &self,
    ) -> mg::Request<models::DeviceLocalAdminAccountDetail> {
        mg::Path::function(self, "retrieveDeviceLocalAdminAccountDetail")
    }

    /// `GET …/retrieveMacOSManagedDeviceLocalAdminAccountDetail`
    #[inline]
    pub fn retrieve_mac_os_managed_device_local_admin_account_detail(
        &self,
    ) -> mg::Request<models::MacOsManagedDeviceLocalAdminAccountDetail> {
        mg::Path::function(self, "retrieveMacOSManagedDeviceLocalAdminAccountDetail")
    }

    /// `GET …/retrieveRecoveryLockPasscode`
    #[inline]
    pub fn retrieve_recovery_lock_passcode(&self) -> mg::Request<String> {
        mg::Path::function(self, "retrieveRecoveryLockPasscode")
    }

    /// `POST …/revokeAppleVppLicenses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-revokeapplevpplicenses?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/revokeAppleVppLicenses`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/revokeAppleVppLicenses`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn revoke_apple_vpp_licenses(&self) -> mg::Request<()> {
        mg::Path::action(self, "revokeAppleVppLicenses")
    }

    /// `POST …/rotateBitLockerKeys`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatebitlockerkeys?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/rotateBitLockerKeys`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rotateBitLockerKeys`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rotateBitLockerKeys`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/rotateBitLockerKeys`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn rotate_bit_locker_keys(&self) -> mg::Request<()> {
        mg::Path::action(self, "rotateBitLockerKeys")
    }

    /// `POST …/rotateFileVaultKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatefilevaultkey?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/rotateFileVaultKey`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rotateFileVaultKey`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rotateFileVaultKey`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/rotateFileVaultKey`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn rotate_file_vault_key(&self) -> mg::Request<()> {
        mg::Path::action(self, "rotateFileVaultKey")
    }

    /// `POST …/rotateLocalAdminPassword`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn rotate_local_admin_password(&self) -> mg::Request<()> {
        mg::Path::action(self, "rotateLocalAdminPassword")
    }

    /// `POST …/rotateRecoveryLockPasscode`
    #[inline]
    pub fn rotate_recovery_lock_passcode(&self) -> mg::Request<()> {
        mg::Path::action(self, "rotateRecoveryLockPasscode")
    }

    /// `POST …/sendCustomNotificationToCompanyPortal`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn send_custom_notification_to_company_portal(
        &self,
        parameters: SendCustomNotificationToCompanyPortal,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendCustomNotificationToCompanyPortal", &parameters)
    }

    /// `POST …/setDeviceName`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/setDeviceName`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/setDeviceName`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/setDeviceName`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/setDeviceName`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn set_device_name(&self, parameters: SetDeviceName) -> mg::Request<()> {
        mg::Path::action_with(self, "setDeviceName", &parameters)
    }

    /// `POST …/shutDown`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/shutDown`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/shutDown`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/shutDown`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/shutDown`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn shut_down(&self) -> mg::Request<()> {
        mg::Path::action(self, "shutDown")
    }

    /// `POST …/suspendManagedHomeScreen`
    #[inline]
    pub fn suspend_managed_home_screen(
        &self,
        parameters: SuspendManagedHomeScreen,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "suspendManagedHomeScreen", &parameters)
    }

    /// `POST …/syncDevice`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/syncDevice`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/syncDevice`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/syncDevice`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/syncDevice`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn sync_device(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncDevice")
    }

    /// `POST …/triggerConfigurationManagerAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta); 2024-08-01; 204; clouds: global, usGovL4, usGovL5, china.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/triggerConfigurationManagerAction`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/triggerConfigurationManagerAction`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn trigger_configuration_manager_action(
        &self,
        parameters: TriggerConfigurationManagerAction,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "triggerConfigurationManagerAction", &parameters)
    }

    /// `POST …/updateWindowsDeviceAccount`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/updateWindowsDeviceAccount`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn update_windows_device_account(
        &self,
        parameters: UpdateWindowsDeviceAccount,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateWindowsDeviceAccount", &parameters)
    }

    /// `POST …/windowsDefenderScan`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderScan`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/windowsDefenderScan`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/windowsDefenderScan`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsDefenderScan`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn windows_defender_scan(
        &self,
        parameters: WindowsDefenderScan,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "windowsDefenderScan", &parameters)
    }

    /// `POST …/windowsDefenderUpdateSignatures`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures`
    /// - … and 3 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    #[inline]
    pub fn windows_defender_update_signatures(&self) -> mg::Request<()> {
        mg::Path::action(self, "windowsDefenderUpdateSignatures")
    }

    /// `POST …/wipe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/managedDevices/{managedDeviceId}/wipe`
    /// - `POST /deviceManagement/comanagedDevices/{managedDeviceId}/wipe`
    /// - `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/wipe`
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/wipe`
    /// - … and 3 more
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/deviceManagement/comanagedDevices/{id}/wipe`, `/deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/wipe`, `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/wipe`, … | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.PrivilegedOperations.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.PrivilegedOperations.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/wipe`, `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/wipe` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementManagedDevices.PrivilegedOperations.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementManagedDevices.PrivilegedOperations.All |
    /// | `POST` `/deviceManagement/managedDevices/{id}/wipe` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.PrivilegedOperations.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.PrivilegedOperations.All |
    #[inline]
    pub fn wipe(&self, parameters: Wipe) -> mg::Request<()> {
        mg::Path::action_with(self, "wipe", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedDevice`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices`.
    ManagedDeviceCollection(mg::Many<models::ManagedDevice, ManagedDeviceResource>)
}

impl ManagedDeviceCollection {
    /// `…/microsoft.graph.windowsManagedDevice`
    #[inline]
    pub fn as_windows_managed_device(
        &self,
    ) -> requests::windows_managed_device::WindowsManagedDeviceCollection {
        mg::to(self, "microsoft.graph.windowsManagedDevice")
    }

    /// `GET …/appDiagnostics(upn=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn app_diagnostics(
        &self,
        parameters: AppDiagnostics,
    ) -> mg::Request<mg::Page<models::PowerliftIncidentMetadata>> {
        mg::Path::function_with(self, "appDiagnostics", &parameters)
    }

    /// `POST …/bulkReprovisionCloudPc`
    ///
    /// The metadata lacks it; [its reference page](https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta) has it.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/managedDevices/bulkReprovisionCloudPc`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[deprecated(
        note = "deprecated (revision 2024-08); use `microsoft.graph.cloudPcBulkReprovision` instead"
    )]
    #[inline]
    pub fn bulk_reprovision_cloud_pc(
        &self,
        parameters: BulkReprovisionCloudPc,
    ) -> mg::Request<models::CloudPcBulkRemoteActionResult> {
        mg::Path::action_with(self, "bulkReprovisionCloudPc", &parameters)
    }

    /// `POST …/downloadAppDiagnostics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn download_app_diagnostics(
        &self,
        parameters: DownloadAppDiagnostics,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "downloadAppDiagnostics", &parameters)
    }

    /// `POST …/downloadPowerliftAppDiagnostic`
    #[inline]
    pub fn download_powerlift_app_diagnostic(
        &self,
        parameters: DownloadPowerliftAppDiagnostic,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "downloadPowerliftAppDiagnostic", &parameters)
    }

    /// `POST …/executeAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta); 200.
    /// - `POST /me/managedDevices/executeAction`
    /// - `POST /users/{usersId}/managedDevices/executeAction`
    /// - `POST /deviceManagement/managedDevices/executeAction`
    /// - `POST /deviceManagement/comanagedDevices/executeAction`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.PrivilegedOperations.All, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.PrivilegedOperations.All, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn execute_action(
        &self,
        parameters: ExecuteAction,
    ) -> mg::Request<models::BulkManagedDeviceActionResult> {
        mg::Path::action_with(self, "executeAction", &parameters)
    }

    /// `POST …/moveDevicesToOU`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn move_devices_to_ou(&self, parameters: MoveDevicesToOu) -> mg::Request<()> {
        mg::Path::action_with(self, "moveDevicesToOU", &parameters)
    }

    /// `GET …/retrievePowerliftAppDiagnosticsDetails(userPrincipalName=…)`
    #[inline]
    pub fn retrieve_powerlift_app_diagnostics_details(
        &self,
        parameters: RetrievePowerliftAppDiagnosticsDetails,
    ) -> mg::Request<mg::Page<models::PowerliftIncidentDetail>> {
        mg::Path::function_with(
            self,
            "retrievePowerliftAppDiagnosticsDetails",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.activateDeviceEsim`.
    ActivateDeviceEsim "microsoft.graph.activateDeviceEsim" "parameters";
    /// `carrierUrl`: String
    carrier_url "carrierUrl": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.changeAssignments`.
    ChangeAssignments "microsoft.graph.changeAssignments" "parameters";
    /// `deviceAssignmentItems`: Collection(deviceAssignmentItem), items not null
    device_assignment_items "deviceAssignmentItems" "r": Vec<models::DeviceAssignmentItem>,
}

mg::record! {
    /// Parameters of `microsoft.graph.cleanWindowsDevice`.
    CleanWindowsDevice "microsoft.graph.cleanWindowsDevice" "parameters";
    /// `keepUserData`: Boolean, not null
    keep_user_data "keepUserData" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.createDeviceLogCollectionRequest`.
    CreateDeviceLogCollectionRequest "microsoft.graph.createDeviceLogCollectionRequest" "parameters";
    /// `templateType`: deviceLogCollectionRequest
    template_type "templateType": mg::Boxed<models::DeviceLogCollectionRequest>,
}

mg::record! {
    /// Parameters of `microsoft.graph.deleteUserFromSharedAppleDevice`.
    DeleteUserFromSharedAppleDevice "microsoft.graph.deleteUserFromSharedAppleDevice" "parameters";
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.deprovision`.
    Deprovision "microsoft.graph.deprovision" "parameters";
    /// `deprovisionReason`: String, not null
    deprovision_reason "deprovisionReason" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.enableLostMode`.
    EnableLostMode "microsoft.graph.enableLostMode" "parameters";
    /// `footer`: String
    footer "footer": String,
    /// `message`: String
    message "message": String,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.initiateOnDemandProactiveRemediation`.
    InitiateOnDemandProactiveRemediation "microsoft.graph.initiateOnDemandProactiveRemediation" "parameters";
    /// `scriptPolicyId`: String, not null
    script_policy_id "scriptPolicyId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.overrideComplianceState`.
    OverrideComplianceState "microsoft.graph.overrideComplianceState" "parameters";
    /// `complianceState`: administratorConfiguredDeviceComplianceState, not null
    compliance_state "complianceState" "r": mg::Open<models::AdministratorConfiguredDeviceComplianceState>,
    /// `remediationUrl`: String
    remediation_url "remediationUrl": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.pauseConfigurationRefresh`.
    PauseConfigurationRefresh "microsoft.graph.pauseConfigurationRefresh" "parameters";
    /// `pauseTimePeriodInMinutes`: Int32, not null
    pause_time_period_in_minutes "pauseTimePeriodInMinutes" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.playLostModeSound`.
    PlayLostModeSound "microsoft.graph.playLostModeSound" "parameters";
    /// `durationInMinutes`: String
    duration_in_minutes "durationInMinutes": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeDeviceEsim`.
    RemoveDeviceEsim "microsoft.graph.removeDeviceEsim" "parameters";
    /// `iccId`: String, not null
    icc_id "iccId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendCustomNotificationToCompanyPortal`.
    SendCustomNotificationToCompanyPortal "microsoft.graph.sendCustomNotificationToCompanyPortal" "parameters";
    /// `notificationBody`: String, not null
    notification_body "notificationBody" "r": String,
    /// `notificationTitle`: String, not null
    notification_title "notificationTitle" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.setDeviceName`.
    SetDeviceName "microsoft.graph.setDeviceName" "parameters";
    /// `deviceName`: String
    device_name "deviceName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.suspendManagedHomeScreen`.
    SuspendManagedHomeScreen "microsoft.graph.suspendManagedHomeScreen" "parameters";
    /// `timeoutMinutes`: String, not null
    timeout_minutes "timeoutMinutes" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.triggerConfigurationManagerAction`.
    TriggerConfigurationManagerAction "microsoft.graph.triggerConfigurationManagerAction" "parameters";
    /// `configurationManagerAction`: configurationManagerAction, not null
    configuration_manager_action "configurationManagerAction" "r": mg::Boxed<models::ConfigurationManagerAction>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateWindowsDeviceAccount`.
    UpdateWindowsDeviceAccount "microsoft.graph.updateWindowsDeviceAccount" "parameters";
    /// `updateWindowsDeviceAccountActionParameter`: updateWindowsDeviceAccountActionParameter
    update_windows_device_account_action_parameter "updateWindowsDeviceAccountActionParameter": mg::Boxed<models::UpdateWindowsDeviceAccountActionParameter>,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsDefenderScan`.
    WindowsDefenderScan "microsoft.graph.windowsDefenderScan" "parameters";
    /// `quickScan`: Boolean, not null
    quick_scan "quickScan" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.wipe`.
    Wipe "microsoft.graph.wipe" "parameters";
    /// `keepEnrollmentData`: Boolean
    keep_enrollment_data "keepEnrollmentData": bool,
    /// `keepUserData`: Boolean
    keep_user_data "keepUserData": bool,
    /// `macOsUnlockCode`: String, masked in Debug
    mac_os_unlock_code "macOsUnlockCode" "s": String,
    /// `obliterationBehavior`: obliterationBehavior
    obliteration_behavior "obliterationBehavior": mg::Open<models::ObliterationBehavior>,
    /// `persistEsimDataPlan`: Boolean
    persist_esim_data_plan "persistEsimDataPlan": bool,
    /// `useProtectedWipe`: Boolean
    use_protected_wipe "useProtectedWipe": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.appDiagnostics`.
    AppDiagnostics "microsoft.graph.appDiagnostics" "parameters";
    /// `upn`: String
    upn "upn": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.bulkReprovisionCloudPc`.
    BulkReprovisionCloudPc "microsoft.graph.bulkReprovisionCloudPc" "parameters";
    /// `managedDeviceIds`: Collection(String)
    managed_device_ids "managedDeviceIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.downloadAppDiagnostics`.
    DownloadAppDiagnostics "microsoft.graph.downloadAppDiagnostics" "parameters";
    /// `request`: powerliftDownloadRequest
    request "request": mg::Boxed<models::PowerliftDownloadRequest>,
}

mg::record! {
    /// Parameters of `microsoft.graph.downloadPowerliftAppDiagnostic`.
    DownloadPowerliftAppDiagnostic "microsoft.graph.downloadPowerliftAppDiagnostic" "parameters";
    /// `request`: powerliftAppDiagnosticDownloadRequest
    request "request": mg::Boxed<models::PowerliftAppDiagnosticDownloadRequest>,
}

mg::record! {
    /// Parameters of `microsoft.graph.executeAction`.
    ExecuteAction "microsoft.graph.executeAction" "parameters";
    /// `actionName`: managedDeviceRemoteAction, not null
    action_name "actionName" "r": mg::Open<models::ManagedDeviceRemoteAction>,
    /// `carrierUrl`: String
    carrier_url "carrierUrl": String,
    /// `deprovisionReason`: String
    deprovision_reason "deprovisionReason": String,
    /// `deviceIds`: Collection(String)
    device_ids "deviceIds": Vec<String>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `keepEnrollmentData`: Boolean
    keep_enrollment_data "keepEnrollmentData": bool,
    /// `keepUserData`: Boolean
    keep_user_data "keepUserData": bool,
    /// `notificationBody`: String
    notification_body "notificationBody": String,
    /// `notificationTitle`: String
    notification_title "notificationTitle": String,
    /// `organizationalUnitPath`: String
    organizational_unit_path "organizationalUnitPath": String,
    /// `persistEsimDataPlan`: Boolean
    persist_esim_data_plan "persistEsimDataPlan": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.moveDevicesToOU`.
    MoveDevicesToOu "microsoft.graph.moveDevicesToOU" "parameters";
    /// `deviceIds`: Collection(Guid), items not null
    device_ids "deviceIds" "r": Vec<mg::Guid>,
    /// `organizationalUnitPath`: String
    organizational_unit_path "organizationalUnitPath": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrievePowerliftAppDiagnosticsDetails`.
    RetrievePowerliftAppDiagnosticsDetails "microsoft.graph.retrievePowerliftAppDiagnosticsDetails" "parameters";
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
