// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exchangeProtectionPolicy`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`.
    ExchangeProtectionPolicyResource(mg::One<models::ExchangeProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource>)
}

impl ExchangeProtectionPolicyResource {
    /// `…/mailboxExclusionUnits`: many `mailboxExclusionUnit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    #[inline]
    pub fn mailbox_exclusion_units(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::to(self, "mailboxExclusionUnits")
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`: many `mailboxExclusionUnitsBulkAdditionJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All | **BackupRestore-Configuration.Read.All**, BackupRestore-Configuration.ReadWrite.All |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_exclusion_units_bulk_addition_job::MailboxExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "mailboxExclusionUnitsBulkAdditionJobs")
    }

    /// `…/mailboxInclusionRules`: many `mailboxProtectionRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.Read.All**, **BackupRestore-Configuration.ReadWrite.All** |
    /// | `POST` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn mailbox_inclusion_rules(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleCollection {
        mg::to(self, "mailboxInclusionRules")
    }

    /// `…/mailboxProtectionUnits`: many `mailboxProtectionUnit`
    #[inline]
    pub fn mailbox_protection_units(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::to(self, "mailboxProtectionUnits")
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`: many `mailboxProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_protection_units_bulk_addition_job::MailboxProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "mailboxProtectionUnitsBulkAdditionJobs")
    }
}

/// A collection of `microsoft.graph.exchangeProtectionPolicy`, by its URL.
///
/// For example `/solutions/backupRestore/exchangeProtectionPolicies`.
pub type ExchangeProtectionPolicyCollection = mg::Many<
    models::ExchangeProtectionPolicy,
    ExchangeProtectionPolicyResource,
>;
