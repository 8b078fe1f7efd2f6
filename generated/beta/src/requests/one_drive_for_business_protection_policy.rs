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
    #[inline]
    pub fn drive_exclusion_units(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::to(self, "driveExclusionUnits")
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`: many `driveExclusionUnitsBulkAdditionJob`
    #[inline]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "driveExclusionUnitsBulkAdditionJobs")
    }

    /// `…/driveInclusionRules`: many `driveProtectionRule`
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
