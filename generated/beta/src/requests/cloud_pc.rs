// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPC`, by its URL.
    ///
    /// For example `/me/cloudPCs/{cloudPC-id}`.
    CloudPcResource(mg::One<models::CloudPc>)
}

impl CloudPcResource {
    /// `POST …/changeUserAccountType`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn change_user_account_type(
        &self,
        parameters: ChangeUserAccountType,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "changeUserAccountType", &parameters)
    }

    /// `POST …/createSnapshot`
    #[inline]
    pub fn create_snapshot(&self, parameters: CreateSnapshot) -> mg::Request<()> {
        mg::Path::action_with(self, "createSnapshot", &parameters)
    }

    /// `POST …/endGracePeriod`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn end_grace_period(&self) -> mg::Request<()> {
        mg::Path::action(self, "endGracePeriod")
    }

    /// `GET …/getCloudPcConnectivityHistory`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_cloud_pc_connectivity_history(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcConnectivityEvent>> {
        mg::Path::function(self, "getCloudPcConnectivityHistory")
    }

    /// `GET …/getCloudPcLaunchInfo`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/cloudPCs/{id}/getCloudPcLaunchInfo`, `/users/{id}/cloudPCs/{id}/getCloudPcLaunchInfo` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | – |
    /// | `GET` `/deviceManagement/virtualEndpoint/cloudPCs/{id}/getCloudPcLaunchInfo` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2025-09-30, to be removed on 2026-10-30 (revision 2025-09/cloudPcLaunchInfo)"
    )]
    #[inline]
    pub fn get_cloud_pc_launch_info(&self) -> mg::Request<models::CloudPcLaunchInfo> {
        mg::Path::function(self, "getCloudPcLaunchInfo")
    }

    /// `GET …/getFrontlineCloudPcAccessState`
    ///
    /// | application |
    /// |-|
    /// | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn get_frontline_cloud_pc_access_state(
        &self,
    ) -> mg::Request<mg::Open<models::FrontlineCloudPcAccessState>> {
        mg::Path::function(self, "getFrontlineCloudPcAccessState")
    }

    /// `GET …/getSupportedCloudPcRemoteActions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn get_supported_cloud_pc_remote_actions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcRemoteActionCapability>> {
        mg::Path::function(self, "getSupportedCloudPcRemoteActions")
    }

    /// `POST …/powerOff`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn power_off(&self) -> mg::Request<()> {
        mg::Path::action(self, "powerOff")
    }

    /// `POST …/powerOn`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn power_on(&self) -> mg::Request<()> {
        mg::Path::action(self, "powerOn")
    }

    /// `POST …/reboot`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn reboot(&self) -> mg::Request<()> {
        mg::Path::action(self, "reboot")
    }

    /// `POST …/rename`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn rename(&self, parameters: Rename) -> mg::Request<()> {
        mg::Path::action_with(self, "rename", &parameters)
    }

    /// `POST …/reprovision`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn reprovision(&self, parameters: Reprovision) -> mg::Request<()> {
        mg::Path::action_with(self, "reprovision", &parameters)
    }

    /// `POST …/resize`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn resize(&self, parameters: Resize) -> mg::Request<()> {
        mg::Path::action_with(self, "resize", &parameters)
    }

    /// `POST …/restore`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<()> {
        mg::Path::action_with(self, "restore", &parameters)
    }

    /// `GET …/retrieveCloudPCRemoteActionResults`
    #[inline]
    pub fn retrieve_cloud_pc_remote_action_results(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcRemoteActionResult>> {
        mg::Path::function(self, "retrieveCloudPCRemoteActionResults")
    }

    /// `GET …/retrieveCloudPcLaunchDetail`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn retrieve_cloud_pc_launch_detail(
        &self,
    ) -> mg::Request<models::CloudPcLaunchDetail> {
        mg::Path::function(self, "retrieveCloudPcLaunchDetail")
    }

    /// `GET …/retrieveFrontlineCloudPcDetail`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn retrieve_frontline_cloud_pc_detail(
        &self,
    ) -> mg::Request<models::FrontlineCloudPcDetail> {
        mg::Path::function(self, "retrieveFrontlineCloudPcDetail")
    }

    /// `GET …/retrieveReviewStatus`
    #[inline]
    pub fn retrieve_review_status(&self) -> mg::Request<models::CloudPcReviewStatus> {
        mg::Path::function(self, "retrieveReviewStatus")
    }

    /// `GET …/retrieveSnapshots`
    #[inline]
    pub fn retrieve_snapshots(&self) -> mg::Request<mg::Page<models::CloudPcSnapshot>> {
        mg::Path::function(self, "retrieveSnapshots")
    }

    /// `POST …/retryPartnerAgentInstallation`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retry_partner_agent_installation(&self) -> mg::Request<()> {
        mg::Path::action(self, "retryPartnerAgentInstallation")
    }

    /// `POST …/setReviewStatus`
    #[inline]
    pub fn set_review_status(&self, parameters: SetReviewStatus) -> mg::Request<()> {
        mg::Path::action_with(self, "setReviewStatus", &parameters)
    }

    /// `POST …/start`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/cloudPCs/{id}/start`, `/users/{id}/cloudPCs/{id}/start` | **CloudPC.ReadWrite.All** | – |
    /// | `POST` `/deviceManagement/virtualEndpoint/cloudPCs/{id}/start` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        mg::Path::action(self, "start")
    }

    /// `POST …/stop`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/cloudPCs/{id}/stop`, `/users/{id}/cloudPCs/{id}/stop` | **CloudPC.ReadWrite.All** | – |
    /// | `POST` `/deviceManagement/virtualEndpoint/cloudPCs/{id}/stop` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }

    /// `POST …/troubleshoot`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn troubleshoot(&self) -> mg::Request<()> {
        mg::Path::action(self, "troubleshoot")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPC`, by its URL.
    ///
    /// For example `/me/cloudPCs`.
    CloudPcCollection(mg::Many<models::CloudPc, CloudPcResource>)
}

impl CloudPcCollection {
    /// `GET …/getProvisionedCloudPCs(groupId=…,servicePlanId=…)`
    #[inline]
    pub fn get_provisioned_cloud_p_cs(
        &self,
        parameters: GetProvisionedCloudPCs,
    ) -> mg::Request<mg::Page<models::CloudPc>> {
        mg::Path::function_with(self, "getProvisionedCloudPCs", &parameters)
    }

    /// `GET …/retrieveCloudPcCountByStatus`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn retrieve_cloud_pc_count_by_status(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcStatusSummary>> {
        mg::Path::function(self, "retrieveCloudPcCountByStatus")
    }

    /// `POST …/validateBulkResize`
    #[inline]
    pub fn validate_bulk_resize(
        &self,
        parameters: ValidateBulkResize,
    ) -> mg::Request<mg::Page<models::CloudPcResizeValidationResult>> {
        mg::Path::action_with(self, "validateBulkResize", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.changeUserAccountType`.
    ChangeUserAccountType "microsoft.graph.changeUserAccountType" "parameters";
    /// `userAccountType`: cloudPcUserAccountType
    user_account_type "userAccountType": mg::Open<models::CloudPcUserAccountType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createSnapshot`.
    CreateSnapshot "microsoft.graph.createSnapshot" "parameters";
    /// `accessTier`: cloudPcBlobAccessTier
    access_tier "accessTier": mg::Open<models::CloudPcBlobAccessTier>,
    /// `storageAccountId`: String
    storage_account_id "storageAccountId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.rename`.
    Rename "microsoft.graph.rename" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.reprovision`.
    Reprovision "microsoft.graph.reprovision" "parameters";
    /// `osVersion`: cloudPcOperatingSystem
    os_version "osVersion": mg::Open<models::CloudPcOperatingSystem>,
    /// `userAccountType`: cloudPcUserAccountType
    user_account_type "userAccountType": mg::Open<models::CloudPcUserAccountType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.resize`.
    Resize "microsoft.graph.resize" "parameters";
    /// `targetServicePlanId`: String
    target_service_plan_id "targetServicePlanId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.restore`.
    Restore "microsoft.graph.restore" "parameters";
    /// `cloudPcSnapshotId`: String
    cloud_pc_snapshot_id "cloudPcSnapshotId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.setReviewStatus`.
    SetReviewStatus "microsoft.graph.setReviewStatus" "parameters";
    /// `reviewStatus`: cloudPcReviewStatus
    review_status "reviewStatus": mg::Boxed<models::CloudPcReviewStatus>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getProvisionedCloudPCs`.
    GetProvisionedCloudPCs "microsoft.graph.getProvisionedCloudPCs" "parameters";
    /// `groupId`: String
    group_id "groupId": String,
    /// `servicePlanId`: String
    service_plan_id "servicePlanId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateBulkResize`.
    ValidateBulkResize "microsoft.graph.validateBulkResize" "parameters";
    /// `cloudPcIds`: Collection(String)
    cloud_pc_ids "cloudPcIds": Vec<String>,
    /// `targetServicePlanId`: String
    target_service_plan_id "targetServicePlanId": String,
}
