// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcSnapshot`](models::CloudPcSnapshot): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().snapshots().id(id)`.
pub type CloudPcSnapshotResource = mg::One<models::CloudPcSnapshot>;

/// Requests on a collection of [`CloudPcSnapshot`](models::CloudPcSnapshot): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().snapshots()`.
#[derive(Clone, Debug)]
pub struct CloudPcSnapshotCollection(
    mg::Many<models::CloudPcSnapshot, CloudPcSnapshotResource>,
);

mg::builder! { CloudPcSnapshotCollection: mg::Many<models::CloudPcSnapshot, CloudPcSnapshotResource> }

impl CloudPcSnapshotCollection {
    /// `GET …/getStorageAccounts(subscriptionId=…)`.
    ///
    /// Returns a page of [`CloudPcForensicStorageAccount`](models::CloudPcForensicStorageAccount).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_storage_accounts(
        &self,
        parameters: impl Into<GetStorageAccounts>,
    ) -> mg::Request<mg::Page<models::CloudPcForensicStorageAccount>> {
        self.raw().function_with("getStorageAccounts", &parameters.into())
    }

    /// `GET …/getSubscriptions`.
    ///
    /// Returns a page of [`CloudPcSubscription`](models::CloudPcSubscription).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_subscriptions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcSubscription>> {
        self.raw().function("getSubscriptions")
    }

    /// `POST …/importSnapshot`.
    ///
    /// Returns [`CloudPcSnapshotImportActionResult`](models::CloudPcSnapshotImportActionResult).
    #[inline]
    pub fn import_snapshot(
        &self,
        parameters: ImportSnapshot,
    ) -> mg::Request<models::CloudPcSnapshotImportActionResult> {
        self.raw().action_with("importSnapshot", &parameters)
    }

    /// `POST …/purgeImportedSnapshot`.
    ///
    /// Returns no body.
    #[inline]
    pub fn purge_imported_snapshot(
        &self,
        parameters: PurgeImportedSnapshot,
    ) -> mg::Request<()> {
        self.raw().action_with("purgeImportedSnapshot", &parameters)
    }

    /// `GET …/retrieveSnapshotImportResults(snapshotId=…)`.
    ///
    /// Returns a page of
    /// [`CloudPcSnapshotImportActionResult`](models::CloudPcSnapshotImportActionResult).
    #[inline]
    pub fn retrieve_snapshot_import_results(
        &self,
        parameters: impl Into<RetrieveSnapshotImportResults>,
    ) -> mg::Request<mg::Page<models::CloudPcSnapshotImportActionResult>> {
        self.raw().function_with("retrieveSnapshotImportResults", &parameters.into())
    }
}

/// Parameters of [`CloudPcSnapshotCollection::get_storage_accounts`].
///
/// A call can pass `subscription_id` alone.
pub struct GetStorageAccounts {
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetStorageAccounts: "microsoft.graph.getStorageAccounts", parameters;
    subscription_id: "subscriptionId",
}

mg::required_parameters! {
    GetStorageAccounts;
    subscription_id: String,
}

/// Parameters of [`CloudPcSnapshotCollection::import_snapshot`].
pub struct ImportSnapshot {
    /// `assignedUserId`.
    pub assigned_user_id: mg::Field<String>,
    /// `sourceFiles`.
    pub source_files: mg::Field<Vec<models::CloudPcSnapshotImportActionDetail>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportSnapshot: "microsoft.graph.importSnapshot", parameters;
    assigned_user_id: "assignedUserId",
    source_files: "sourceFiles",
}

/// Parameters of [`CloudPcSnapshotCollection::purge_imported_snapshot`].
pub struct PurgeImportedSnapshot {
    /// `snapshotIds`.
    pub snapshot_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PurgeImportedSnapshot: "microsoft.graph.purgeImportedSnapshot", parameters;
    snapshot_ids: "snapshotIds",
}

/// Parameters of [`CloudPcSnapshotCollection::retrieve_snapshot_import_results`].
///
/// A call can pass `snapshot_id` alone.
pub struct RetrieveSnapshotImportResults {
    /// `snapshotId`.
    pub snapshot_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveSnapshotImportResults: "microsoft.graph.retrieveSnapshotImportResults", parameters;
    snapshot_id: "snapshotId",
}

mg::required_parameters! {
    RetrieveSnapshotImportResults;
    snapshot_id: String,
}
