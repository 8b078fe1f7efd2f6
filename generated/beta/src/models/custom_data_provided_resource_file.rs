// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customDataProvidedResourceFile`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests: [`CustomDataProvidedResourceFileCollection`], for example:
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
///
/// [`CustomDataProvidedResourceFileCollection`]: crate::requests::custom_data_provided_resource_file::CustomDataProvidedResourceFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customdataprovidedresourcefile?view=graph-rest-beta
pub struct CustomDataProvidedResourceFile {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i64>,
    /// `uploadedDateTime`. Never null.
    pub uploaded_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomDataProvidedResourceFile: "microsoft.graph.customDataProvidedResourceFile", entity stream, base super::Entity;
    id: "id" key required,
    name: "name" required,
    size: "size" required,
    uploaded_date_time: "uploadedDateTime" required,
}

mg::derived_from! { CustomDataProvidedResourceFile: super::Entity }
