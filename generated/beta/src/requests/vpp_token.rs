// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.vppToken`, by its URL.
    ///
    /// For example `/deviceAppManagement/vppTokens/{vppToken-id}`.
    VppTokenResource(mg::One<models::VppToken>)
}

impl VppTokenResource {
    /// `POST …/revokeLicenses`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn revoke_licenses(&self, parameters: RevokeLicenses) -> mg::Request<()> {
        mg::Path::action_with(self, "revokeLicenses", &parameters)
    }

    /// `POST …/syncLicenses`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn sync_licenses(&self) -> mg::Request<models::VppToken> {
        mg::Path::action(self, "syncLicenses")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.vppToken`, by its URL.
    ///
    /// For example `/deviceAppManagement/vppTokens`.
    VppTokenCollection(mg::Many<models::VppToken, VppTokenResource>)
}

impl VppTokenCollection {
    /// `GET …/getLicensesForApp(bundleId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn get_licenses_for_app(
        &self,
        parameters: GetLicensesForApp,
    ) -> mg::Request<mg::Page<models::VppTokenLicenseSummary>> {
        mg::Path::function_with(self, "getLicensesForApp", &parameters)
    }

    /// `POST …/syncLicenseCounts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn sync_license_counts(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncLicenseCounts")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeLicenses`.
    RevokeLicenses "microsoft.graph.revokeLicenses" "parameters";
    /// `notifyManagedDevices`: Boolean, not null
    notify_managed_devices "notifyManagedDevices" "r": bool,
    /// `revokeUntrackedLicenses`: Boolean
    revoke_untracked_licenses "revokeUntrackedLicenses": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.getLicensesForApp`.
    GetLicensesForApp "microsoft.graph.getLicensesForApp" "parameters";
    /// `bundleId`: String
    bundle_id "bundleId": String,
}
