// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.directoryObjectPartnerReference`, by its URL.
pub type DirectoryObjectPartnerReferenceResource = mg::One<
    models::DirectoryObjectPartnerReference,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.directoryObjectPartnerReference`, by its URL.
pub type DirectoryObjectPartnerReferenceCollection = mg::Many<
    models::DirectoryObjectPartnerReference,
    DirectoryObjectPartnerReferenceResource,
    requests::directory_object::DirectoryObjectCollection,
>;
