// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcSnapshot`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/snapshots/{cloudPcSnapshot-id}`.
pub type CloudPcSnapshotResource = mg::One<models::CloudPcSnapshot>;

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcSnapshot`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/snapshots`.
    CloudPcSnapshotCollection(mg::Many<models::CloudPcSnapshot, CloudPcSnapshotResource>)
}

impl CloudPcSnapshotCollection {
    /// `GET …/getStorageAccounts(subscriptionId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_storage_accounts(
        &self,
        parameters: GetStorageAccounts,
    ) -> mg::Request<mg::Page<models::CloudPcForensicStorageAccount>> {
        mg::Path::function_with(self, "getStorageAccounts", &parameters)
    }

    /// `GET …/getSubscriptions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_subscriptions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcSubscription>> {
        mg::Path::function(self, "getSubscriptions")
    }

    /// `POST …/importSnapshot`
    #[inline]
    pub fn import_snapshot(
        &self,
        parameters: ImportSnapshot,
    ) -> mg::Request<models::CloudPcSnapshotImportActionResult> {
        mg::Path::action_with(self, "importSnapshot", &parameters)
    }

    /// `POST …/purgeImportedSnapshot`
    #[inline]
    pub fn purge_imported_snapshot(
        &self,
        parameters: PurgeImportedSnapshot,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "purgeImportedSnapshot", &parameters)
    }

    /// `GET …/retrieveSnapshotImportResults(snapshotId=…)`
    #[inline]
    pub fn retrieve_snapshot_import_results(
        &self,
        parameters: RetrieveSnapshotImportResults,
    ) -> mg::Request<mg::Page<models::CloudPcSnapshotImportActionResult>> {
        mg::Path::function_with(self, "retrieveSnapshotImportResults", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getStorageAccounts`.
    GetStorageAccounts "microsoft.graph.getStorageAccounts" "parameters";
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.importSnapshot`.
    ImportSnapshot "microsoft.graph.importSnapshot" "parameters";
    /// `assignedUserId`: String
    assigned_user_id "assignedUserId": String,
    /// `sourceFiles`: Collection(cloudPcSnapshotImportActionDetail)
    source_files "sourceFiles": Vec<models::CloudPcSnapshotImportActionDetail>,
}

mg::record! {
    /// Parameters of `microsoft.graph.purgeImportedSnapshot`.
    PurgeImportedSnapshot "microsoft.graph.purgeImportedSnapshot" "parameters";
    /// `snapshotIds`: Collection(String)
    snapshot_ids "snapshotIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveSnapshotImportResults`.
    RetrieveSnapshotImportResults "microsoft.graph.retrieveSnapshotImportResults" "parameters";
    /// `snapshotId`: String
    snapshot_id "snapshotId": String,
}
