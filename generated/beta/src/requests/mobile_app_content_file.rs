// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppContentFile`](models::MobileAppContentFile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .files()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MobileAppContentFileResource(mg::One<models::MobileAppContentFile>);

mg::builder! { MobileAppContentFileResource: mg::One<models::MobileAppContentFile> }

impl MobileAppContentFileResource {
    /// `POST …/commit`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn commit(&self, parameters: Commit) -> mg::Request<()> {
        self.raw().action_with("commit", &parameters)
    }

    /// `POST …/renewUpload`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn renew_upload(&self) -> mg::Request<()> {
        self.raw().action("renewUpload")
    }
}

/// Requests on a collection of [`MobileAppContentFile`](models::MobileAppContentFile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .files()
/// ```
pub type MobileAppContentFileCollection = mg::Many<
    models::MobileAppContentFile,
    MobileAppContentFileResource,
>;

/// Parameters of [`MobileAppContentFileResource::commit`].
pub struct Commit {
    /// `fileEncryptionInfo`.
    pub file_encryption_info: mg::Field<mg::Boxed<models::FileEncryptionInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Commit: "microsoft.graph.commit", parameters;
    file_encryption_info: "fileEncryptionInfo",
}
