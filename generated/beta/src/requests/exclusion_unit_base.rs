// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExclusionUnitBase`](models::ExclusionUnitBase): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().backup_restore().exclusion_units().id(id)`.
#[derive(Clone, Debug)]
pub struct ExclusionUnitBaseResource(mg::One<models::ExclusionUnitBase>);

mg::builder! { ExclusionUnitBaseResource: mg::One<models::ExclusionUnitBase> }

impl ExclusionUnitBaseResource {
    /// `…/microsoft.graph.driveExclusionUnit`: cast to
    /// [`DriveExclusionUnit`](models::DriveExclusionUnit).
    #[doc(alias = "microsoft.graph.driveExclusionUnit")]
    #[inline]
    pub fn cast_to_drive_exclusion_unit(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitResource {
        mg::navigate(self, "microsoft.graph.driveExclusionUnit")
    }

    /// `…/microsoft.graph.mailboxExclusionUnit`: cast to
    /// [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
    #[doc(alias = "microsoft.graph.mailboxExclusionUnit")]
    #[inline]
    pub fn cast_to_mailbox_exclusion_unit(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitResource {
        mg::navigate(self, "microsoft.graph.mailboxExclusionUnit")
    }

    /// `…/microsoft.graph.siteExclusionUnit`: cast to
    /// [`SiteExclusionUnit`](models::SiteExclusionUnit).
    #[doc(alias = "microsoft.graph.siteExclusionUnit")]
    #[inline]
    pub fn cast_to_site_exclusion_unit(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitResource {
        mg::navigate(self, "microsoft.graph.siteExclusionUnit")
    }
}

/// Requests on a collection of [`ExclusionUnitBase`](models::ExclusionUnitBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().exclusion_units()`.
#[derive(Clone, Debug)]
pub struct ExclusionUnitBaseCollection(
    mg::Many<models::ExclusionUnitBase, ExclusionUnitBaseResource>,
);

mg::builder! { ExclusionUnitBaseCollection: mg::Many<models::ExclusionUnitBase, ExclusionUnitBaseResource> }

impl ExclusionUnitBaseCollection {
    /// `…/microsoft.graph.driveExclusionUnit`: the members that are
    /// [`DriveExclusionUnit`](models::DriveExclusionUnit).
    #[doc(alias = "microsoft.graph.driveExclusionUnit")]
    #[inline]
    pub fn cast_to_drive_exclusion_unit(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::navigate(self, "microsoft.graph.driveExclusionUnit")
    }

    /// `…/microsoft.graph.mailboxExclusionUnit`: the members that are
    /// [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
    #[doc(alias = "microsoft.graph.mailboxExclusionUnit")]
    #[inline]
    pub fn cast_to_mailbox_exclusion_unit(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::navigate(self, "microsoft.graph.mailboxExclusionUnit")
    }

    /// `…/microsoft.graph.siteExclusionUnit`: the members that are
    /// [`SiteExclusionUnit`](models::SiteExclusionUnit).
    #[doc(alias = "microsoft.graph.siteExclusionUnit")]
    #[inline]
    pub fn cast_to_site_exclusion_unit(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::navigate(self, "microsoft.graph.siteExclusionUnit")
    }
}
