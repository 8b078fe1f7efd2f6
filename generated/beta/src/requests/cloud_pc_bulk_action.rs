// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcBulkAction`](models::CloudPcBulkAction): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().virtual_endpoint().bulk_actions().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcBulkActionResource(mg::One<models::CloudPcBulkAction>);

mg::builder! { CloudPcBulkActionResource: mg::One<models::CloudPcBulkAction> }

impl CloudPcBulkActionResource {
    /// `…/microsoft.graph.cloudPcBulkCreateSnapshot`: cast to
    /// [`CloudPcBulkCreateSnapshot`](models::CloudPcBulkCreateSnapshot).
    #[doc(alias = "microsoft.graph.cloudPcBulkCreateSnapshot")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_create_snapshot(
        &self,
    ) -> requests::cloud_pc_bulk_create_snapshot::CloudPcBulkCreateSnapshotResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkCreateSnapshot")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecovery`: cast to
    /// [`CloudPcBulkDisasterRecovery`](models::CloudPcBulkDisasterRecovery).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecovery")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery::CloudPcBulkDisasterRecoveryResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecovery")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailback`: cast to
    /// [`CloudPcBulkDisasterRecoveryFailback`](models::CloudPcBulkDisasterRecoveryFailback).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery_failback(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failback::CloudPcBulkDisasterRecoveryFailbackResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailover`: cast to
    /// [`CloudPcBulkDisasterRecoveryFailover`](models::CloudPcBulkDisasterRecoveryFailover).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery_failover(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failover::CloudPcBulkDisasterRecoveryFailoverResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")
    }

    /// `…/microsoft.graph.cloudPcBulkModifyDiskEncryptionType`: cast to
    /// [`CloudPcBulkModifyDiskEncryptionType`](models::CloudPcBulkModifyDiskEncryptionType).
    #[doc(alias = "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_modify_disk_encryption_type(
        &self,
    ) -> requests::cloud_pc_bulk_modify_disk_encryption_type::CloudPcBulkModifyDiskEncryptionTypeResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")
    }

    /// `…/microsoft.graph.cloudPcBulkMove`: cast to [`CloudPcBulkMove`](models::CloudPcBulkMove).
    #[doc(alias = "microsoft.graph.cloudPcBulkMove")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_move(
        &self,
    ) -> requests::cloud_pc_bulk_move::CloudPcBulkMoveResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkMove")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOff`: cast to
    /// [`CloudPcBulkPowerOff`](models::CloudPcBulkPowerOff).
    #[doc(alias = "microsoft.graph.cloudPcBulkPowerOff")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_power_off(
        &self,
    ) -> requests::cloud_pc_bulk_power_off::CloudPcBulkPowerOffResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkPowerOff")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOn`: cast to
    /// [`CloudPcBulkPowerOn`](models::CloudPcBulkPowerOn).
    #[doc(alias = "microsoft.graph.cloudPcBulkPowerOn")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_power_on(
        &self,
    ) -> requests::cloud_pc_bulk_power_on::CloudPcBulkPowerOnResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkPowerOn")
    }

    /// `…/microsoft.graph.cloudPcBulkReinstallAgent`: cast to
    /// [`CloudPcBulkReinstallAgent`](models::CloudPcBulkReinstallAgent).
    #[doc(alias = "microsoft.graph.cloudPcBulkReinstallAgent")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_reinstall_agent(
        &self,
    ) -> requests::cloud_pc_bulk_reinstall_agent::CloudPcBulkReinstallAgentResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkReinstallAgent")
    }

    /// `…/microsoft.graph.cloudPcBulkReprovision`: cast to
    /// [`CloudPcBulkReprovision`](models::CloudPcBulkReprovision).
    #[doc(alias = "microsoft.graph.cloudPcBulkReprovision")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_reprovision(
        &self,
    ) -> requests::cloud_pc_bulk_reprovision::CloudPcBulkReprovisionResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkReprovision")
    }

    /// `…/microsoft.graph.cloudPcBulkResize`: cast to
    /// [`CloudPcBulkResize`](models::CloudPcBulkResize).
    #[doc(alias = "microsoft.graph.cloudPcBulkResize")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_resize(
        &self,
    ) -> requests::cloud_pc_bulk_resize::CloudPcBulkResizeResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkResize")
    }

    /// `…/microsoft.graph.cloudPcBulkRestart`: cast to
    /// [`CloudPcBulkRestart`](models::CloudPcBulkRestart).
    #[doc(alias = "microsoft.graph.cloudPcBulkRestart")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_restart(
        &self,
    ) -> requests::cloud_pc_bulk_restart::CloudPcBulkRestartResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkRestart")
    }

    /// `…/microsoft.graph.cloudPcBulkRestore`: cast to
    /// [`CloudPcBulkRestore`](models::CloudPcBulkRestore).
    #[doc(alias = "microsoft.graph.cloudPcBulkRestore")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_restore(
        &self,
    ) -> requests::cloud_pc_bulk_restore::CloudPcBulkRestoreResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkRestore")
    }

    /// `…/microsoft.graph.cloudPcBulkSetReviewStatus`: cast to
    /// [`CloudPcBulkSetReviewStatus`](models::CloudPcBulkSetReviewStatus).
    #[doc(alias = "microsoft.graph.cloudPcBulkSetReviewStatus")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_set_review_status(
        &self,
    ) -> requests::cloud_pc_bulk_set_review_status::CloudPcBulkSetReviewStatusResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkSetReviewStatus")
    }

    /// `…/microsoft.graph.cloudPcBulkTroubleshoot`: cast to
    /// [`CloudPcBulkTroubleshoot`](models::CloudPcBulkTroubleshoot).
    #[doc(alias = "microsoft.graph.cloudPcBulkTroubleshoot")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_troubleshoot(
        &self,
    ) -> requests::cloud_pc_bulk_troubleshoot::CloudPcBulkTroubleshootResource {
        mg::navigate(self, "microsoft.graph.cloudPcBulkTroubleshoot")
    }

    /// `POST …/retry`.
    ///
    /// Returns no body.
    #[inline]
    pub fn retry(&self, parameters: Retry) -> mg::Request<()> {
        self.raw().action_with("retry", &parameters)
    }
}

/// Requests on a collection of [`CloudPcBulkAction`](models::CloudPcBulkAction): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().bulk_actions()`.
#[derive(Clone, Debug)]
pub struct CloudPcBulkActionCollection(
    mg::Many<models::CloudPcBulkAction, CloudPcBulkActionResource>,
);

mg::builder! { CloudPcBulkActionCollection: mg::Many<models::CloudPcBulkAction, CloudPcBulkActionResource> }

impl CloudPcBulkActionCollection {
    /// `…/microsoft.graph.cloudPcBulkCreateSnapshot`: the members that are
    /// [`CloudPcBulkCreateSnapshot`](models::CloudPcBulkCreateSnapshot).
    #[doc(alias = "microsoft.graph.cloudPcBulkCreateSnapshot")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_create_snapshot(
        &self,
    ) -> requests::cloud_pc_bulk_create_snapshot::CloudPcBulkCreateSnapshotCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkCreateSnapshot")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecovery`: the members that are
    /// [`CloudPcBulkDisasterRecovery`](models::CloudPcBulkDisasterRecovery).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecovery")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery::CloudPcBulkDisasterRecoveryCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecovery")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailback`: the members that are
    /// [`CloudPcBulkDisasterRecoveryFailback`](models::CloudPcBulkDisasterRecoveryFailback).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery_failback(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failback::CloudPcBulkDisasterRecoveryFailbackCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailback")
    }

    /// `…/microsoft.graph.cloudPcBulkDisasterRecoveryFailover`: the members that are
    /// [`CloudPcBulkDisasterRecoveryFailover`](models::CloudPcBulkDisasterRecoveryFailover).
    #[doc(alias = "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_disaster_recovery_failover(
        &self,
    ) -> requests::cloud_pc_bulk_disaster_recovery_failover::CloudPcBulkDisasterRecoveryFailoverCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkDisasterRecoveryFailover")
    }

    /// `…/microsoft.graph.cloudPcBulkModifyDiskEncryptionType`: the members that are
    /// [`CloudPcBulkModifyDiskEncryptionType`](models::CloudPcBulkModifyDiskEncryptionType).
    #[doc(alias = "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_modify_disk_encryption_type(
        &self,
    ) -> requests::cloud_pc_bulk_modify_disk_encryption_type::CloudPcBulkModifyDiskEncryptionTypeCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkModifyDiskEncryptionType")
    }

    /// `…/microsoft.graph.cloudPcBulkMove`: the members that are
    /// [`CloudPcBulkMove`](models::CloudPcBulkMove).
    #[doc(alias = "microsoft.graph.cloudPcBulkMove")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_move(
        &self,
    ) -> requests::cloud_pc_bulk_move::CloudPcBulkMoveCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkMove")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOff`: the members that are
    /// [`CloudPcBulkPowerOff`](models::CloudPcBulkPowerOff).
    #[doc(alias = "microsoft.graph.cloudPcBulkPowerOff")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_power_off(
        &self,
    ) -> requests::cloud_pc_bulk_power_off::CloudPcBulkPowerOffCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkPowerOff")
    }

    /// `…/microsoft.graph.cloudPcBulkPowerOn`: the members that are
    /// [`CloudPcBulkPowerOn`](models::CloudPcBulkPowerOn).
    #[doc(alias = "microsoft.graph.cloudPcBulkPowerOn")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_power_on(
        &self,
    ) -> requests::cloud_pc_bulk_power_on::CloudPcBulkPowerOnCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkPowerOn")
    }

    /// `…/microsoft.graph.cloudPcBulkReinstallAgent`: the members that are
    /// [`CloudPcBulkReinstallAgent`](models::CloudPcBulkReinstallAgent).
    #[doc(alias = "microsoft.graph.cloudPcBulkReinstallAgent")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_reinstall_agent(
        &self,
    ) -> requests::cloud_pc_bulk_reinstall_agent::CloudPcBulkReinstallAgentCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkReinstallAgent")
    }

    /// `…/microsoft.graph.cloudPcBulkReprovision`: the members that are
    /// [`CloudPcBulkReprovision`](models::CloudPcBulkReprovision).
    #[doc(alias = "microsoft.graph.cloudPcBulkReprovision")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_reprovision(
        &self,
    ) -> requests::cloud_pc_bulk_reprovision::CloudPcBulkReprovisionCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkReprovision")
    }

    /// `…/microsoft.graph.cloudPcBulkResize`: the members that are
    /// [`CloudPcBulkResize`](models::CloudPcBulkResize).
    #[doc(alias = "microsoft.graph.cloudPcBulkResize")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_resize(
        &self,
    ) -> requests::cloud_pc_bulk_resize::CloudPcBulkResizeCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkResize")
    }

    /// `…/microsoft.graph.cloudPcBulkRestart`: the members that are
    /// [`CloudPcBulkRestart`](models::CloudPcBulkRestart).
    #[doc(alias = "microsoft.graph.cloudPcBulkRestart")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_restart(
        &self,
    ) -> requests::cloud_pc_bulk_restart::CloudPcBulkRestartCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkRestart")
    }

    /// `…/microsoft.graph.cloudPcBulkRestore`: the members that are
    /// [`CloudPcBulkRestore`](models::CloudPcBulkRestore).
    #[doc(alias = "microsoft.graph.cloudPcBulkRestore")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_restore(
        &self,
    ) -> requests::cloud_pc_bulk_restore::CloudPcBulkRestoreCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkRestore")
    }

    /// `…/microsoft.graph.cloudPcBulkSetReviewStatus`: the members that are
    /// [`CloudPcBulkSetReviewStatus`](models::CloudPcBulkSetReviewStatus).
    #[doc(alias = "microsoft.graph.cloudPcBulkSetReviewStatus")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_set_review_status(
        &self,
    ) -> requests::cloud_pc_bulk_set_review_status::CloudPcBulkSetReviewStatusCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkSetReviewStatus")
    }

    /// `…/microsoft.graph.cloudPcBulkTroubleshoot`: the members that are
    /// [`CloudPcBulkTroubleshoot`](models::CloudPcBulkTroubleshoot).
    #[doc(alias = "microsoft.graph.cloudPcBulkTroubleshoot")]
    #[inline]
    pub fn cast_to_cloud_pc_bulk_troubleshoot(
        &self,
    ) -> requests::cloud_pc_bulk_troubleshoot::CloudPcBulkTroubleshootCollection {
        mg::navigate(self, "microsoft.graph.cloudPcBulkTroubleshoot")
    }
}

/// Parameters of [`CloudPcBulkActionResource::retry`].
pub struct Retry {
    /// `cloudPcIds`. Optional.
    pub cloud_pc_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Retry: "microsoft.graph.retry", parameters;
    cloud_pc_ids: "cloudPcIds" optional,
}
