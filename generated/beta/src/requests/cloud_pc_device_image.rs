// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcDeviceImage`](models::CloudPcDeviceImage): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().device_images().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcDeviceImageResource(mg::One<models::CloudPcDeviceImage>);

mg::builder! { CloudPcDeviceImageResource: mg::One<models::CloudPcDeviceImage> }

impl CloudPcDeviceImageResource {
    /// `POST …/retryUpload`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retry_upload(&self) -> mg::Request<()> {
        self.raw().action("retryUpload")
    }

    /// `POST …/reupload`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2026-01-09, to be removed on 2026-06-25 (revision 2026-01/reupload)"
    )]
    #[inline]
    pub fn reupload(&self) -> mg::Request<()> {
        self.raw().action("reupload")
    }
}

/// Requests on a collection of [`CloudPcDeviceImage`](models::CloudPcDeviceImage): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().device_images()`.
#[derive(Clone, Debug)]
pub struct CloudPcDeviceImageCollection(
    mg::Many<models::CloudPcDeviceImage, CloudPcDeviceImageResource>,
);

mg::builder! { CloudPcDeviceImageCollection: mg::Many<models::CloudPcDeviceImage, CloudPcDeviceImageResource> }

impl CloudPcDeviceImageCollection {
    /// `GET …/getSourceImages`.
    ///
    /// Returns a page of [`CloudPcSourceDeviceImage`](models::CloudPcSourceDeviceImage).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_source_images(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcSourceDeviceImage>> {
        self.raw().function("getSourceImages")
    }
}
