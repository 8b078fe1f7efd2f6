// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.extensionProperty`, by its URL.
pub type ExtensionPropertyResource = mg::One<
    models::ExtensionProperty,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.extensionProperty`, by its URL.
pub type ExtensionPropertyCollection = mg::Many<
    models::ExtensionProperty,
    ExtensionPropertyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
