// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointProtectionPolicy`, by its URL.
    ///
    /// For example `/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`.
    SharePointProtectionPolicyResource(mg::One<models::SharePointProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource>)
}

impl SharePointProtectionPolicyResource {
    /// `…/siteExclusionUnits`: many `siteExclusionUnit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    #[inline]
    pub fn site_exclusion_units(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::to(self, "siteExclusionUnits")
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`: many `siteExclusionUnitsBulkAdditionJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_exclusion_units_bulk_addition_job::SiteExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "siteExclusionUnitsBulkAdditionJobs")
    }

    /// `…/siteInclusionRules`: many `siteProtectionRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn site_inclusion_rules(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleCollection {
        mg::to(self, "siteInclusionRules")
    }

    /// `…/siteProtectionUnits`: many `siteProtectionUnit`
    #[inline]
    pub fn site_protection_units(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::to(self, "siteProtectionUnits")
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`: many `siteProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_protection_units_bulk_addition_job::SiteProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "siteProtectionUnitsBulkAdditionJobs")
    }
}

/// A collection of `microsoft.graph.sharePointProtectionPolicy`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointProtectionPolicies`.
pub type SharePointProtectionPolicyCollection = mg::Many<
    models::SharePointProtectionPolicy,
    SharePointProtectionPolicyResource,
>;
