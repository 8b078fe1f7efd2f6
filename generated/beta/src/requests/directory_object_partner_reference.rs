// @generated
use crate::{mg, models, requests};

/// Requests on one [`DirectoryObjectPartnerReference`](models::DirectoryObjectPartnerReference):
/// `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_directory_object_partner_reference()`.
pub type DirectoryObjectPartnerReferenceResource = mg::One<
    models::DirectoryObjectPartnerReference,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of
/// [`DirectoryObjectPartnerReference`](models::DirectoryObjectPartnerReference): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_directory_object_partner_reference()`.
pub type DirectoryObjectPartnerReferenceCollection = mg::Many<
    models::DirectoryObjectPartnerReference,
    DirectoryObjectPartnerReferenceResource,
    requests::directory_object::DirectoryObjectCollection,
>;
