// @generated
use crate::{mg, models};

/// Requests on one [`CloudPc`](models::CloudPc): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().cloud_pcs().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcResource(mg::One<models::CloudPc>);

mg::builder! { CloudPcResource: mg::One<models::CloudPc> }

impl CloudPcResource {
    /// `POST …/changeUserAccountType`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn change_user_account_type(
        &self,
        parameters: ChangeUserAccountType,
    ) -> mg::Request<()> {
        self.raw().action_with("changeUserAccountType", &parameters)
    }

    /// `POST …/createSnapshot`.
    ///
    /// Returns no body.
    #[inline]
    pub fn create_snapshot(&self, parameters: CreateSnapshot) -> mg::Request<()> {
        self.raw().action_with("createSnapshot", &parameters)
    }

    /// `POST …/endGracePeriod`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn end_grace_period(&self) -> mg::Request<()> {
        self.raw().action("endGracePeriod")
    }

    /// `GET …/getCloudPcConnectivityHistory`.
    ///
    /// Returns a page of [`CloudPcConnectivityEvent`](models::CloudPcConnectivityEvent).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_cloud_pc_connectivity_history(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcConnectivityEvent>> {
        self.raw().function("getCloudPcConnectivityHistory")
    }

    /// `GET …/getCloudPcLaunchInfo`.
    ///
    /// Returns [`CloudPcLaunchInfo`](models::CloudPcLaunchInfo).
    ///
    /// The permissions it needs depend on the path.
    #[deprecated(
        note = "deprecated since 2025-09-30, to be removed on 2026-10-30 (revision 2025-09/cloudPcLaunchInfo)"
    )]
    #[inline]
    pub fn get_cloud_pc_launch_info(&self) -> mg::Request<models::CloudPcLaunchInfo> {
        self.raw().function("getCloudPcLaunchInfo")
    }

    /// `GET …/getFrontlineCloudPcAccessState`.
    ///
    /// Returns [`FrontlineCloudPcAccessState`](models::FrontlineCloudPcAccessState).
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (application).
    #[inline]
    pub fn get_frontline_cloud_pc_access_state(
        &self,
    ) -> mg::Request<mg::Open<models::FrontlineCloudPcAccessState>> {
        self.raw().function("getFrontlineCloudPcAccessState")
    }

    /// `GET …/getSupportedCloudPcRemoteActions`.
    ///
    /// Returns a page of [`CloudPcRemoteActionCapability`](models::CloudPcRemoteActionCapability).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated), `CloudPC.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn get_supported_cloud_pc_remote_actions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcRemoteActionCapability>> {
        self.raw().function("getSupportedCloudPcRemoteActions")
    }

    /// `POST …/powerOff`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn power_off(&self) -> mg::Request<()> {
        self.raw().action("powerOff")
    }

    /// `POST …/powerOn`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn power_on(&self) -> mg::Request<()> {
        self.raw().action("powerOn")
    }

    /// `POST …/reboot`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reboot(&self) -> mg::Request<()> {
        self.raw().action("reboot")
    }

    /// `POST …/rename`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn rename(&self, parameters: Rename) -> mg::Request<()> {
        self.raw().action_with("rename", &parameters)
    }

    /// `POST …/reprovision`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta
    #[inline]
    pub fn reprovision(&self, parameters: Reprovision) -> mg::Request<()> {
        self.raw().action_with("reprovision", &parameters)
    }

    /// `POST …/resize`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn resize(&self, parameters: Resize) -> mg::Request<()> {
        self.raw().action_with("resize", &parameters)
    }

    /// `POST …/restore`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<()> {
        self.raw().action_with("restore", &parameters)
    }

    /// `GET …/retrieveCloudPCRemoteActionResults`.
    ///
    /// Returns a page of [`CloudPcRemoteActionResult`](models::CloudPcRemoteActionResult).
    #[inline]
    pub fn retrieve_cloud_pc_remote_action_results(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcRemoteActionResult>> {
        self.raw().function("retrieveCloudPCRemoteActionResults")
    }

    /// `GET …/retrieveCloudPcLaunchDetail`.
    ///
    /// Returns [`CloudPcLaunchDetail`](models::CloudPcLaunchDetail).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn retrieve_cloud_pc_launch_detail(
        &self,
    ) -> mg::Request<models::CloudPcLaunchDetail> {
        self.raw().function("retrieveCloudPcLaunchDetail")
    }

    /// `GET …/retrieveFrontlineCloudPcDetail`.
    ///
    /// Returns [`FrontlineCloudPcDetail`](models::FrontlineCloudPcDetail).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn retrieve_frontline_cloud_pc_detail(
        &self,
    ) -> mg::Request<models::FrontlineCloudPcDetail> {
        self.raw().function("retrieveFrontlineCloudPcDetail")
    }

    /// `GET …/retrieveReviewStatus`.
    ///
    /// Returns [`CloudPcReviewStatus`](models::CloudPcReviewStatus).
    #[inline]
    pub fn retrieve_review_status(&self) -> mg::Request<models::CloudPcReviewStatus> {
        self.raw().function("retrieveReviewStatus")
    }

    /// `GET …/retrieveSnapshots`.
    ///
    /// Returns a page of [`CloudPcSnapshot`](models::CloudPcSnapshot).
    #[inline]
    pub fn retrieve_snapshots(&self) -> mg::Request<mg::Page<models::CloudPcSnapshot>> {
        self.raw().function("retrieveSnapshots")
    }

    /// `POST …/retryPartnerAgentInstallation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retry_partner_agent_installation(&self) -> mg::Request<()> {
        self.raw().action("retryPartnerAgentInstallation")
    }

    /// `POST …/setReviewStatus`.
    ///
    /// Returns no body.
    #[inline]
    pub fn set_review_status(&self, parameters: SetReviewStatus) -> mg::Request<()> {
        self.raw().action_with("setReviewStatus", &parameters)
    }

    /// `POST …/start`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        self.raw().action("start")
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }

    /// `POST …/troubleshoot`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn troubleshoot(&self) -> mg::Request<()> {
        self.raw().action("troubleshoot")
    }
}

/// Requests on a collection of [`CloudPc`](models::CloudPc): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().cloud_pcs()`.
#[derive(Clone, Debug)]
pub struct CloudPcCollection(mg::Many<models::CloudPc, CloudPcResource>);

mg::builder! { CloudPcCollection: mg::Many<models::CloudPc, CloudPcResource> }

impl CloudPcCollection {
    /// `GET …/getProvisionedCloudPCs(groupId=…,servicePlanId=…)`.
    ///
    /// Returns a page of [`CloudPc`](models::CloudPc).
    #[inline]
    pub fn get_provisioned_cloud_pcs(
        &self,
        parameters: impl Into<GetProvisionedCloudPcs>,
    ) -> mg::Request<mg::Page<models::CloudPc>> {
        self.raw().function_with("getProvisionedCloudPCs", &parameters.into())
    }

    /// `GET …/retrieveCloudPcCountByStatus`.
    ///
    /// Returns a page of [`CloudPcStatusSummary`](models::CloudPcStatusSummary).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn retrieve_cloud_pc_count_by_status(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcStatusSummary>> {
        self.raw().function("retrieveCloudPcCountByStatus")
    }

    /// `POST …/validateBulkResize`.
    ///
    /// Returns a page of [`CloudPcResizeValidationResult`](models::CloudPcResizeValidationResult).
    #[inline]
    pub fn validate_bulk_resize(
        &self,
        parameters: ValidateBulkResize,
    ) -> mg::Request<mg::Page<models::CloudPcResizeValidationResult>> {
        self.raw().action_with("validateBulkResize", &parameters)
    }
}

/// Parameters of [`CloudPcResource::change_user_account_type`].
pub struct ChangeUserAccountType {
    /// `userAccountType`.
    pub user_account_type: mg::Field<mg::Open<models::CloudPcUserAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeUserAccountType: "microsoft.graph.changeUserAccountType", parameters;
    user_account_type: "userAccountType",
}

/// Parameters of [`CloudPcResource::create_snapshot`].
pub struct CreateSnapshot {
    /// `accessTier`.
    pub access_tier: mg::Field<mg::Open<models::CloudPcBlobAccessTier>>,
    /// `storageAccountId`.
    pub storage_account_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateSnapshot: "microsoft.graph.createSnapshot", parameters;
    access_tier: "accessTier",
    storage_account_id: "storageAccountId",
}

/// Parameters of [`CloudPcResource::rename`].
pub struct Rename {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rename: "microsoft.graph.rename", parameters;
    display_name: "displayName",
}

/// Parameters of [`CloudPcResource::reprovision`].
pub struct Reprovision {
    /// `osVersion`.
    pub os_version: mg::Field<mg::Open<models::CloudPcOperatingSystem>>,
    /// `userAccountType`.
    pub user_account_type: mg::Field<mg::Open<models::CloudPcUserAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reprovision: "microsoft.graph.reprovision", parameters;
    os_version: "osVersion",
    user_account_type: "userAccountType",
}

/// Parameters of [`CloudPcResource::resize`].
pub struct Resize {
    /// `targetServicePlanId`.
    pub target_service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Resize: "microsoft.graph.resize", parameters;
    target_service_plan_id: "targetServicePlanId",
}

/// Parameters of [`CloudPcResource::restore`].
pub struct Restore {
    /// `cloudPcSnapshotId`.
    pub cloud_pc_snapshot_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Restore: "microsoft.graph.restore", parameters;
    cloud_pc_snapshot_id: "cloudPcSnapshotId",
}

/// Parameters of [`CloudPcResource::set_review_status`].
pub struct SetReviewStatus {
    /// `reviewStatus`.
    pub review_status: mg::Field<mg::Boxed<models::CloudPcReviewStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetReviewStatus: "microsoft.graph.setReviewStatus", parameters;
    review_status: "reviewStatus",
}

/// Parameters of [`CloudPcCollection::get_provisioned_cloud_pcs`].
///
/// A call can pass the pair of `group_id` and `service_plan_id` alone.
pub struct GetProvisionedCloudPcs {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetProvisionedCloudPcs: "microsoft.graph.getProvisionedCloudPCs", parameters;
    group_id: "groupId",
    service_plan_id: "servicePlanId",
}

mg::required_parameters! {
    GetProvisionedCloudPcs;
    group_id: String,
    service_plan_id: String,
}

/// Parameters of [`CloudPcCollection::validate_bulk_resize`].
pub struct ValidateBulkResize {
    /// `cloudPcIds`.
    pub cloud_pc_ids: mg::Field<Vec<String>>,
    /// `targetServicePlanId`.
    pub target_service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateBulkResize: "microsoft.graph.validateBulkResize", parameters;
    cloud_pc_ids: "cloudPcIds",
    target_service_plan_id: "targetServicePlanId",
}
