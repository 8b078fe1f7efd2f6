// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.restoreSessionBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`.
    RestoreSessionBaseResource(mg::One<models::RestoreSessionBase>)
}

impl RestoreSessionBaseResource {
    /// `…/microsoft.graph.exchangeRestoreSession`
    #[inline]
    pub fn as_exchange_restore_session(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionResource {
        mg::to(self, "microsoft.graph.exchangeRestoreSession")
    }

    /// `…/microsoft.graph.oneDriveForBusinessRestoreSession`
    #[inline]
    pub fn as_one_drive_for_business_restore_session(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionResource {
        mg::to(self, "microsoft.graph.oneDriveForBusinessRestoreSession")
    }

    /// `…/microsoft.graph.sharePointRestoreSession`
    #[inline]
    pub fn as_share_point_restore_session(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionResource {
        mg::to(self, "microsoft.graph.sharePointRestoreSession")
    }

    /// `POST …/activate`
    #[inline]
    pub fn activate(&self) -> mg::Request<models::RestoreSessionBase> {
        mg::Path::action(self, "activate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.restoreSessionBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/restoreSessions`.
    RestoreSessionBaseCollection(mg::Many<models::RestoreSessionBase, RestoreSessionBaseResource>)
}

impl RestoreSessionBaseCollection {
    /// `…/microsoft.graph.exchangeRestoreSession`
    #[inline]
    pub fn as_exchange_restore_session(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionCollection {
        mg::to(self, "microsoft.graph.exchangeRestoreSession")
    }

    /// `…/microsoft.graph.oneDriveForBusinessRestoreSession`
    #[inline]
    pub fn as_one_drive_for_business_restore_session(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionCollection {
        mg::to(self, "microsoft.graph.oneDriveForBusinessRestoreSession")
    }

    /// `…/microsoft.graph.sharePointRestoreSession`
    #[inline]
    pub fn as_share_point_restore_session(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionCollection {
        mg::to(self, "microsoft.graph.sharePointRestoreSession")
    }
}
