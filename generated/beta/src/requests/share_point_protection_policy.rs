// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.solutions().backup_restore().share_point_protection_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct SharePointProtectionPolicyResource(
    mg::One<
        models::SharePointProtectionPolicy,
        requests::protection_policy_base::ProtectionPolicyBaseResource,
    >,
);

mg::builder! { SharePointProtectionPolicyResource: mg::One<models::SharePointProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource> }

impl SharePointProtectionPolicyResource {
    /// `…/siteExclusionUnits`: many [`SiteExclusionUnit`](models::SiteExclusionUnit).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn site_exclusion_units(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::navigate(self, "siteExclusionUnits")
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`: many
    /// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_exclusion_units_bulk_addition_job::SiteExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "siteExclusionUnitsBulkAdditionJobs")
    }

    /// `…/siteInclusionRules`: many [`SiteProtectionRule`](models::SiteProtectionRule).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn site_inclusion_rules(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleCollection {
        mg::navigate(self, "siteInclusionRules")
    }

    /// `…/siteProtectionUnits`: many [`SiteProtectionUnit`](models::SiteProtectionUnit).
    #[inline]
    pub fn site_protection_units(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::navigate(self, "siteProtectionUnits")
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`: many
    /// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_protection_units_bulk_addition_job::SiteProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "siteProtectionUnitsBulkAdditionJobs")
    }
}

/// Requests on a collection of [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().share_point_protection_policies()`.
pub type SharePointProtectionPolicyCollection = mg::Many<
    models::SharePointProtectionPolicy,
    SharePointProtectionPolicyResource,
>;
