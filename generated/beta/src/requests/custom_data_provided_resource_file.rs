// @generated
use crate::{mg, models};

/// Requests on one [`CustomDataProvidedResourceFile`](models::CustomDataProvidedResourceFile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .upload_sessions()
///     .id(id)
///     .files()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct CustomDataProvidedResourceFileResource(
    mg::One<models::CustomDataProvidedResourceFile>,
);

mg::builder! { CustomDataProvidedResourceFileResource: mg::One<models::CustomDataProvidedResourceFile> }

impl CustomDataProvidedResourceFileResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}

/// Requests on a collection of
/// [`CustomDataProvidedResourceFile`](models::CustomDataProvidedResourceFile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .upload_sessions()
///     .id(id)
///     .files()
/// ```
pub type CustomDataProvidedResourceFileCollection = mg::Many<
    models::CustomDataProvidedResourceFile,
    CustomDataProvidedResourceFileResource,
>;
