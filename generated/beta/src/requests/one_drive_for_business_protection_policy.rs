// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.solutions().backup_restore().one_drive_for_business_protection_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessProtectionPolicyResource(
    mg::One<
        models::OneDriveForBusinessProtectionPolicy,
        requests::protection_policy_base::ProtectionPolicyBaseResource,
    >,
);

mg::builder! { OneDriveForBusinessProtectionPolicyResource: mg::One<models::OneDriveForBusinessProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource> }

impl OneDriveForBusinessProtectionPolicyResource {
    /// `…/driveExclusionUnits`: many [`DriveExclusionUnit`](models::DriveExclusionUnit).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn drive_exclusion_units(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::navigate(self, "driveExclusionUnits")
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`: many
    /// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "driveExclusionUnitsBulkAdditionJobs")
    }

    /// `…/driveInclusionRules`: many [`DriveProtectionRule`](models::DriveProtectionRule).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn drive_inclusion_rules(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleCollection {
        mg::navigate(self, "driveInclusionRules")
    }

    /// `…/driveProtectionUnits`: many [`DriveProtectionUnit`](models::DriveProtectionUnit).
    #[inline]
    pub fn drive_protection_units(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::navigate(self, "driveProtectionUnits")
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`: many
    /// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_protection_units_bulk_addition_job::DriveProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "driveProtectionUnitsBulkAdditionJobs")
    }
}

/// Requests on a collection of
/// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().one_drive_for_business_protection_policies()`.
pub type OneDriveForBusinessProtectionPolicyCollection = mg::Many<
    models::OneDriveForBusinessProtectionPolicy,
    OneDriveForBusinessProtectionPolicyResource,
>;
