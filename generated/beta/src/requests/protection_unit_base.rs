// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProtectionUnitBase`](models::ProtectionUnitBase): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.solutions().backup_restore().protection_units().id(id)`.
#[derive(Clone, Debug)]
pub struct ProtectionUnitBaseResource(mg::One<models::ProtectionUnitBase>);

mg::builder! { ProtectionUnitBaseResource: mg::One<models::ProtectionUnitBase> }

impl ProtectionUnitBaseResource {
    /// `…/microsoft.graph.driveProtectionUnit`: cast to
    /// [`DriveProtectionUnit`](models::DriveProtectionUnit).
    #[doc(alias = "microsoft.graph.driveProtectionUnit")]
    #[inline]
    pub fn cast_to_drive_protection_unit(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitResource {
        mg::navigate(self, "microsoft.graph.driveProtectionUnit")
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`: cast to
    /// [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
    #[doc(alias = "microsoft.graph.mailboxProtectionUnit")]
    #[inline]
    pub fn cast_to_mailbox_protection_unit(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitResource {
        mg::navigate(self, "microsoft.graph.mailboxProtectionUnit")
    }

    /// `…/microsoft.graph.siteProtectionUnit`: cast to
    /// [`SiteProtectionUnit`](models::SiteProtectionUnit).
    #[doc(alias = "microsoft.graph.siteProtectionUnit")]
    #[inline]
    pub fn cast_to_site_protection_unit(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitResource {
        mg::navigate(self, "microsoft.graph.siteProtectionUnit")
    }

    /// `POST …/cancelOffboard`.
    ///
    /// Returns [`ProtectionUnitBase`](models::ProtectionUnitBase).
    #[inline]
    pub fn cancel_offboard(&self) -> mg::Request<models::ProtectionUnitBase> {
        self.raw().action("cancelOffboard")
    }

    /// `POST …/offboard`.
    ///
    /// Returns [`ProtectionUnitBase`](models::ProtectionUnitBase).
    #[inline]
    pub fn offboard(&self) -> mg::Request<models::ProtectionUnitBase> {
        self.raw().action("offboard")
    }
}

/// Requests on a collection of [`ProtectionUnitBase`](models::ProtectionUnitBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().protection_units()`.
#[derive(Clone, Debug)]
pub struct ProtectionUnitBaseCollection(
    mg::Many<models::ProtectionUnitBase, ProtectionUnitBaseResource>,
);

mg::builder! { ProtectionUnitBaseCollection: mg::Many<models::ProtectionUnitBase, ProtectionUnitBaseResource> }

impl ProtectionUnitBaseCollection {
    /// `…/microsoft.graph.driveProtectionUnit`: the members that are
    /// [`DriveProtectionUnit`](models::DriveProtectionUnit).
    #[doc(alias = "microsoft.graph.driveProtectionUnit")]
    #[inline]
    pub fn cast_to_drive_protection_unit(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::navigate(self, "microsoft.graph.driveProtectionUnit")
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`: the members that are
    /// [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
    #[doc(alias = "microsoft.graph.mailboxProtectionUnit")]
    #[inline]
    pub fn cast_to_mailbox_protection_unit(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::navigate(self, "microsoft.graph.mailboxProtectionUnit")
    }

    /// `…/microsoft.graph.siteProtectionUnit`: the members that are
    /// [`SiteProtectionUnit`](models::SiteProtectionUnit).
    #[doc(alias = "microsoft.graph.siteProtectionUnit")]
    #[inline]
    pub fn cast_to_site_protection_unit(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::navigate(self, "microsoft.graph.siteProtectionUnit")
    }
}
