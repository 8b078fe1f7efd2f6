// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.protectionRuleBase`, by its URL.
    ProtectionRuleBaseResource(mg::One<models::ProtectionRuleBase>)
}

impl ProtectionRuleBaseResource {
    /// `…/microsoft.graph.driveProtectionRule`
    #[inline]
    pub fn as_drive_protection_rule(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleResource {
        mg::to(self, "microsoft.graph.driveProtectionRule")
    }

    /// `…/microsoft.graph.mailboxProtectionRule`
    #[inline]
    pub fn as_mailbox_protection_rule(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleResource {
        mg::to(self, "microsoft.graph.mailboxProtectionRule")
    }

    /// `…/microsoft.graph.siteProtectionRule`
    #[inline]
    pub fn as_site_protection_rule(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleResource {
        mg::to(self, "microsoft.graph.siteProtectionRule")
    }

    /// `POST …/deleteAndUnprotect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn delete_and_unprotect(&self) -> mg::Request<models::ProtectionRuleBase> {
        mg::Path::action(self, "deleteAndUnprotect")
    }

    /// `POST …/run`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Configuration.ReadWrite.All** | **BackupRestore-Configuration.ReadWrite.All** |
    #[inline]
    pub fn run(&self) -> mg::Request<models::ProtectionRuleBase> {
        mg::Path::action(self, "run")
    }
}
