// @generated
use crate::{mg, models, requests};

/// Requests on one [`RestoreSessionBase`](models::RestoreSessionBase): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.solutions().backup_restore().restore_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct RestoreSessionBaseResource(mg::One<models::RestoreSessionBase>);

mg::builder! { RestoreSessionBaseResource: mg::One<models::RestoreSessionBase> }

impl RestoreSessionBaseResource {
    /// `…/microsoft.graph.exchangeRestoreSession`: cast to
    /// [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
    #[doc(alias = "microsoft.graph.exchangeRestoreSession")]
    #[inline]
    pub fn cast_to_exchange_restore_session(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionResource {
        mg::navigate(self, "microsoft.graph.exchangeRestoreSession")
    }

    /// `…/microsoft.graph.oneDriveForBusinessRestoreSession`: cast to
    /// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessRestoreSession")]
    #[inline]
    pub fn cast_to_one_drive_for_business_restore_session(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionResource {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessRestoreSession")
    }

    /// `…/microsoft.graph.sharePointRestoreSession`: cast to
    /// [`SharePointRestoreSession`](models::SharePointRestoreSession).
    #[doc(alias = "microsoft.graph.sharePointRestoreSession")]
    #[inline]
    pub fn cast_to_share_point_restore_session(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionResource {
        mg::navigate(self, "microsoft.graph.sharePointRestoreSession")
    }

    /// `POST …/activate`.
    ///
    /// Returns [`RestoreSessionBase`](models::RestoreSessionBase).
    #[inline]
    pub fn activate(&self) -> mg::Request<models::RestoreSessionBase> {
        self.raw().action("activate")
    }
}

/// Requests on a collection of [`RestoreSessionBase`](models::RestoreSessionBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().restore_sessions()`.
#[derive(Clone, Debug)]
pub struct RestoreSessionBaseCollection(
    mg::Many<models::RestoreSessionBase, RestoreSessionBaseResource>,
);

mg::builder! { RestoreSessionBaseCollection: mg::Many<models::RestoreSessionBase, RestoreSessionBaseResource> }

impl RestoreSessionBaseCollection {
    /// `…/microsoft.graph.exchangeRestoreSession`: the members that are
    /// [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
    #[doc(alias = "microsoft.graph.exchangeRestoreSession")]
    #[inline]
    pub fn cast_to_exchange_restore_session(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionCollection {
        mg::navigate(self, "microsoft.graph.exchangeRestoreSession")
    }

    /// `…/microsoft.graph.oneDriveForBusinessRestoreSession`: the members that are
    /// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessRestoreSession")]
    #[inline]
    pub fn cast_to_one_drive_for_business_restore_session(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionCollection {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessRestoreSession")
    }

    /// `…/microsoft.graph.sharePointRestoreSession`: the members that are
    /// [`SharePointRestoreSession`](models::SharePointRestoreSession).
    #[doc(alias = "microsoft.graph.sharePointRestoreSession")]
    #[inline]
    pub fn cast_to_share_point_restore_session(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionCollection {
        mg::navigate(self, "microsoft.graph.sharePointRestoreSession")
    }
}
