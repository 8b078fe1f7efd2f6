// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.activityLogBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/activityLogs/{activityLogBase-id}`.
    ActivityLogBaseResource(mg::One<models::ActivityLogBase>)
}

impl ActivityLogBaseResource {
    /// `…/microsoft.graph.backupPolicyActivityLog`
    #[inline]
    pub fn as_backup_policy_activity_log(
        &self,
    ) -> requests::backup_policy_activity_log::BackupPolicyActivityLogResource {
        mg::to(self, "microsoft.graph.backupPolicyActivityLog")
    }

    /// `…/microsoft.graph.dynamicRuleActivityLog`
    #[inline]
    pub fn as_dynamic_rule_activity_log(
        &self,
    ) -> requests::dynamic_rule_activity_log::DynamicRuleActivityLogResource {
        mg::to(self, "microsoft.graph.dynamicRuleActivityLog")
    }

    /// `…/microsoft.graph.offboardingActivityLog`
    #[inline]
    pub fn as_offboarding_activity_log(
        &self,
    ) -> requests::offboarding_activity_log::OffboardingActivityLogResource {
        mg::to(self, "microsoft.graph.offboardingActivityLog")
    }

    /// `…/microsoft.graph.restoreTaskActivityLog`
    #[inline]
    pub fn as_restore_task_activity_log(
        &self,
    ) -> requests::restore_task_activity_log::RestoreTaskActivityLogResource {
        mg::to(self, "microsoft.graph.restoreTaskActivityLog")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.activityLogBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/activityLogs`.
    ActivityLogBaseCollection(mg::Many<models::ActivityLogBase, ActivityLogBaseResource>)
}

impl ActivityLogBaseCollection {
    /// `…/microsoft.graph.backupPolicyActivityLog`
    #[inline]
    pub fn as_backup_policy_activity_log(
        &self,
    ) -> requests::backup_policy_activity_log::BackupPolicyActivityLogCollection {
        mg::to(self, "microsoft.graph.backupPolicyActivityLog")
    }

    /// `…/microsoft.graph.dynamicRuleActivityLog`
    #[inline]
    pub fn as_dynamic_rule_activity_log(
        &self,
    ) -> requests::dynamic_rule_activity_log::DynamicRuleActivityLogCollection {
        mg::to(self, "microsoft.graph.dynamicRuleActivityLog")
    }

    /// `…/microsoft.graph.offboardingActivityLog`
    #[inline]
    pub fn as_offboarding_activity_log(
        &self,
    ) -> requests::offboarding_activity_log::OffboardingActivityLogCollection {
        mg::to(self, "microsoft.graph.offboardingActivityLog")
    }

    /// `…/microsoft.graph.restoreTaskActivityLog`
    #[inline]
    pub fn as_restore_task_activity_log(
        &self,
    ) -> requests::restore_task_activity_log::RestoreTaskActivityLogCollection {
        mg::to(self, "microsoft.graph.restoreTaskActivityLog")
    }
}
