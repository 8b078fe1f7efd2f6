// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceCompliancePolicy`](models::DeviceCompliancePolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().device_compliance_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceCompliancePolicyResource(mg::One<models::DeviceCompliancePolicy>);

mg::builder! { DeviceCompliancePolicyResource: mg::One<models::DeviceCompliancePolicy> }

impl DeviceCompliancePolicyResource {
    /// `…/assignments`: many
    /// [`DeviceCompliancePolicyAssignment`](models::DeviceCompliancePolicyAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_compliance_policy_assignment::DeviceCompliancePolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](models::SettingStateDeviceSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_setting_state_summaries(
        &self,
    ) -> requests::setting_state_device_summary::SettingStateDeviceSummaryCollection {
        mg::navigate(self, "deviceSettingStateSummaries")
    }

    /// `…/deviceStatusOverview`:
    /// [`DeviceComplianceDeviceOverview`](models::DeviceComplianceDeviceOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_status_overview(
        &self,
    ) -> requests::device_compliance_device_overview::DeviceComplianceDeviceOverviewResource {
        mg::navigate(self, "deviceStatusOverview")
    }

    /// `…/deviceStatuses`: many
    /// [`DeviceComplianceDeviceStatus`](models::DeviceComplianceDeviceStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::device_compliance_device_status::DeviceComplianceDeviceStatusCollection {
        mg::navigate(self, "deviceStatuses")
    }

    /// `…/scheduledActionsForRule`: many
    /// [`DeviceComplianceScheduledActionForRule`](models::DeviceComplianceScheduledActionForRule).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn scheduled_actions_for_rule(
        &self,
    ) -> requests::device_compliance_scheduled_action_for_rule::DeviceComplianceScheduledActionForRuleCollection {
        mg::navigate(self, "scheduledActionsForRule")
    }

    /// `…/userStatusOverview`:
    /// [`DeviceComplianceUserOverview`](models::DeviceComplianceUserOverview).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_status_overview(
        &self,
    ) -> requests::device_compliance_user_overview::DeviceComplianceUserOverviewResource {
        mg::navigate(self, "userStatusOverview")
    }

    /// `…/userStatuses`: many [`DeviceComplianceUserStatus`](models::DeviceComplianceUserStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::device_compliance_user_status::DeviceComplianceUserStatusCollection {
        mg::navigate(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidCompliancePolicy`: cast to
    /// [`AndroidCompliancePolicy`](models::AndroidCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_compliance_policy(
        &self,
    ) -> requests::android_compliance_policy::AndroidCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.androidCompliancePolicy")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCompliancePolicy`: cast to
    /// [`AndroidDeviceOwnerCompliancePolicy`](models::AndroidDeviceOwnerCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_device_owner_compliance_policy(
        &self,
    ) -> requests::android_device_owner_compliance_policy::AndroidDeviceOwnerCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.androidForWorkCompliancePolicy`: cast to
    /// [`AndroidForWorkCompliancePolicy`](models::AndroidForWorkCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidForWorkCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_for_work_compliance_policy(
        &self,
    ) -> requests::android_for_work_compliance_policy::AndroidForWorkCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.androidForWorkCompliancePolicy")
    }

    /// `…/microsoft.graph.androidWorkProfileCompliancePolicy`: cast to
    /// [`AndroidWorkProfileCompliancePolicy`](models::AndroidWorkProfileCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidWorkProfileCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_work_profile_compliance_policy(
        &self,
    ) -> requests::android_work_profile_compliance_policy::AndroidWorkProfileCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCompliancePolicy")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCompliancePolicy`: cast to
    /// [`AospDeviceOwnerCompliancePolicy`](models::AospDeviceOwnerCompliancePolicy).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerCompliancePolicy")]
    #[inline]
    pub fn cast_to_aosp_device_owner_compliance_policy(
        &self,
    ) -> requests::aosp_device_owner_compliance_policy::AospDeviceOwnerCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.defaultDeviceCompliancePolicy`: cast to
    /// [`DefaultDeviceCompliancePolicy`](models::DefaultDeviceCompliancePolicy).
    #[doc(alias = "microsoft.graph.defaultDeviceCompliancePolicy")]
    #[inline]
    pub fn cast_to_default_device_compliance_policy(
        &self,
    ) -> requests::default_device_compliance_policy::DefaultDeviceCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.defaultDeviceCompliancePolicy")
    }

    /// `…/microsoft.graph.iosCompliancePolicy`: cast to
    /// [`IosCompliancePolicy`](models::IosCompliancePolicy).
    #[doc(alias = "microsoft.graph.iosCompliancePolicy")]
    #[inline]
    pub fn cast_to_ios_compliance_policy(
        &self,
    ) -> requests::ios_compliance_policy::IosCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.iosCompliancePolicy")
    }

    /// `…/microsoft.graph.macOSCompliancePolicy`: cast to
    /// [`MacOsCompliancePolicy`](models::MacOsCompliancePolicy).
    #[doc(alias = "microsoft.graph.macOSCompliancePolicy")]
    #[inline]
    pub fn cast_to_mac_os_compliance_policy(
        &self,
    ) -> requests::mac_os_compliance_policy::MacOsCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.macOSCompliancePolicy")
    }

    /// `…/microsoft.graph.windows10CompliancePolicy`: cast to
    /// [`Windows10CompliancePolicy`](models::Windows10CompliancePolicy).
    #[doc(alias = "microsoft.graph.windows10CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows10_compliance_policy(
        &self,
    ) -> requests::windows10_compliance_policy::Windows10CompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.windows10CompliancePolicy")
    }

    /// `…/microsoft.graph.windows10MobileCompliancePolicy`: cast to
    /// [`Windows10MobileCompliancePolicy`](models::Windows10MobileCompliancePolicy).
    #[doc(alias = "microsoft.graph.windows10MobileCompliancePolicy")]
    #[inline]
    pub fn cast_to_windows10_mobile_compliance_policy(
        &self,
    ) -> requests::windows10_mobile_compliance_policy::Windows10MobileCompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.windows10MobileCompliancePolicy")
    }

    /// `…/microsoft.graph.windows81CompliancePolicy`: cast to
    /// [`Windows81CompliancePolicy`](models::Windows81CompliancePolicy).
    #[doc(alias = "microsoft.graph.windows81CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows81_compliance_policy(
        &self,
    ) -> requests::windows81_compliance_policy::Windows81CompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.windows81CompliancePolicy")
    }

    /// `…/microsoft.graph.windowsPhone81CompliancePolicy`: cast to
    /// [`WindowsPhone81CompliancePolicy`](models::WindowsPhone81CompliancePolicy).
    #[doc(alias = "microsoft.graph.windowsPhone81CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows_phone81_compliance_policy(
        &self,
    ) -> requests::windows_phone81_compliance_policy::WindowsPhone81CompliancePolicyResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81CompliancePolicy")
    }

    /// `POST …/assign`.
    ///
    /// Returns 200 with a page of
    /// [`DeviceCompliancePolicyAssignment`](models::DeviceCompliancePolicyAssignment).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceCompliancePolicyAssignment>> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/scheduleActionsForRules`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta
    #[inline]
    pub fn schedule_actions_for_rules(
        &self,
        parameters: ScheduleActionsForRules,
    ) -> mg::Request<()> {
        self.raw().action_with("scheduleActionsForRules", &parameters)
    }
}

/// Requests on a collection of [`DeviceCompliancePolicy`](models::DeviceCompliancePolicy): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_compliance_policies()`.
#[derive(Clone, Debug)]
pub struct DeviceCompliancePolicyCollection(
    mg::Many<models::DeviceCompliancePolicy, DeviceCompliancePolicyResource>,
);

mg::builder! { DeviceCompliancePolicyCollection: mg::Many<models::DeviceCompliancePolicy, DeviceCompliancePolicyResource> }

impl DeviceCompliancePolicyCollection {
    /// `…/microsoft.graph.androidCompliancePolicy`: the members that are
    /// [`AndroidCompliancePolicy`](models::AndroidCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_compliance_policy(
        &self,
    ) -> requests::android_compliance_policy::AndroidCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.androidCompliancePolicy")
    }

    /// `…/microsoft.graph.androidDeviceOwnerCompliancePolicy`: the members that are
    /// [`AndroidDeviceOwnerCompliancePolicy`](models::AndroidDeviceOwnerCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidDeviceOwnerCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_device_owner_compliance_policy(
        &self,
    ) -> requests::android_device_owner_compliance_policy::AndroidDeviceOwnerCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.androidForWorkCompliancePolicy`: the members that are
    /// [`AndroidForWorkCompliancePolicy`](models::AndroidForWorkCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidForWorkCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_for_work_compliance_policy(
        &self,
    ) -> requests::android_for_work_compliance_policy::AndroidForWorkCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkCompliancePolicy")
    }

    /// `…/microsoft.graph.androidWorkProfileCompliancePolicy`: the members that are
    /// [`AndroidWorkProfileCompliancePolicy`](models::AndroidWorkProfileCompliancePolicy).
    #[doc(alias = "microsoft.graph.androidWorkProfileCompliancePolicy")]
    #[inline]
    pub fn cast_to_android_work_profile_compliance_policy(
        &self,
    ) -> requests::android_work_profile_compliance_policy::AndroidWorkProfileCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileCompliancePolicy")
    }

    /// `…/microsoft.graph.aospDeviceOwnerCompliancePolicy`: the members that are
    /// [`AospDeviceOwnerCompliancePolicy`](models::AospDeviceOwnerCompliancePolicy).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerCompliancePolicy")]
    #[inline]
    pub fn cast_to_aosp_device_owner_compliance_policy(
        &self,
    ) -> requests::aosp_device_owner_compliance_policy::AospDeviceOwnerCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerCompliancePolicy")
    }

    /// `…/microsoft.graph.defaultDeviceCompliancePolicy`: the members that are
    /// [`DefaultDeviceCompliancePolicy`](models::DefaultDeviceCompliancePolicy).
    #[doc(alias = "microsoft.graph.defaultDeviceCompliancePolicy")]
    #[inline]
    pub fn cast_to_default_device_compliance_policy(
        &self,
    ) -> requests::default_device_compliance_policy::DefaultDeviceCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.defaultDeviceCompliancePolicy")
    }

    /// `…/microsoft.graph.iosCompliancePolicy`: the members that are
    /// [`IosCompliancePolicy`](models::IosCompliancePolicy).
    #[doc(alias = "microsoft.graph.iosCompliancePolicy")]
    #[inline]
    pub fn cast_to_ios_compliance_policy(
        &self,
    ) -> requests::ios_compliance_policy::IosCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.iosCompliancePolicy")
    }

    /// `…/microsoft.graph.macOSCompliancePolicy`: the members that are
    /// [`MacOsCompliancePolicy`](models::MacOsCompliancePolicy).
    #[doc(alias = "microsoft.graph.macOSCompliancePolicy")]
    #[inline]
    pub fn cast_to_mac_os_compliance_policy(
        &self,
    ) -> requests::mac_os_compliance_policy::MacOsCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.macOSCompliancePolicy")
    }

    /// `…/microsoft.graph.windows10CompliancePolicy`: the members that are
    /// [`Windows10CompliancePolicy`](models::Windows10CompliancePolicy).
    #[doc(alias = "microsoft.graph.windows10CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows10_compliance_policy(
        &self,
    ) -> requests::windows10_compliance_policy::Windows10CompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.windows10CompliancePolicy")
    }

    /// `…/microsoft.graph.windows10MobileCompliancePolicy`: the members that are
    /// [`Windows10MobileCompliancePolicy`](models::Windows10MobileCompliancePolicy).
    #[doc(alias = "microsoft.graph.windows10MobileCompliancePolicy")]
    #[inline]
    pub fn cast_to_windows10_mobile_compliance_policy(
        &self,
    ) -> requests::windows10_mobile_compliance_policy::Windows10MobileCompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.windows10MobileCompliancePolicy")
    }

    /// `…/microsoft.graph.windows81CompliancePolicy`: the members that are
    /// [`Windows81CompliancePolicy`](models::Windows81CompliancePolicy).
    #[doc(alias = "microsoft.graph.windows81CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows81_compliance_policy(
        &self,
    ) -> requests::windows81_compliance_policy::Windows81CompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.windows81CompliancePolicy")
    }

    /// `…/microsoft.graph.windowsPhone81CompliancePolicy`: the members that are
    /// [`WindowsPhone81CompliancePolicy`](models::WindowsPhone81CompliancePolicy).
    #[doc(alias = "microsoft.graph.windowsPhone81CompliancePolicy")]
    #[inline]
    pub fn cast_to_windows_phone81_compliance_policy(
        &self,
    ) -> requests::windows_phone81_compliance_policy::WindowsPhone81CompliancePolicyCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81CompliancePolicy")
    }

    /// `GET …/getDevicesScheduledToRetire`.
    ///
    /// Returns a page of [`RetireScheduledManagedDevice`](models::RetireScheduledManagedDevice).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_devices_scheduled_to_retire(
        &self,
    ) -> mg::Request<mg::Page<models::RetireScheduledManagedDevice>> {
        self.raw().function("getDevicesScheduledToRetire")
    }

    /// `POST …/getNoncompliantDevicesToRetire`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_noncompliant_devices_to_retire(
        &self,
        parameters: GetNoncompliantDevicesToRetire,
    ) -> mg::Request<mg::Bytes> {
        self.raw().action_with("getNoncompliantDevicesToRetire", &parameters)
    }

    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }

    /// `POST …/refreshDeviceComplianceReportSummarization`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization?view=graph-rest-beta
    #[inline]
    pub fn refresh_device_compliance_report_summarization(&self) -> mg::Request<()> {
        self.raw().action("refreshDeviceComplianceReportSummarization")
    }

    /// `POST …/setScheduledRetireState`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn set_scheduled_retire_state(
        &self,
        parameters: impl Into<SetScheduledRetireState>,
    ) -> mg::Request<()> {
        self.raw().action_with("setScheduledRetireState", &parameters.into())
    }

    /// `POST …/validateComplianceScript`.
    ///
    /// Returns
    /// [`DeviceComplianceScriptValidationResult`](models::DeviceComplianceScriptValidationResult).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn validate_compliance_script(
        &self,
        parameters: ValidateComplianceScript,
    ) -> mg::Request<models::DeviceComplianceScriptValidationResult> {
        self.raw().action_with("validateComplianceScript", &parameters)
    }
}

/// Parameters of [`DeviceCompliancePolicyResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::DeviceCompliancePolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`DeviceCompliancePolicyResource::schedule_actions_for_rules`].
pub struct ScheduleActionsForRules {
    /// `deviceComplianceScheduledActionForRules`.
    pub device_compliance_scheduled_action_for_rules: mg::Field<
        Vec<models::DeviceComplianceScheduledActionForRule>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleActionsForRules: "microsoft.graph.scheduleActionsForRules", parameters;
    device_compliance_scheduled_action_for_rules: "deviceComplianceScheduledActionForRules",
}

/// Parameters of [`DeviceCompliancePolicyCollection::get_noncompliant_devices_to_retire`].
pub struct GetNoncompliantDevicesToRetire {
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `groupBy`.
    pub group_by: mg::Field<Vec<String>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orderBy`.
    pub order_by: mg::Field<Vec<String>>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `skip`.
    pub skip: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetNoncompliantDevicesToRetire: "microsoft.graph.getNoncompliantDevicesToRetire", parameters;
    filter: "filter",
    group_by: "groupBy",
    name: "name",
    order_by: "orderBy",
    search: "search",
    select: "select",
    session_id: "sessionId",
    skip: "skip",
    top: "top",
}

/// Parameters of [`DeviceCompliancePolicyCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}

/// Parameters of [`DeviceCompliancePolicyCollection::set_scheduled_retire_state`].
///
/// A call can pass `state` alone.
pub struct SetScheduledRetireState {
    /// `managedDeviceIds`.
    pub managed_device_ids: mg::Field<Vec<String>>,
    /// `scopedToAllDevices`.
    pub scoped_to_all_devices: mg::Field<bool>,
    /// `state`. Required.
    pub state: mg::Field<mg::Open<models::ScheduledRetireState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetScheduledRetireState: "microsoft.graph.setScheduledRetireState", parameters;
    managed_device_ids: "managedDeviceIds",
    scoped_to_all_devices: "scopedToAllDevices",
    state: "state" required,
}

mg::required_parameters! {
    SetScheduledRetireState;
    state: mg::Open<models::ScheduledRetireState>,
}

/// Parameters of [`DeviceCompliancePolicyCollection::validate_compliance_script`].
pub struct ValidateComplianceScript {
    /// `deviceCompliancePolicyScript`.
    pub device_compliance_policy_script: mg::Field<
        mg::Boxed<models::DeviceCompliancePolicyScript>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateComplianceScript: "microsoft.graph.validateComplianceScript", parameters;
    device_compliance_policy_script: "deviceCompliancePolicyScript",
}
