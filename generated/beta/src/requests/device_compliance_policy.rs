// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceCompliancePolicy`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}`.
    DeviceCompliancePolicyResource(mg::One<models::DeviceCompliancePolicy>)
}

impl DeviceCompliancePolicyResource {
    /// `…/assignments`: many `deviceCompliancePolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_compliance_policy_assignment::DeviceCompliancePolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceSettingStateSummaries`: many `settingStateDeviceSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::setting_state_device_summary::SettingStateDeviceSummaryCollection {
        mg::to(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStatusOverview`: `deviceComplianceDeviceOverview`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_status_overview(
        &self,
    ) -> requests::device_compliance_device_overview::DeviceComplianceDeviceOverviewResource {
        mg::to(self, "deviceStatusOverview")
    }

    /// `…/deviceStatuses`: many `deviceComplianceDeviceStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::device_compliance_device_status::DeviceComplianceDeviceStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `…/scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn scheduled_actions_for_rule(
        &self,
    ) -> requests::device_compliance_scheduled_action_for_rule::DeviceComplianceScheduledActionForRuleCollection {
        mg::to(self, "scheduledActionsForRule")
    }

    /// `…/userStatusOverview`: `deviceComplianceUserOverview`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_status_overview(
        &self,
    ) -> requests::device_compliance_user_overview::DeviceComplianceUserOverviewResource {
        mg::to(self, "userStatusOverview")
    }

    /// `…/userStatuses`: many `deviceComplianceUserStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::device_compliance_user_status::DeviceComplianceUserStatusCollection {
        mg::to(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidCompliancePolicy`
    #[inline]
    pub fn as_android_compliance_policy(
        &self,
    ) -> requests::android_compliance_policy::AndroidCompliancePolicyResource {
        mg::to(self, "microsoft.graph.androidCompliancePolicy")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCompliancePolicy`
    #[inline]
    pub fn as_android_device_owner_compliance_policy(
        &self,
    ) -> requests::android_device_owner_compliance_policy::AndroidDeviceOwnerCompliancePolicyResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.androidForWorkCompliancePolicy`
    #[inline]
    pub fn as_android_for_work_compliance_policy(
        &self,
    ) -> requests::android_for_work_compliance_policy::AndroidForWorkCompliancePolicyResource {
        mg::to(self, "microsoft.graph.androidForWorkCompliancePolicy")
    }

    /// `…/microsoft.graph.androidWorkProfileCompliancePolicy`
    #[inline]
    pub fn as_android_work_profile_compliance_policy(
        &self,
    ) -> requests::android_work_profile_compliance_policy::AndroidWorkProfileCompliancePolicyResource {
        mg::to(self, "microsoft.graph.androidWorkProfileCompliancePolicy")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCompliancePolicy`
    #[inline]
    pub fn as_aosp_device_owner_compliance_policy(
        &self,
    ) -> requests::aosp_device_owner_compliance_policy::AospDeviceOwnerCompliancePolicyResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.defaultDeviceCompliancePolicy`
    #[inline]
    pub fn as_default_device_compliance_policy(
        &self,
    ) -> requests::default_device_compliance_policy::DefaultDeviceCompliancePolicyResource {
        mg::to(self, "microsoft.graph.defaultDeviceCompliancePolicy")
    }

    /// `…/microsoft.graph.iosCompliancePolicy`
    #[inline]
    pub fn as_ios_compliance_policy(
        &self,
    ) -> requests::ios_compliance_policy::IosCompliancePolicyResource {
        mg::to(self, "microsoft.graph.iosCompliancePolicy")
    }

    /// `…/microsoft.graph.macOSCompliancePolicy`
    #[inline]
    pub fn as_mac_os_compliance_policy(
        &self,
    ) -> requests::mac_os_compliance_policy::MacOsCompliancePolicyResource {
        mg::to(self, "microsoft.graph.macOSCompliancePolicy")
    }

    /// `…/microsoft.graph.windows10CompliancePolicy`
    #[inline]
    pub fn as_windows10_compliance_policy(
        &self,
    ) -> requests::windows10_compliance_policy::Windows10CompliancePolicyResource {
        mg::to(self, "microsoft.graph.windows10CompliancePolicy")
    }

    /// `…/microsoft.graph.windows10MobileCompliancePolicy`
    #[inline]
    pub fn as_windows10_mobile_compliance_policy(
        &self,
    ) -> requests::windows10_mobile_compliance_policy::Windows10MobileCompliancePolicyResource {
        mg::to(self, "microsoft.graph.windows10MobileCompliancePolicy")
    }

    /// `…/microsoft.graph.windows81CompliancePolicy`
    #[inline]
    pub fn as_windows81_compliance_policy(
        &self,
    ) -> requests::windows81_compliance_policy::Windows81CompliancePolicyResource {
        mg::to(self, "microsoft.graph.windows81CompliancePolicy")
    }

    /// `…/microsoft.graph.windowsPhone81CompliancePolicy`
    #[inline]
    pub fn as_windows_phone81_compliance_policy(
        &self,
    ) -> requests::windows_phone81_compliance_policy::WindowsPhone81CompliancePolicyResource {
        mg::to(self, "microsoft.graph.windowsPhone81CompliancePolicy")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceCompliancePolicyAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/scheduleActionsForRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn schedule_actions_for_rules(
        &self,
        parameters: ScheduleActionsForRules,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "scheduleActionsForRules", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceCompliancePolicy`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCompliancePolicies`.
    DeviceCompliancePolicyCollection(mg::Many<models::DeviceCompliancePolicy, DeviceCompliancePolicyResource>)
}

impl DeviceCompliancePolicyCollection {
    /// `…/microsoft.graph.androidCompliancePolicy`
    #[inline]
    pub fn as_android_compliance_policy(
        &self,
    ) -> requests::android_compliance_policy::AndroidCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.androidCompliancePolicy")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCompliancePolicy`
    #[inline]
    pub fn as_android_device_owner_compliance_policy(
        &self,
    ) -> requests::android_device_owner_compliance_policy::AndroidDeviceOwnerCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.androidForWorkCompliancePolicy`
    #[inline]
    pub fn as_android_for_work_compliance_policy(
        &self,
    ) -> requests::android_for_work_compliance_policy::AndroidForWorkCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.androidForWorkCompliancePolicy")
    }

    /// `…/microsoft.graph.androidWorkProfileCompliancePolicy`
    #[inline]
    pub fn as_android_work_profile_compliance_policy(
        &self,
    ) -> requests::android_work_profile_compliance_policy::AndroidWorkProfileCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileCompliancePolicy")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCompliancePolicy`
    #[inline]
    pub fn as_aosp_device_owner_compliance_policy(
        &self,
    ) -> requests::aosp_device_owner_compliance_policy::AospDeviceOwnerCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.defaultDeviceCompliancePolicy`
    #[inline]
    pub fn as_default_device_compliance_policy(
        &self,
    ) -> requests::default_device_compliance_policy::DefaultDeviceCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.defaultDeviceCompliancePolicy")
    }

    /// `…/microsoft.graph.iosCompliancePolicy`
    #[inline]
    pub fn as_ios_compliance_policy(
        &self,
    ) -> requests::ios_compliance_policy::IosCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.iosCompliancePolicy")
    }

    /// `…/microsoft.graph.macOSCompliancePolicy`
    #[inline]
    pub fn as_mac_os_compliance_policy(
        &self,
    ) -> requests::mac_os_compliance_policy::MacOsCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.macOSCompliancePolicy")
    }

    /// `…/microsoft.graph.windows10CompliancePolicy`
    #[inline]
    pub fn as_windows10_compliance_policy(
        &self,
    ) -> requests::windows10_compliance_policy::Windows10CompliancePolicyCollection {
        mg::to(self, "microsoft.graph.windows10CompliancePolicy")
    }

    /// `…/microsoft.graph.windows10MobileCompliancePolicy`
    #[inline]
    pub fn as_windows10_mobile_compliance_policy(
        &self,
    ) -> requests::windows10_mobile_compliance_policy::Windows10MobileCompliancePolicyCollection {
        mg::to(self, "microsoft.graph.windows10MobileCompliancePolicy")
    }

    /// `…/microsoft.graph.windows81CompliancePolicy`
    #[inline]
    pub fn as_windows81_compliance_policy(
        &self,
    ) -> requests::windows81_compliance_policy::Windows81CompliancePolicyCollection {
        mg::to(self, "microsoft.graph.windows81CompliancePolicy")
    }

    /// `…/microsoft.graph.windowsPhone81CompliancePolicy`
    #[inline]
    pub fn as_windows_phone81_compliance_policy(
        &self,
    ) -> requests::windows_phone81_compliance_policy::WindowsPhone81CompliancePolicyCollection {
        mg::to(self, "microsoft.graph.windowsPhone81CompliancePolicy")
    }

    /// `GET …/getDevicesScheduledToRetire`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_devices_scheduled_to_retire(
        &self,
    ) -> mg::Request<mg::Page<models::RetireScheduledManagedDevice>> {
        mg::Path::function(self, "getDevicesScheduledToRetire")
    }

    /// `POST …/getNoncompliantDevicesToRetire`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_noncompliant_devices_to_retire(
        &self,
        parameters: GetNoncompliantDevicesToRetire,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::action_with(self, "getNoncompliantDevicesToRetire", &parameters)
    }

    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceCompliancePolicies/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }

    /// `POST …/refreshDeviceComplianceReportSummarization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/deviceCompliancePolicies/refreshDeviceComplianceReportSummarization`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn refresh_device_compliance_report_summarization(&self) -> mg::Request<()> {
        mg::Path::action(self, "refreshDeviceComplianceReportSummarization")
    }

    /// `POST …/setScheduledRetireState`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn set_scheduled_retire_state(
        &self,
        parameters: SetScheduledRetireState,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "setScheduledRetireState", &parameters)
    }

    /// `POST …/validateComplianceScript`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn validate_compliance_script(
        &self,
        parameters: ValidateComplianceScript,
    ) -> mg::Request<models::DeviceComplianceScriptValidationResult> {
        mg::Path::action_with(self, "validateComplianceScript", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceCompliancePolicyAssignment)
    assignments "assignments": Vec<models::DeviceCompliancePolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.scheduleActionsForRules`.
    ScheduleActionsForRules "microsoft.graph.scheduleActionsForRules" "parameters";
    /// `deviceComplianceScheduledActionForRules`: Collection(deviceComplianceScheduledActionForRule)
    device_compliance_scheduled_action_for_rules "deviceComplianceScheduledActionForRules": Vec<models::DeviceComplianceScheduledActionForRule>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getNoncompliantDevicesToRetire`.
    GetNoncompliantDevicesToRetire "microsoft.graph.getNoncompliantDevicesToRetire" "parameters";
    /// `filter`: String
    filter "filter": String,
    /// `groupBy`: Collection(String)
    group_by "groupBy": Vec<String>,
    /// `name`: String
    name "name": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `skip`: Int32
    skip "skip": i32,
    /// `top`: Int32
    top "top": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setScheduledRetireState`.
    SetScheduledRetireState "microsoft.graph.setScheduledRetireState" "parameters";
    /// `managedDeviceIds`: Collection(String)
    managed_device_ids "managedDeviceIds": Vec<String>,
    /// `scopedToAllDevices`: Boolean
    scoped_to_all_devices "scopedToAllDevices": bool,
    /// `state`: scheduledRetireState, not null
    state "state" "r": mg::Open<models::ScheduledRetireState>,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateComplianceScript`.
    ValidateComplianceScript "microsoft.graph.validateComplianceScript" "parameters";
    /// `deviceCompliancePolicyScript`: deviceCompliancePolicyScript
    device_compliance_policy_script "deviceCompliancePolicyScript": mg::Boxed<models::DeviceCompliancePolicyScript>,
}
