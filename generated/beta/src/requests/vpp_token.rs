// @generated
use crate::{mg, models};

/// Requests on one [`VppToken`](models::VppToken): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().vpp_tokens().id(id)`.
#[derive(Clone, Debug)]
pub struct VppTokenResource(mg::One<models::VppToken>);

mg::builder! { VppTokenResource: mg::One<models::VppToken> }

impl VppTokenResource {
    /// `POST …/revokeLicenses`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn revoke_licenses(
        &self,
        parameters: impl Into<RevokeLicenses>,
    ) -> mg::Request<()> {
        self.raw().action_with("revokeLicenses", &parameters.into())
    }

    /// `POST …/syncLicenses`.
    ///
    /// Returns [`VppToken`](models::VppToken).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync_licenses(&self) -> mg::Request<models::VppToken> {
        self.raw().action("syncLicenses")
    }
}

/// Requests on a collection of [`VppToken`](models::VppToken): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.device_app_management().vpp_tokens()`.
#[derive(Clone, Debug)]
pub struct VppTokenCollection(mg::Many<models::VppToken, VppTokenResource>);

mg::builder! { VppTokenCollection: mg::Many<models::VppToken, VppTokenResource> }

impl VppTokenCollection {
    /// `GET …/getLicensesForApp(bundleId=…)`.
    ///
    /// Returns a page of [`VppTokenLicenseSummary`](models::VppTokenLicenseSummary).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_licenses_for_app(
        &self,
        parameters: impl Into<GetLicensesForApp>,
    ) -> mg::Request<mg::Page<models::VppTokenLicenseSummary>> {
        self.raw().function_with("getLicensesForApp", &parameters.into())
    }

    /// `POST …/syncLicenseCounts`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync_license_counts(&self) -> mg::Request<()> {
        self.raw().action("syncLicenseCounts")
    }
}

/// Parameters of [`VppTokenResource::revoke_licenses`].
///
/// A call can pass `notify_managed_devices` alone.
pub struct RevokeLicenses {
    /// `notifyManagedDevices`. Required.
    pub notify_managed_devices: mg::Field<bool>,
    /// `revokeUntrackedLicenses`.
    pub revoke_untracked_licenses: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeLicenses: "microsoft.graph.revokeLicenses", parameters;
    notify_managed_devices: "notifyManagedDevices" required,
    revoke_untracked_licenses: "revokeUntrackedLicenses",
}

mg::required_parameters! {
    RevokeLicenses;
    notify_managed_devices: bool,
}

/// Parameters of [`VppTokenCollection::get_licenses_for_app`].
///
/// A call can pass `bundle_id` alone.
pub struct GetLicensesForApp {
    /// `bundleId`.
    pub bundle_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetLicensesForApp: "microsoft.graph.getLicensesForApp", parameters;
    bundle_id: "bundleId",
}

mg::required_parameters! {
    GetLicensesForApp;
    bundle_id: String,
}
