// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProtectionRuleBase`](models::ProtectionRuleBase): `get`, `update`, `delete`,
/// and the methods below.
#[derive(Clone, Debug)]
pub struct ProtectionRuleBaseResource(mg::One<models::ProtectionRuleBase>);

mg::builder! { ProtectionRuleBaseResource: mg::One<models::ProtectionRuleBase> }

impl ProtectionRuleBaseResource {
    /// `…/microsoft.graph.driveProtectionRule`: cast to
    /// [`DriveProtectionRule`](models::DriveProtectionRule).
    #[doc(alias = "microsoft.graph.driveProtectionRule")]
    #[inline]
    pub fn cast_to_drive_protection_rule(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleResource {
        mg::navigate(self, "microsoft.graph.driveProtectionRule")
    }

    /// `…/microsoft.graph.mailboxProtectionRule`: cast to
    /// [`MailboxProtectionRule`](models::MailboxProtectionRule).
    #[doc(alias = "microsoft.graph.mailboxProtectionRule")]
    #[inline]
    pub fn cast_to_mailbox_protection_rule(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleResource {
        mg::navigate(self, "microsoft.graph.mailboxProtectionRule")
    }

    /// `…/microsoft.graph.siteProtectionRule`: cast to
    /// [`SiteProtectionRule`](models::SiteProtectionRule).
    #[doc(alias = "microsoft.graph.siteProtectionRule")]
    #[inline]
    pub fn cast_to_site_protection_rule(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleResource {
        mg::navigate(self, "microsoft.graph.siteProtectionRule")
    }

    /// `POST …/deleteAndUnprotect`.
    ///
    /// Returns [`ProtectionRuleBase`](models::ProtectionRuleBase).
    ///
    /// Least privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn delete_and_unprotect(&self) -> mg::Request<models::ProtectionRuleBase> {
        self.raw().action("deleteAndUnprotect")
    }

    /// `POST …/run`.
    ///
    /// Returns [`ProtectionRuleBase`](models::ProtectionRuleBase).
    ///
    /// Least privileged permission: `BackupRestore-Configuration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn run(&self) -> mg::Request<models::ProtectionRuleBase> {
        self.raw().action("run")
    }
}
