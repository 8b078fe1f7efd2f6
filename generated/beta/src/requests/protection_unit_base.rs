// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.protectionUnitBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}`.
    ProtectionUnitBaseResource(mg::One<models::ProtectionUnitBase>)
}

impl ProtectionUnitBaseResource {
    /// `…/microsoft.graph.driveProtectionUnit`
    #[inline]
    pub fn as_drive_protection_unit(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitResource {
        mg::to(self, "microsoft.graph.driveProtectionUnit")
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`
    #[inline]
    pub fn as_mailbox_protection_unit(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitResource {
        mg::to(self, "microsoft.graph.mailboxProtectionUnit")
    }

    /// `…/microsoft.graph.siteProtectionUnit`
    #[inline]
    pub fn as_site_protection_unit(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitResource {
        mg::to(self, "microsoft.graph.siteProtectionUnit")
    }

    /// `POST …/cancelOffboard`
    #[inline]
    pub fn cancel_offboard(&self) -> mg::Request<models::ProtectionUnitBase> {
        mg::Path::action(self, "cancelOffboard")
    }

    /// `POST …/offboard`
    #[inline]
    pub fn offboard(&self) -> mg::Request<models::ProtectionUnitBase> {
        mg::Path::action(self, "offboard")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.protectionUnitBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/protectionUnits`.
    ProtectionUnitBaseCollection(mg::Many<models::ProtectionUnitBase, ProtectionUnitBaseResource>)
}

impl ProtectionUnitBaseCollection {
    /// `…/microsoft.graph.driveProtectionUnit`
    #[inline]
    pub fn as_drive_protection_unit(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::to(self, "microsoft.graph.driveProtectionUnit")
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`
    #[inline]
    pub fn as_mailbox_protection_unit(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::to(self, "microsoft.graph.mailboxProtectionUnit")
    }

    /// `…/microsoft.graph.siteProtectionUnit`
    #[inline]
    pub fn as_site_protection_unit(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::to(self, "microsoft.graph.siteProtectionUnit")
    }
}
