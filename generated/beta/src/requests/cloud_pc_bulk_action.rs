// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcBulkAction`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/bulkActions/{cloudPcBulkAction-id}`.
    CloudPcBulkActionResource(mg::One<models::CloudPcBulkAction>)
}

impl CloudPcBulkActionResource {
    /// `…/microsoft.graph.cloudPcBulkCreateSnapshot`
    #[inline]
    pub fn as_cloud_pc_bulk_create_snapshot(
        &self,
    ) -> requests::cloud_pc_bulk_create_snapshot::CloudPcBulkCreateSnapshotResource {
        mg::to(self, "microsoft.graph.cloudPcBulkCreateSnapshot")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecovery`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery::CloudPcBulkDisasterRecoveryResource {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecovery")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailback`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery_failback(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failback::CloudPcBulkDisasterRecoveryFailbackResource {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailover`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery_failover(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failover::CloudPcBulkDisasterRecoveryFailoverResource {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")
    }

    /// `…/microsoft.graph.cloudPcBulkModifyDiskEncryptionType`
    #[inline]
    pub fn as_cloud_pc_bulk_modify_disk_encryption_type(
        &self,
    ) -> requests::cloud_pc_bulk_modify_disk_encryption_type::CloudPcBulkModifyDiskEncryptionTypeResource {
        mg::to(self, "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")
    }

    /// `…/microsoft.graph.cloudPcBulkMove`
    #[inline]
    pub fn as_cloud_pc_bulk_move(
        &self,
    ) -> requests::cloud_pc_bulk_move::CloudPcBulkMoveResource {
        mg::to(self, "microsoft.graph.cloudPcBulkMove")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOff`
    #[inline]
    pub fn as_cloud_pc_bulk_power_off(
        &self,
    ) -> requests::cloud_pc_bulk_power_off::CloudPcBulkPowerOffResource {
        mg::to(self, "microsoft.graph.cloudPcBulkPowerOff")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOn`
    #[inline]
    pub fn as_cloud_pc_bulk_power_on(
        &self,
    ) -> requests::cloud_pc_bulk_power_on::CloudPcBulkPowerOnResource {
        mg::to(self, "microsoft.graph.cloudPcBulkPowerOn")
    }

    /// `…/microsoft.graph.cloudPcBulkReinstallAgent`
    #[inline]
    pub fn as_cloud_pc_bulk_reinstall_agent(
        &self,
    ) -> requests::cloud_pc_bulk_reinstall_agent::CloudPcBulkReinstallAgentResource {
        mg::to(self, "microsoft.graph.cloudPcBulkReinstallAgent")
    }

    /// `…/microsoft.graph.cloudPcBulkReprovision`
    #[inline]
    pub fn as_cloud_pc_bulk_reprovision(
        &self,
    ) -> requests::cloud_pc_bulk_reprovision::CloudPcBulkReprovisionResource {
        mg::to(self, "microsoft.graph.cloudPcBulkReprovision")
    }

    /// `…/microsoft.graph.cloudPcBulkResize`
    #[inline]
    pub fn as_cloud_pc_bulk_resize(
        &self,
    ) -> requests::cloud_pc_bulk_resize::CloudPcBulkResizeResource {
        mg::to(self, "microsoft.graph.cloudPcBulkResize")
    }

    /// `…/microsoft.graph.cloudPcBulkRestart`
    #[inline]
    pub fn as_cloud_pc_bulk_restart(
        &self,
    ) -> requests::cloud_pc_bulk_restart::CloudPcBulkRestartResource {
        mg::to(self, "microsoft.graph.cloudPcBulkRestart")
    }

    /// `…/microsoft.graph.cloudPcBulkRestore`
    #[inline]
    pub fn as_cloud_pc_bulk_restore(
        &self,
    ) -> requests::cloud_pc_bulk_restore::CloudPcBulkRestoreResource {
        mg::to(self, "microsoft.graph.cloudPcBulkRestore")
    }

    /// `…/microsoft.graph.cloudPcBulkSetReviewStatus`
    #[inline]
    pub fn as_cloud_pc_bulk_set_review_status(
        &self,
    ) -> requests::cloud_pc_bulk_set_review_status::CloudPcBulkSetReviewStatusResource {
        mg::to(self, "microsoft.graph.cloudPcBulkSetReviewStatus")
    }

    /// `…/microsoft.graph.cloudPcBulkTroubleshoot`
    #[inline]
    pub fn as_cloud_pc_bulk_troubleshoot(
        &self,
    ) -> requests::cloud_pc_bulk_troubleshoot::CloudPcBulkTroubleshootResource {
        mg::to(self, "microsoft.graph.cloudPcBulkTroubleshoot")
    }

    /// `POST …/retry`
    #[inline]
    pub fn retry(&self, parameters: Retry) -> mg::Request<()> {
        mg::Path::action_with(self, "retry", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcBulkAction`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/bulkActions`.
    CloudPcBulkActionCollection(mg::Many<models::CloudPcBulkAction, CloudPcBulkActionResource>)
}

impl CloudPcBulkActionCollection {
    /// `…/microsoft.graph.cloudPcBulkCreateSnapshot`
    #[inline]
    pub fn as_cloud_pc_bulk_create_snapshot(
        &self,
    ) -> requests::cloud_pc_bulk_create_snapshot::CloudPcBulkCreateSnapshotCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkCreateSnapshot")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecovery`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery::CloudPcBulkDisasterRecoveryCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecovery")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailback`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery_failback(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failback::CloudPcBulkDisasterRecoveryFailbackCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailover`
    #[inline]
    pub fn as_cloud_pc_bulk_disaster_recovery_failover(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failover::CloudPcBulkDisasterRecoveryFailoverCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")
    }

    /// `…/microsoft.graph.cloudPcBulkModifyDiskEncryptionType`
    #[inline]
    pub fn as_cloud_pc_bulk_modify_disk_encryption_type(
        &self,
    ) -> requests::cloud_pc_bulk_modify_disk_encryption_type::CloudPcBulkModifyDiskEncryptionTypeCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")
    }

    /// `…/microsoft.graph.cloudPcBulkMove`
    #[inline]
    pub fn as_cloud_pc_bulk_move(
        &self,
    ) -> requests::cloud_pc_bulk_move::CloudPcBulkMoveCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkMove")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOff`
    #[inline]
    pub fn as_cloud_pc_bulk_power_off(
        &self,
    ) -> requests::cloud_pc_bulk_power_off::CloudPcBulkPowerOffCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkPowerOff")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOn`
    #[inline]
    pub fn as_cloud_pc_bulk_power_on(
        &self,
    ) -> requests::cloud_pc_bulk_power_on::CloudPcBulkPowerOnCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkPowerOn")
    }

    /// `…/microsoft.graph.cloudPcBulkReinstallAgent`
    #[inline]
    pub fn as_cloud_pc_bulk_reinstall_agent(
        &self,
    ) -> requests::cloud_pc_bulk_reinstall_agent::CloudPcBulkReinstallAgentCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkReinstallAgent")
    }

    /// `…/microsoft.graph.cloudPcBulkReprovision`
    #[inline]
    pub fn as_cloud_pc_bulk_reprovision(
        &self,
    ) -> requests::cloud_pc_bulk_reprovision::CloudPcBulkReprovisionCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkReprovision")
    }

    /// `…/microsoft.graph.cloudPcBulkResize`
    #[inline]
    pub fn as_cloud_pc_bulk_resize(
        &self,
    ) -> requests::cloud_pc_bulk_resize::CloudPcBulkResizeCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkResize")
    }

    /// `…/microsoft.graph.cloudPcBulkRestart`
    #[inline]
    pub fn as_cloud_pc_bulk_restart(
        &self,
    ) -> requests::cloud_pc_bulk_restart::CloudPcBulkRestartCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkRestart")
    }

    /// `…/microsoft.graph.cloudPcBulkRestore`
    #[inline]
    pub fn as_cloud_pc_bulk_restore(
        &self,
    ) -> requests::cloud_pc_bulk_restore::CloudPcBulkRestoreCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkRestore")
    }

    /// `…/microsoft.graph.cloudPcBulkSetReviewStatus`
    #[inline]
    pub fn as_cloud_pc_bulk_set_review_status(
        &self,
    ) -> requests::cloud_pc_bulk_set_review_status::CloudPcBulkSetReviewStatusCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkSetReviewStatus")
    }

    /// `…/microsoft.graph.cloudPcBulkTroubleshoot`
    #[inline]
    pub fn as_cloud_pc_bulk_troubleshoot(
        &self,
    ) -> requests::cloud_pc_bulk_troubleshoot::CloudPcBulkTroubleshootCollection {
        mg::to(self, "microsoft.graph.cloudPcBulkTroubleshoot")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.retry`.
    Retry "microsoft.graph.retry" "parameters";
    /// `cloudPcIds`: Collection(String), optional
    cloud_pc_ids "cloudPcIds" "o": Vec<String>,
}
