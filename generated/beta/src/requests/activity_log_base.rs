// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActivityLogBase`](models::ActivityLogBase): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().backup_restore().activity_logs().id(id)`.
#[derive(Clone, Debug)]
pub struct ActivityLogBaseResource(mg::One<models::ActivityLogBase>);

mg::builder! { ActivityLogBaseResource: mg::One<models::ActivityLogBase> }

impl ActivityLogBaseResource {
    /// `…/microsoft.graph.backupPolicyActivityLog`: cast to
    /// [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog).
    #[doc(alias = "microsoft.graph.backupPolicyActivityLog")]
    #[inline]
    pub fn cast_to_backup_policy_activity_log(
        &self,
    ) -> requests::backup_policy_activity_log::BackupPolicyActivityLogResource {
        mg::navigate(self, "microsoft.graph.backupPolicyActivityLog")
    }

    /// `…/microsoft.graph.dynamicRuleActivityLog`: cast to
    /// [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog).
    #[doc(alias = "microsoft.graph.dynamicRuleActivityLog")]
    #[inline]
    pub fn cast_to_dynamic_rule_activity_log(
        &self,
    ) -> requests::dynamic_rule_activity_log::DynamicRuleActivityLogResource {
        mg::navigate(self, "microsoft.graph.dynamicRuleActivityLog")
    }

    /// `…/microsoft.graph.offboardingActivityLog`: cast to
    /// [`OffboardingActivityLog`](models::OffboardingActivityLog).
    #[doc(alias = "microsoft.graph.offboardingActivityLog")]
    #[inline]
    pub fn cast_to_offboarding_activity_log(
        &self,
    ) -> requests::offboarding_activity_log::OffboardingActivityLogResource {
        mg::navigate(self, "microsoft.graph.offboardingActivityLog")
    }

    /// `…/microsoft.graph.restoreTaskActivityLog`: cast to
    /// [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog).
    #[doc(alias = "microsoft.graph.restoreTaskActivityLog")]
    #[inline]
    pub fn cast_to_restore_task_activity_log(
        &self,
    ) -> requests::restore_task_activity_log::RestoreTaskActivityLogResource {
        mg::navigate(self, "microsoft.graph.restoreTaskActivityLog")
    }
}

/// Requests on a collection of [`ActivityLogBase`](models::ActivityLogBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().activity_logs()`.
#[derive(Clone, Debug)]
pub struct ActivityLogBaseCollection(
    mg::Many<models::ActivityLogBase, ActivityLogBaseResource>,
);

mg::builder! { ActivityLogBaseCollection: mg::Many<models::ActivityLogBase, ActivityLogBaseResource> }

impl ActivityLogBaseCollection {
    /// `…/microsoft.graph.backupPolicyActivityLog`: the members that are
    /// [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog).
    #[doc(alias = "microsoft.graph.backupPolicyActivityLog")]
    #[inline]
    pub fn cast_to_backup_policy_activity_log(
        &self,
    ) -> requests::backup_policy_activity_log::BackupPolicyActivityLogCollection {
        mg::navigate(self, "microsoft.graph.backupPolicyActivityLog")
    }

    /// `…/microsoft.graph.dynamicRuleActivityLog`: the members that are
    /// [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog).
    #[doc(alias = "microsoft.graph.dynamicRuleActivityLog")]
    #[inline]
    pub fn cast_to_dynamic_rule_activity_log(
        &self,
    ) -> requests::dynamic_rule_activity_log::DynamicRuleActivityLogCollection {
        mg::navigate(self, "microsoft.graph.dynamicRuleActivityLog")
    }

    /// `…/microsoft.graph.offboardingActivityLog`: the members that are
    /// [`OffboardingActivityLog`](models::OffboardingActivityLog).
    #[doc(alias = "microsoft.graph.offboardingActivityLog")]
    #[inline]
    pub fn cast_to_offboarding_activity_log(
        &self,
    ) -> requests::offboarding_activity_log::OffboardingActivityLogCollection {
        mg::navigate(self, "microsoft.graph.offboardingActivityLog")
    }

    /// `…/microsoft.graph.restoreTaskActivityLog`: the members that are
    /// [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog).
    #[doc(alias = "microsoft.graph.restoreTaskActivityLog")]
    #[inline]
    pub fn cast_to_restore_task_activity_log(
        &self,
    ) -> requests::restore_task_activity_log::RestoreTaskActivityLogCollection {
        mg::navigate(self, "microsoft.graph.restoreTaskActivityLog")
    }
}
