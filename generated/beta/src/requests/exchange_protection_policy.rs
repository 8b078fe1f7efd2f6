// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().backup_restore().exchange_protection_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct ExchangeProtectionPolicyResource(
    mg::One<
        models::ExchangeProtectionPolicy,
        requests::protection_policy_base::ProtectionPolicyBaseResource,
    >,
);

mg::builder! { ExchangeProtectionPolicyResource: mg::One<models::ExchangeProtectionPolicy, requests::protection_policy_base::ProtectionPolicyBaseResource> }

impl ExchangeProtectionPolicyResource {
    /// `…/mailboxExclusionUnits`: many [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mailbox_exclusion_units(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::navigate(self, "mailboxExclusionUnits")
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`: many
    /// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_exclusion_units_bulk_addition_job::MailboxExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "mailboxExclusionUnitsBulkAdditionJobs")
    }

    /// `…/mailboxInclusionRules`: many [`MailboxProtectionRule`](models::MailboxProtectionRule).
    ///
    /// Least privileged permission to read: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mailbox_inclusion_rules(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleCollection {
        mg::navigate(self, "mailboxInclusionRules")
    }

    /// `…/mailboxProtectionUnits`: many [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
    #[inline]
    pub fn mailbox_protection_units(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::navigate(self, "mailboxProtectionUnits")
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`: many
    /// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_protection_units_bulk_addition_job::MailboxProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "mailboxProtectionUnitsBulkAdditionJobs")
    }
}

/// Requests on a collection of [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().exchange_protection_policies()`.
pub type ExchangeProtectionPolicyCollection = mg::Many<
    models::ExchangeProtectionPolicy,
    ExchangeProtectionPolicyResource,
>;
