// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exclusionUnitBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}`.
    ExclusionUnitBaseResource(mg::One<models::ExclusionUnitBase>)
}

impl ExclusionUnitBaseResource {
    /// `…/microsoft.graph.driveExclusionUnit`
    #[inline]
    pub fn as_drive_exclusion_unit(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitResource {
        mg::to(self, "microsoft.graph.driveExclusionUnit")
    }

    /// `…/microsoft.graph.mailboxExclusionUnit`
    #[inline]
    pub fn as_mailbox_exclusion_unit(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitResource {
        mg::to(self, "microsoft.graph.mailboxExclusionUnit")
    }

    /// `…/microsoft.graph.siteExclusionUnit`
    #[inline]
    pub fn as_site_exclusion_unit(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitResource {
        mg::to(self, "microsoft.graph.siteExclusionUnit")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.exclusionUnitBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/exclusionUnits`.
    ExclusionUnitBaseCollection(mg::Many<models::ExclusionUnitBase, ExclusionUnitBaseResource>)
}

impl ExclusionUnitBaseCollection {
    /// `…/microsoft.graph.driveExclusionUnit`
    #[inline]
    pub fn as_drive_exclusion_unit(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::to(self, "microsoft.graph.driveExclusionUnit")
    }

    /// `…/microsoft.graph.mailboxExclusionUnit`
    #[inline]
    pub fn as_mailbox_exclusion_unit(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::to(self, "microsoft.graph.mailboxExclusionUnit")
    }

    /// `…/microsoft.graph.siteExclusionUnit`
    #[inline]
    pub fn as_site_exclusion_unit(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::to(self, "microsoft.graph.siteExclusionUnit")
    }
}
