// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.oneDriveForBusinessProtectionPolicy`, by its URL.
    ///
    /// For example `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`.
    OneDriveForBusinessProtectionPolicyResource(mg::One<models::OneDriveForBusinessProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource>)
}

impl OneDriveForBusinessProtectionPolicyResource {
    /// `…/driveExclusionUnits`: many `driveExclusionUnit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    #[inline]
    pub fn drive_exclusion_units(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::to(self, "driveExclusionUnits")
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`: many `driveExclusionUnitsBulkAdditionJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "driveExclusionUnitsBulkAdditionJobs")
    }

    /// `…/driveInclusionRules`: many `driveProtectionRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn drive_inclusion_rules(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleCollection {
        mg::to(self, "driveInclusionRules")
    }

    /// `…/driveProtectionUnits`: many `driveProtectionUnit`
    #[inline]
    pub fn drive_protection_units(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::to(self, "driveProtectionUnits")
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`: many `driveProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_protection_units_bulk_addition_job::DriveProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "driveProtectionUnitsBulkAdditionJobs")
    }
}

/// A collection of `microsoft.graph.oneDriveForBusinessProtectionPolicy`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies`.
pub type OneDriveForBusinessProtectionPolicyCollection = mg::Many<
    models::OneDriveForBusinessProtectionPolicy,
    OneDriveForBusinessProtectionPolicyResource,
>;
